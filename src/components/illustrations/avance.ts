/** How far into the book a chapter stands, from 0 to 1: where the cursor of its strip is. */
interface Place {
  readonly numero?: number | undefined;
  readonly place: 'liminaire' | 'chapitre' | 'annexe';
}

export function avance({ numero, place }: Place, chapitres: readonly Place[]): number {
  if (numero === undefined) return place === 'liminaire' ? 0 : 1;
  const numerotes = chapitres.filter((chapitre) => chapitre.numero !== undefined).length;
  return numero / (numerotes + 1);
}
