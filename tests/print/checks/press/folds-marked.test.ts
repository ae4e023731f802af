import { expect, test } from 'vitest';
import { foldsMarked } from '../../../../print/checks/press/folds-marked.ts';
import { FOLDS, FORMAT, MM, addContent, pressFile } from '../../pdf/press/press-sample.ts';
import { told } from '../../report-builder.ts';

test('a press file has a mark at both ends of each fold', async () => {
  expect(foldsMarked(await pressFile(), FOLDS, FORMAT.hauteur, 3)).toEqual([]);
});

test('a fold without marks is refused', async () => {
  expect(told(foldsMarked(await pressFile(), [[50], [33.5]], FORMAT.hauteur, 3))).toMatchInlineSnapshot(`
    [
      "error [folds-marked] page 2, pli à 33,5 mm : aucun repère en tête, hors du fond perdu.
        → Les plis sont donnés dans print/pdf/impose/folds.ts, leurs repères par print/pdf/impose/fold-marks.ts.",
      "error [folds-marked] page 2, pli à 33,5 mm : aucun repère au pied, hors du fond perdu.
        → Les plis sont donnés dans print/pdf/impose/folds.ts, leurs repères par print/pdf/impose/fold-marks.ts.",
    ]
  `);
});

test('a mark inside of the bleed does not count', async () => {
  const file = await pressFile((_document, page) => addContent(page, `0 0 0 1 K ${20 * MM} ${-2 * MM} m ${20 * MM} ${5 * MM} l S`));
  expect(foldsMarked(file, [[20]], FORMAT.hauteur, 3)).toHaveLength(2);
});
