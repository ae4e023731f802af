import { expect, test } from 'vitest';
import { inkLimit } from '../../../../print/checks/press/ink-limit.ts';
import { INK_LIMIT, addContent, addResource, pressBytes, pressFile } from '../../pdf/press/press-sample.ts';
import { inspectPress } from '../../../../print/pdf/press/inspect-press.ts';
import { told } from '../../report-builder.ts';

test('a press file is within the limit that it was made with', async () => {
  expect(inkLimit(await pressFile(), INK_LIMIT)).toEqual([]);
});

test('a colour with too much ink is refused', async () => {
  const file = await pressFile((_document, page) => addContent(page, '1 1 1 0.5 k 40 40 100 100 re f'));
  expect(told(inkLimit(file, INK_LIMIT))).toMatchInlineSnapshot(`
    [
      "error [ink-limit] page 1, couleur 100/100/100/50 : 350 % d’encre, 258 % au plus.
        → Éclaircissez cette couleur, ou demandez à l’imprimeur un encrage plus fort (--encrage).",
    ]
  `);
});

test('a picture with too much ink is refused', async () => {
  const issues = inkLimit(await inspectPress(await pressBytes({ inkLimit: 300 })), 150);
  expect(issues.filter(({ place }) => place.includes('image')).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^\d{3} % d’encre sur un point, 150 % au plus\.$/) as string,
  ]);
});

test('inks that are added to each other are refused: their sum is not known', async () => {
  const file = await pressFile((document, page) => {
    addResource(page, 'ExtGState', 'Fusion', document.context.register(document.context.obj({ Type: 'ExtGState', BM: 'Multiply' })));
    addContent(page, '/Fusion gs 0 1 1 0 k 40 40 10 10 re f');
  });
  expect(inkLimit(file, INK_LIMIT).map(({ place }) => place)).toEqual(['fusion Multiply']);
});
