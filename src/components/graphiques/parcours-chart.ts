/** `content/parcours.yaml` → the chart `parcours`, its words set the French way. */
import type { Book } from '../../book/book.ts';
import { formatFact } from '../../book/facts.ts';
import { typographie } from '../../book/typography.ts';
import { citedSources, type Chart } from './chart.ts';
import { treeRows, type Tree, type TreeRoute } from './drawing/tree-rows.ts';

/** A route with everything a reader needs to take it. */
export interface Voie extends TreeRoute {
  readonly letter: string;
  readonly pourquoi: string;
  readonly prochainPas: string;
  readonly lien: string;
}

export interface Question {
  readonly id: string;
  readonly texte: string;
  readonly aide?: string;
  readonly reponses: readonly { readonly texte: string; readonly vers: string }[];
}

export interface ParcoursData extends Tree {
  readonly questions: readonly Question[];
  readonly voies: readonly Voie[];
}

export function parcoursChart(book: Book): Chart<ParcoursData> {
  const { depart, questions, voies } = book.parcours;
  const durationOf = (words: string): string => {
    const fact = book.faits.find(({ id }) => id === words);
    return fact === undefined ? typographie(words) : (formatFact(fact) ?? typographie(words));
  };
  const letters = new Map(treeRows(book.parcours).routes.map(({ id, letter }) => [id, letter]));
  const data: ParcoursData = {
    depart,
    questions: questions.map(({ id, texte, aide, reponses }) => ({
      id,
      texte: typographie(texte),
      ...(aide === undefined ? {} : { aide: typographie(aide) }),
      reponses: reponses.map((reponse) => ({ texte: typographie(reponse.texte), vers: reponse.vers })),
    })),
    voies: voies.map((voie) => ({
      id: voie.id,
      letter: letters.get(voie.id) ?? '',
      titre: typographie(voie.titre),
      pourquoi: typographie(voie.pourquoi),
      duree: durationOf(voie.duree),
      quiPaie: typographie(voie.quiPaie),
      prochainPas: typographie(voie.prochainPas),
      lien: voie.lien,
    })),
  };
  const cited = voies.flatMap((voie) => voie.faits.flatMap((id) => book.faits.find((fact) => fact.id === id)?.sources ?? []));
  return {
    titre: 'Quelle voie pour vous\u00a0? Suivez vos réponses jusqu’à une lettre',
    description: `Arbre de décision. ${String(questions.length)} questions mènent à ${String(voies.length)} voies\u00a0: ${[...data.voies]
      .sort((a, b) => a.letter.localeCompare(b.letter))
      .map((voie) => `${voie.letter}, ${voie.titre}`)
      .join('\u00a0; ')}.`,
    sources: citedSources(book, cited),
    prudence: false,
    data,
  };
}
