import { expect, test } from 'vitest';
import { treeRows, type Tree } from '../../../../../src/components/graphiques/drawing/tree-rows.ts';

const voie = (id: string) => ({ id, titre: id, duree: 'd', quiPaie: 'q' });
const tree: Tree = {
  depart: 'un',
  questions: [
    {
      id: 'un',
      texte: 'Un ?',
      reponses: [
        { texte: 'a', vers: 'x' },
        { texte: 'b', vers: 'deux' },
      ],
    },
    {
      id: 'deux',
      texte: 'Deux ?',
      reponses: [
        { texte: 'c', vers: 'x' },
        { texte: 'd', vers: 'y' },
      ],
    },
  ],
  voies: [voie('y'), voie('x')],
};

test('questions come in reading order, each under the answer that leads to it', () => {
  expect(treeRows(tree).rows.map(({ text, depth }) => `${depth} ${text}`)).toEqual(['0 Un ?', '0 a', '0 b', '1 Deux ?', '1 c', '1 d']);
});

test('a route takes the next letter where it is first met', () => {
  const { rows, routes } = treeRows(tree);
  expect(routes.map(({ letter, id }) => letter + id)).toEqual(['Ax', 'By']);
  expect(
    rows.flatMap((row) =>
      row.kind === 'answer' && row.letter !== undefined ? [`${row.text}${row.letter}${row.first ? '' : ' déjà'}`] : [],
    ),
  ).toEqual(['aA', 'cA déjà', 'dB']);
});

test('an answer that leads nowhere is refused', () => {
  expect(() => treeRows({ ...tree, voies: [voie('x')] })).toThrow('Ni une question ni une voie ne porte ce nom.');
});

test('a question reached twice is refused', () => {
  const loop = {
    ...tree.questions[1]!,
    reponses: [
      { texte: 'c', vers: 'un' },
      { texte: 'd', vers: 'y' },
    ],
  };
  expect(() => treeRows({ ...tree, questions: [tree.questions[0]!, loop] })).toThrow('Deux réponses mènent à cette question');
});

test('an entry that no answer reaches is refused', () => {
  expect(() => treeRows({ ...tree, voies: [...tree.voies, voie('perdue')] })).toThrow('Aucune réponse n’y mène.');
});
