import { PDFArray, PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readFields } from '../../../../print/pdf/forms/read-fields.ts';
import { sampleFields, sampleForm } from './form-of-samples.ts';

test('the fields of a form are read as they were written', async () => {
  const { document } = await sampleForm();
  expect(readFields(document)).toEqual(
    sampleFields.map(({ lines, box, ...field }) => ({
      ...field,
      multiline: lines > 1,
      box: box.map((length) => length * 0.75),
      drawn: true,
    })),
  );
});

test('they come as a page lists its annotations, links left out', async () => {
  const { document } = await sampleForm();
  const page = document.getPage(0).node;
  const link = document.context.register(document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 1, 1] }));
  const [first, second] = page.lookup(PDFName.of('Annots'), PDFArray).asArray();
  page.set(PDFName.of('Annots'), document.context.obj([link, second!, first!]));
  expect(readFields(document).map(({ name }) => name)).toEqual(['motif', 'nom', 'cv', 'route', 'route', 'route']);
});

test('a sheet that was cut is still measured from its own top', async () => {
  const { document } = await sampleForm();
  document.getPage(0).setMediaBox(0, 100, 400, 500);
  expect(readFields(document)[0]).toMatchObject({ box: [30, 60, 330, 75] });
});

test('a box without one of its two drawings is not drawn', async () => {
  const { document, widgets } = await sampleForm();
  const box = document.context.lookup(widgets[2]!.ref, PDFDict);
  box.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFDict).delete(PDFName.of('Off'));
  expect(readFields(document).map(({ drawn }) => drawn)).toEqual([true, true, false, true, true, true]);
});

test('a document without a form has no fields', async () => {
  expect(readFields((await sampleForm([])).document)).toEqual([]);
});

test('a field that another program renamed is read with its new name', async () => {
  const { document, widgets } = await sampleForm();
  document.context.lookup(widgets[0]!.ref, PDFDict).set(PDFName.of('T'), PDFString.of('autre'));
  expect(readFields(document)[0]).toMatchObject({ name: 'autre' });
});
