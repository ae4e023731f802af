import { expect, test } from 'vitest';
import { noScreenColourLeft } from '../../../../print/checks/press/no-screen-colour-left.ts';
import { inspectPress } from '../../../../print/pdf/press/inspect-press.ts';
import { addContent, addResource, finishedEdition, gradient, pressFile } from '../../pdf/press/press-sample.ts';
import { told } from '../../report-builder.ts';

test('a press file has inks alone', async () => {
  expect(noScreenColourLeft(await pressFile())).toEqual([]);
});

test('an edition that was not made for the press is refused: text, rules, grounds, gradients, pictures', async () => {
  const issues = noScreenColourLeft(await inspectPress(await finishedEdition()));
  const kinds = issues.map(({ place }) => /(texte|filet|aplat|dégradé|image)/.exec(place)?.[1]);
  expect([...new Set(kinds)].sort()).toEqual(['aplat', 'dégradé', 'filet', 'image', 'texte']);
});

test('one colour of the screen is told with its page', async () => {
  const file = await pressFile((_document, page) => addContent(page, '1 0 0 rg 40 40 100 100 re f'));
  expect(told(noScreenColourLeft(file))).toMatchInlineSnapshot(`
    [
      "error [no-screen-colour-left] page 1, aplat (rgb 1 0 0) : sa couleur est celle d’un écran, ou d’une sorte que la presse ne connaît pas.
        → Elle a échappé à print/pdf/press/to-press.ts : c’est un défaut du programme.",
    ]
  `);
});

test('a gradient of the screen is refused', async () => {
  const file = await pressFile((document, page) => {
    addResource(page, 'Pattern', 'P7', gradient(document));
    addContent(page, '/Pattern cs /P7 scn 40 40 100 100 re f');
  });
  expect(noScreenColourLeft(file).length).toBeGreaterThan(0);
});
