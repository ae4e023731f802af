/** Refuses code in a chapter: imports, expressions, bare images and bare tables have a block or no place here. */
import { defineHastPlugin, type Position } from 'satteri';
import type { ChapterPlugin } from './chapter-reading.ts';

const COMMENTAIRE = /^\s*(?:\/\*[\s\S]*\*\/\s*)*$/;

export const wordsOnly: ChapterPlugin = (reading) => {
  const expression = (node: { value: string; position?: Position | undefined }): void => {
    if (COMMENTAIRE.test(node.value)) return;
    reading.refuse(node, {
      valeur: `{${node.value}}`,
      message: 'Un chapitre ne contient pas d’expression entre accolades.',
      remede: 'Écrivez le texte lui-même, ou un bloc. Une accolade à imprimer s’écrit \\{.',
    });
  };
  return defineHastPlugin({
    name: 'des-mots-seulement',
    options: { position: true },
    mdxFlowExpression: expression,
    mdxTextExpression: expression,
    mdxjsEsm: (node) => {
      reading.refuse(node, {
        valeur: node.value.split('\n')[0] ?? '',
        message: 'Un chapitre ne contient ni import ni export.',
        remede: 'Retirez cette ligne : les blocs sont toujours disponibles.',
      });
    },
    element: {
      filter: ['img'],
      visit: (node) => {
        reading.refuse(node, {
          valeur: String(node.properties['src']),
          message: 'Une image se pose avec le bloc Figure.',
          remede: 'Écrivez <Figure src="./image.jpg" alt="Ce que montre l’image" />.',
        });
      },
    },
  });
};
