/** Puts the chapters in the order of the spine, and gives each its number, its part and its neighbours. */
import type { Book, Chapitre, ChapitreEcrit, Feuille, Partie, Place, Registres } from './book.ts';
import { plusProche, refuse, type BookIssue } from './errors.ts';

const SOMMAIRE = 'content/sommaire.yaml';

interface Rang {
  readonly id: string;
  readonly place: Place;
  readonly partie?: Partie;
}

/** @throws BookError when the spine and the folders differ. */
export function assemble(ecrits: readonly ChapitreEcrit[], registres: Registres, feuilles: readonly Feuille[] = []): Book {
  const { liminaires, parties: annoncees, annexes } = registres.sommaire;
  const parties = annoncees.map((partie, rang): Partie => ({ ...partie, numero: rang + 1 }));
  const ordre: Rang[] = [
    ...liminaires.map((id): Rang => ({ id, place: 'liminaire' })),
    ...parties.flatMap((partie) => partie.chapitres.map((id): Rang => ({ id, place: 'chapitre', partie }))),
    ...annexes.map((id): Rang => ({ id, place: 'annexe' })),
  ];
  const parId = new Map(ecrits.map((ecrit) => [ecrit.id, ecrit]));
  refuse(spineIssues(ordre, parId));

  let numero = 0;
  const chapitres = ordre.flatMap(({ id, place, partie }, rang): Chapitre[] => {
    const ecrit = parId.get(id);
    if (!ecrit) return [];
    return [
      {
        ...ecrit,
        place,
        numero: place === 'chapitre' ? ++numero : undefined,
        partie: partie?.id,
        numeroPartie: partie?.numero ?? 0,
        precedent: ordre[rang - 1]?.id,
        suivant: ordre[rang + 1]?.id,
      },
    ];
  });
  return { ...registres, parties, chapitres, feuilles };
}

function spineIssues(ordre: readonly Rang[], parId: ReadonlyMap<string, ChapitreEcrit>): BookIssue[] {
  const vus = new Set<string>();
  const issues: BookIssue[] = [];
  for (const { id } of ordre) {
    if (vus.has(id)) {
      issues.push({
        fichier: SOMMAIRE,
        valeur: id,
        message: 'Ce chapitre est placé deux fois.',
        remede: 'Gardez une seule des deux lignes.',
      });
    } else if (!parId.has(id)) {
      const proche = plusProche(
        id,
        [...parId.keys()].filter((nom) => !ordre.some((rang) => rang.id === nom)),
      );
      issues.push({
        fichier: SOMMAIRE,
        valeur: id,
        message: `Le chapitre annoncé n’existe pas : content/chapitres/${id}/index.mdx manque.`,
        remede:
          proche === undefined
            ? 'Écrivez le chapitre, ou retirez-le du sommaire.'
            : `Écrivez le chapitre, retirez-le du sommaire, ou corrigez son nom : « ${proche} » existe.`,
      });
    }
    vus.add(id);
  }
  for (const { id, fichier } of parId.values()) {
    if (vus.has(id)) continue;
    issues.push({
      fichier,
      valeur: id,
      message: 'Ce chapitre n’est pas au sommaire.',
      remede: `Ajoutez « ${id} » dans ${SOMMAIRE}, ou retirez le dossier.`,
    });
  }
  return issues;
}
