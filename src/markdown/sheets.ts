/** Gives the faces of a sheet their rank, and refuses what has no place on a sheet. */
import { defineHastPlugin, type HastNode, type MdxJsxFlowElementHast, type MdxJsxTextElementHast } from 'satteri';
import { blocsDeFeuille } from '../schemas/blocs.ts';
import type { ChapterPlugin } from './chapter-reading.ts';
import { framesAround, isFrame } from './sheet-frames.ts';

const EN_FEUILLE = Object.keys(blocsDeFeuille);
/** Lists of the book, and what its index or its margins are made of. */
const EN_CHAPITRE = ['ListeGlossaire', 'ListeSources', 'ListeAVerifier', 'IndexAlphabetique', 'Index'];

/** What the source's layout or a comment leaves at the top of a file. */
const isNothing = (node: HastNode): boolean =>
  (node.type === 'text' && node.value.trim() === '') || node.type === 'mdxFlowExpression' || node.type === 'mdxjsEsm';

/** In a chapter, the blocks of sheets are refused. */
const inChapters: ChapterPlugin = (reading) => {
  const visit = (bloc: Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>): void => {
    reading.refuse(bloc, {
      valeur: `<${bloc.name ?? ''}>`,
      message: 'Ce bloc est réservé aux feuilles (content/feuilles/).',
      remede: 'Retirez-le : un chapitre n’a ni face, ni panneau, ni champ à remplir.',
    });
  };
  return defineHastPlugin({
    name: 'pas-de-feuille-dans-un-chapitre',
    options: { position: true },
    mdxJsxFlowElement: { filter: EN_FEUILLE, visit },
    mdxJsxTextElement: { filter: EN_FEUILLE, visit },
  });
};

const inSheets: ChapterPlugin = (reading) => {
  let faces = 0;
  return defineHastPlugin({
    name: 'feuilles-du-manuel',
    options: { position: true },
    mdxJsxFlowElement: [
      {
        filter: ['Face'],
        visit: (bloc, context) => {
          context.setProperty(bloc, 'rang', String(++faces));
          if (framesAround(bloc, context).length === 0) return;
          reading.refuse(bloc, {
            message: 'Une face est prise dans une autre.',
            remede: 'Fermez la première face avant d’ouvrir celle-ci.',
          });
        },
      },
      {
        filter: ['Panneau'],
        visit: (bloc, context) => {
          if (framesAround(bloc, context).length === 1) return;
          reading.refuse(bloc, { message: 'Un panneau se pose dans une face.', remede: 'Entourez-le d’une Face, et d’elle seule.' });
        },
      },
      {
        filter: EN_CHAPITRE,
        visit: (bloc) => {
          reading.refuse(bloc, {
            valeur: `<${bloc.name ?? ''}>`,
            message: 'Ce bloc n’a pas de place sur une feuille.',
            remede: 'Retirez-le, ou menez à la page du site qui le porte : [Les sources](/sources/).',
          });
        },
      },
    ],
    element: {
      filter: ['section'],
      visit: (section) => {
        if (section.properties['dataFootnotes'] === undefined) return;
        reading.refuse(section, { message: 'Une feuille n’a pas de notes.', remede: 'Passez la note dans le texte, ou retirez-la.' });
      },
    },
    after: ({ children }) => {
      for (const node of children) {
        if (isFrame(node) || isNothing(node) || (node.type === 'element' && node.properties['dataFootnotes'] !== undefined)) continue;
        reading.refuse(node, { message: 'Ce texte n’est sur aucune face de la feuille.', remede: 'Posez-le dans un bloc Face.' });
      }
      if (faces === 0) reading.refuse({}, { message: 'Cette feuille n’a pas de face.', remede: 'Posez son texte dans un bloc Face.' });
    },
  });
};

export const sheets: ChapterPlugin = (reading) => (reading.feuille ? inSheets : inChapters)(reading);
