/** The decision tree of `parcours.yaml` → its rows in reading order: each question once, each route lettered where it is first met. */
import { BookError } from '../../../book/errors.ts';

interface TreeQuestion {
  readonly id: string;
  readonly texte: string;
  readonly reponses: readonly { readonly texte: string; readonly vers: string }[];
}

export interface TreeRoute {
  readonly id: string;
  readonly titre: string;
  readonly duree: string;
  readonly quiPaie: string;
}

export interface Tree {
  readonly depart: string;
  readonly questions: readonly TreeQuestion[];
  readonly voies: readonly TreeRoute[];
}

export interface QuestionRow {
  readonly kind: 'question';
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

/** An answer leads to the question on the next row, or to the route of its letter. */
export interface AnswerRow {
  readonly kind: 'answer';
  /** Id of the question it answers. */
  readonly question: string;
  readonly text: string;
  readonly depth: number;
  readonly letter?: string;
  /** The route is met here for the first time: its box faces this row. */
  readonly first?: boolean;
}

export type TreeRow = QuestionRow | AnswerRow;

export interface TreeRows {
  readonly rows: readonly TreeRow[];
  /** The routes in the order they are met. */
  readonly routes: readonly (TreeRoute & { readonly letter: string })[];
}

const FILE = 'content/parcours.yaml';

/** @throws BookError when a target is unknown, a question is reached twice or an entry is never reached. */
export function treeRows({ depart, questions, voies }: Tree): TreeRows {
  const letters = new Map<string, string>();
  const seen = new Set<string>();
  const rows: TreeRow[] = [];

  const visit = (id: string, depth: number): void => {
    const question = questions.find((other) => other.id === id);
    if (!question)
      throw new BookError({
        fichier: FILE,
        valeur: id,
        message: 'Ni une question ni une voie ne porte ce nom.',
        remede: 'Corrigez « vers » ou « depart ».',
      });
    if (seen.has(id)) {
      throw new BookError({
        fichier: FILE,
        valeur: id,
        message: 'Deux réponses mènent à cette question : l’arbre dessiné n’a plus de forme.',
        remede: 'Menez l’une des deux à une voie, ou dédoublez la question.',
      });
    }
    seen.add(id);
    rows.push({ kind: 'question', id, text: question.texte, depth });
    for (const { texte, vers } of question.reponses) {
      const answer = { kind: 'answer', question: id, text: texte, depth } as const;
      if (!voies.some((voie) => voie.id === vers)) {
        rows.push(answer);
        visit(vers, depth + 1);
        continue;
      }
      const first = !letters.has(vers);
      const letter = letters.get(vers) ?? String.fromCharCode(65 + letters.size);
      letters.set(vers, letter);
      rows.push({ ...answer, letter, first });
    }
  };
  visit(depart, 0);

  const lost = [...questions.filter(({ id }) => !seen.has(id)), ...voies.filter(({ id }) => !letters.has(id))].map(({ id }) => id);
  if (lost.length > 0)
    throw new BookError({
      fichier: FILE,
      valeur: lost.join(', '),
      message: 'Aucune réponse n’y mène.',
      remede: 'Ajoutez une réponse, ou retirez l’entrée.',
    });
  const routes = [...letters].flatMap(([id, letter]) => voies.filter((voie) => voie.id === id).map((voie) => ({ ...voie, letter })));
  return { rows, routes };
}
