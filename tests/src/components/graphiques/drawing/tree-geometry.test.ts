import { describe, expect, test } from 'vitest';
import { boxContains, boxesOverlap } from '../../../../../src/components/graphiques/drawing/box.ts';
import { labelBox } from '../../../../../src/components/graphiques/drawing/label.ts';
import { realBook } from '../real-book.ts';
import { arbre } from './drawings.ts';

const { questions, voies } = realBook().parcours;

describe.each(['papier', 'large'] as const)('the tree of the book, %s', (format) => {
  const drawn = arbre(format);
  const boxes = [...drawn.questions, ...drawn.routes].map(({ box }) => box);

  test('every question and every route is drawn once', () => {
    expect(drawn.questions.map(({ id }) => id).sort()).toEqual(questions.map(({ id }) => id).sort());
    expect(drawn.routes.map(({ id }) => id).sort()).toEqual(voies.map(({ id }) => id).sort());
  });

  test('every answer has its branch, and its link unless a question follows', () => {
    const answers = questions.flatMap(({ reponses }) => reponses);
    const toQuestions = answers.filter(({ vers }) => questions.some(({ id }) => id === vers)).length;
    expect(drawn.branches).toHaveLength(answers.length + toQuestions);
    expect(drawn.links).toHaveLength(answers.length - toQuestions);
  });

  test('no box lies on another, and none leaves the drawing', () => {
    const frame = { x: 0, y: 0, width: drawn.width, height: drawn.height };
    boxes.forEach((box, rank) => {
      expect(boxContains(frame, box)).toBe(true);
      expect(boxes.slice(rank + 1).some((other) => boxesOverlap(box, other))).toBe(false);
    });
  });

  test('a label stands wholly inside a box or wholly outside', () => {
    const astride = drawn.labels.filter((label) =>
      boxes.some((box) => boxesOverlap(box, labelBox(label)) && !boxContains(box, labelBox(label))),
    );
    expect(astride.map(({ text }) => text)).toEqual([]);
  });

  test('the links keep the order of the boxes: none crosses another', () => {
    const ends = drawn.links.flatMap((path) => {
      const numbers = /^M\S+ (\S+)H\S+C.* (\S+)$/.exec(path);
      return numbers ? [{ from: Number(numbers[1]), to: Number(numbers[2]) }] : [];
    });
    expect(ends).toHaveLength(voies.length);
    ends.slice(1).forEach(({ from, to }, rank) => {
      expect(from).toBeGreaterThan(ends[rank]!.from);
      expect(to).toBeGreaterThan(ends[rank]!.to);
    });
  });
});

test('on paper a box also says how long and who pays', () => {
  const text = arbre('papier')
    .labels.map((label) => label.text)
    .join(' ');
  expect(text.match(/Durée\u00a0:/g)).toHaveLength(voies.length);
  expect(text.match(/Qui paie\u00a0:/g)).toHaveLength(voies.length);
});
