import { expect, test } from 'vitest';
import { blackOnKAlone } from '../../../../print/checks/press/black-on-k-alone.ts';
import { addContent, pressFile } from '../../pdf/press/press-sample.ts';
import { told } from '../../report-builder.ts';

/** The four inks that look black, or grey, with the trial profile. */
const RICH_BLACK = '0.2 0 0.82 0.99';
const RICH_GREY = '0.5 0.4 0.4 0';

const found = async (content: string) => blackOnKAlone(await pressFile((_document, page) => addContent(page, content)));

test('a press file has its blacks in black ink alone', async () => {
  expect(blackOnKAlone(await pressFile())).toEqual([]);
});

test('a text in rich black is refused', async () => {
  expect(told(await found(`BT ${RICH_BLACK} k /F1 12 Tf 1 0 0 1 40 40 Tm <41> Tj ET`))).toMatchInlineSnapshot(`
    [
      "error [black-on-k-alone] page 1, texte 20/0/82/99 : ce gris ou ce noir est fait de plusieurs encres.
        → Les gris sont séparés par print/pdf/press/separation.ts ; donnez à ce texte une couleur plus franche, ou plus grise.",
    ]
  `);
});

test.each([
  ['a thin rectangle', `${RICH_BLACK} k 40 40 100 0.5 re f`],
  ['a stroke', `${RICH_BLACK} K 40 40 m 140 40 l S`],
])('a rule in rich black is refused: %s', async (_what, content) => {
  expect((await found(content)).map(({ place }) => place)).toEqual(['page 1, filet 20/0/82/99']);
});

test('a grey text made of three inks is refused', async () => {
  expect(await found(`BT ${RICH_GREY} k /F1 12 Tf 1 0 0 1 40 40 Tm <41> Tj ET`)).toHaveLength(1);
});

test.each([
  ['a coloured text', 'BT 0 0.76 0.96 0.3 k /F1 12 Tf 1 0 0 1 40 40 Tm <41> Tj ET'],
  ['a grey in black ink', 'BT 0 0 0 0.6 k /F1 12 Tf 1 0 0 1 40 40 Tm <41> Tj ET'],
  ['a large black area', `${RICH_BLACK} k 40 40 100 100 re f`],
])('%s passes', async (_what, content) => {
  expect(await found(content)).toEqual([]);
});
