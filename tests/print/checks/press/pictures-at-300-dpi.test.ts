import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { picturesAt300Dpi } from '../../../../print/checks/press/pictures-at-300-dpi.ts';
import { inspectPress, type InspectedPress } from '../../../../print/pdf/press/inspect-press.ts';
import { toPress } from '../../../../print/pdf/press/to-press.ts';
import { MM, finishedEdition, pressFile, profile } from '../../pdf/press/press-sample.ts';
import { buildReport, told } from '../../report-builder.ts';

const PX_PER_MM = 96 / 25.4;
type PictureBox = [number, number, number, number];
const box = (...sides: PictureBox): PictureBox => sides.map((side) => side * PX_PER_MM) as PictureBox;

const leaves = [
  [
    { kind: 'picture' as const, text: 'Un atelier', box: box(5, 5, 20, 20) },
    { kind: 'picture' as const, text: 'La médiathèque', box: box(20, 40, 70, 90) },
  ],
];
const report = { structure: { ...buildReport().structure, leaves } };

/** A press file with a picture of so many pixels on 50 × 50 mm, 20 mm from the left and 40 mm from the top. */
async function withPicture(pixels: number): Promise<InspectedPress> {
  const change = async (document: PDFDocument): Promise<void> => {
    const picture = sharp({ create: { width: pixels, height: pixels, channels: 3, background: '#102010' } });
    const image = await document.embedPng(await picture.png().toBuffer());
    document.getPage(0).drawImage(image, { x: 20 * MM, y: 60 * MM, width: 50 * MM, height: 50 * MM });
  };
  return inspectPress(await toPress(await finishedEdition(change), { profile }));
}

test('pictures of 300 points on each inch pass', async () => {
  expect(picturesAt300Dpi(await pressFile(), report, 0)).toEqual([]);
  expect(picturesAt300Dpi(await withPicture(591), report, 0)).toEqual([]);
});

test('a coarser picture is refused by its name', async () => {
  expect(told(picturesAt300Dpi(await withPicture(400), report, 0))).toMatchInlineSnapshot(`
    [
      "error [pictures-at-300-dpi] page 1, image « La médiathèque » : 203 points par pouce, sur 50 × 50 mm ; il en faut 300.
        → Donnez une image plus grande, ou réduisez-la sur la page.",
    ]
  `);
});

test('its name is found too when the layout drew a bleed around the page', async () => {
  const shifted = leaves.map((page) => page.map((leaf) => ({ ...leaf, box: leaf.box.map((side) => side + 4 * PX_PER_MM) as PictureBox })));
  const issues = picturesAt300Dpi(await withPicture(400), { structure: { ...report.structure, leaves: shifted } }, 4);
  expect(issues.map(({ place }) => place)).toEqual(['page 1, image « La médiathèque »']);
});
