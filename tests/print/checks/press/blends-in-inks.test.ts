import { PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { blendsInInks } from '../../../../print/checks/press/blends-in-inks.ts';
import { addResource, pressFile } from '../../pdf/press/press-sample.ts';
import { told } from '../../report-builder.ts';

test('a press file blends in its inks, its masks in grey', async () => {
  const file = await pressFile();
  expect([...file.groupsBlendIn].sort()).toEqual(['/DeviceCMYK', '/DeviceGray']);
  expect(blendsInInks(file)).toEqual([]);
});

test('a page that does not say how it blends is refused', async () => {
  expect(told(blendsInInks(await pressFile((_document, page) => page.node.delete(PDFName.of('Group')))))).toMatchInlineSnapshot(`
    [
      "error [blends-in-inks] page 1 : les transparences s’y mêlent en un espace non dit, non dans les encres.
        → L’espace de mélange est donné par print/pdf/press/drop-screen-parts.ts.",
    ]
  `);
});

test('a group that blends in the colours of the screen is refused', async () => {
  const file = await pressFile(({ context }, page) => {
    const group = { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' };
    const form = context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Group: group });
    addResource(page, 'XObject', 'Groupe', context.register(form));
  });
  expect(blendsInInks(file).map(({ place, message }) => `${place} : ${message}`)).toEqual([
    'groupe : les transparences s’y mêlent en DeviceRGB, non dans les encres.',
  ]);
});
