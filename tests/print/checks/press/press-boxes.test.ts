import { PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { pressBoxes } from '../../../../print/checks/press/press-boxes.ts';
import { FORMAT, MM, pressFile } from '../../pdf/press/press-sample.ts';
import { told } from '../../report-builder.ts';

const wanted = { format: FORMAT, bleed: 3 };

test('a press file has its boxes', async () => {
  expect(pressBoxes(await pressFile(), wanted)).toEqual([]);
});

test('a bleed that is missing on one side is refused', async () => {
  const file = await pressFile((_document, page) => {
    const { x, y, width, height } = page.getTrimBox();
    page.setBleedBox(x - 3 * MM, y, width + 6 * MM, height + 3 * MM);
  });
  expect(told(pressBoxes(file, wanted))).toMatchInlineSnapshot(`
    [
      "error [press-boxes] page 1 : le fond perdu va de 3,0, 0,0, 3,0, 3,0 mm (gauche, bas, droite, haut) au lieu de 3,0 mm partout.
        → Les boîtes viennent de print/pdf/press/press-boxes.ts ; le format, de print/editions.ts.",
    ]
  `);
});

test('a page of another format is refused', async () => {
  const file = await pressFile((_document, page) => page.setTrimBox(0, 0, 90 * MM, 150 * MM));
  expect(pressBoxes(file, wanted).map(({ message }) => message)).toContain(
    'le format fini est de 90,0 × 150,0 mm au lieu de 100,0 × 150,0 mm.',
  );
});

test('a sheet smaller than its bleed is refused', async () => {
  const file = await pressFile((_document, page) => page.setMediaBox(0, 0, 100 * MM, 150 * MM));
  expect(pressBoxes(file, wanted).map(({ message }) => message)).toEqual([
    'le support de 100,0 × 150,0 mm ne contient pas le fond perdu de 106,0 × 156,0 mm.',
  ]);
});

test.each(['CropBox', 'ArtBox'])('a box that a print shop could take for the trim is refused: %s', async (box) => {
  const file = await pressFile((document, page) => page.node.set(PDFName.of(box), document.context.obj([0, 0, 9, 9])));
  expect(pressBoxes(file, wanted).map(({ message }) => message)).toEqual([`une boîte de trop : ${box}.`]);
});
