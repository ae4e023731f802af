import { PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { nothingToClick } from '../../../../print/checks/press/nothing-to-click.ts';
import { inspectPress } from '../../../../print/pdf/press/inspect-press.ts';
import { finishedEdition, pressFile } from '../../pdf/press/press-sample.ts';
import { told } from '../../report-builder.ts';

test('a press file has nothing to click', async () => {
  expect(nothingToClick(await pressFile())).toEqual([]);
});

test('links and bookmarks of an edition for the screen are refused', async () => {
  expect(told(nothingToClick(await inspectPress(await finishedEdition())))).toMatchInlineSnapshot(`
    [
      "error [nothing-to-click] page 2 : 1 lien(s) ou champ(s) y restent.
        → Ce qui sert à l’écran est retiré par print/pdf/press/drop-screen-parts.ts.",
      "error [nothing-to-click] document : Outlines y reste.
        → Ce qui sert à l’écran est retiré par print/pdf/press/drop-screen-parts.ts.",
    ]
  `);
});

test.each(['AcroForm', 'OpenAction', 'Names', 'AA'])('%s is refused', async (key) => {
  const file = await pressFile(({ catalog, context }) => catalog.set(PDFName.of(key), context.obj({})));
  expect(nothingToClick(file).map(({ message }) => message)).toEqual([`${key} y reste.`]);
});
