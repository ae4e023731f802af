/** Guarantee: each font is in the file, as outlines with a character map: the page looks and copies the same everywhere. */
import type { Issue } from '../issue.ts';
import type { InspectedPdf } from '../pdf/inspect.ts';

const CHECK = 'fonts-embedded';

export function fontsEmbedded(pdf: InspectedPdf): Issue[] {
  const issue = (name: string, message: string): Issue => ({
    severity: 'error',
    check: CHECK,
    place: `police ${name || 'sans nom'}`,
    message,
    remedy: 'Imprimez avec les polices statiques de public/fonts : une police variable devient un type 3.',
  });
  return pdf.fonts.flatMap(({ name, subtype, embedded, mapped }) => {
    if (subtype === 'Type3') return [issue(name, 'c’est une police de type 3.')];
    if (!embedded) return [issue(name, 'elle n’est pas dans le fichier.')];
    return mapped ? [] : [issue(name, 'elle n’a pas de table de caractères : son texte ne se copie pas.')];
  });
}
