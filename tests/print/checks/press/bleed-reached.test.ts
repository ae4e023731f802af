import { expect, test } from 'vitest';
import { bleedReached } from '../../../../print/checks/press/bleed-reached.ts';
import { FORMAT, MM, addContent, pressFile } from '../../pdf/press/press-sample.ts';
import { told } from '../../report-builder.ts';

/** What stands out of a press file once something is drawn on its first page. */
const found = async (content: string) => bleedReached(await pressFile((_document, page) => addContent(page, content)), FORMAT, 3);
const mm = (...lengths: number[]): string => lengths.map((length) => (length * MM).toFixed(3)).join(' ');

test('a press file goes on past the cut', async () => {
  expect(bleedReached(await pressFile(), FORMAT, 3)).toEqual([]);
});

test('a ground that ends at the cut is refused on each of its sides', async () => {
  expect(told(await found(`0 1 1 0 k ${mm(0, 0, 100, 20)} re f`))).toMatchInlineSnapshot(`
    [
      "error [bleed-reached] page 1, aplat 0/100/100/0, côté gauche : il s’arrête à 0,0 mm après la coupe, au lieu de 3 mm.
        → Sur une feuille, prolongez-la de var(--fond-perdu) de ce côté ; dans un livre, elle a échappé à print/pdf/press/mirror-bleed.ts.",
      "error [bleed-reached] page 1, aplat 0/100/100/0, côté droite : il s’arrête à 0,0 mm après la coupe, au lieu de 3 mm.
        → Sur une feuille, prolongez-la de var(--fond-perdu) de ce côté ; dans un livre, elle a échappé à print/pdf/press/mirror-bleed.ts.",
      "error [bleed-reached] page 1, aplat 0/100/100/0, côté pied : il s’arrête à 0,0 mm après la coupe, au lieu de 3 mm.
        → Sur une feuille, prolongez-la de var(--fond-perdu) de ce côté ; dans un livre, elle a échappé à print/pdf/press/mirror-bleed.ts.",
    ]
  `);
});

test('a ground that ends in the middle of the bleed is refused', async () => {
  const [issue] = await found(`0 1 1 0 k ${mm(-3, -3, 60, 33)} re f 0 0 1 0 k ${mm(70, 40, 32, 40)} re f`);
  expect(issue).toMatchObject({
    place: 'page 1, aplat 0/0/100/0, côté droite',
    message: 'il s’arrête à 2,0 mm après la coupe, au lieu de 3 mm.',
  });
});

test('a ground that is clipped at the cut is refused', async () => {
  const issues = await found(`q ${mm(0, 0, 100, 150)} re W n 0 1 1 0 k ${mm(-9, 20, 50, 30)} re f Q`);
  expect(issues.map(({ place }) => place)).toEqual(['page 1, aplat 0/100/100/0, côté gauche']);
});

test.each([
  ['a ground with the same ink under it in the bleed', `0 1 1 0 k ${mm(-3, 20, 50, 30)} re f ${mm(0, 20, 50, 30)} re f`],
  ['a shape that stays inside', `0 1 1 0 k ${mm(10, 10, 80, 20)} re f`],
  ['a white shape', `0 0 0 0 k ${mm(0, 0, 100, 20)} re f`],
  ['a curve that ends past the cut', `0 1 1 0 k ${mm(90, 60)} m ${mm(105, 60, 105, 70, 90, 70)} c f`],
  ['a small thing that ends past the cut', `0 1 1 0 k ${mm(90, 60, 12, 8)} re f`],
])('%s passes', async (_what, content) => {
  expect(await found(content)).toEqual([]);
});
