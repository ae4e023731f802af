import { PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { writeFields } from '../../../../print/pdf/forms/write-fields.ts';
import { HEIGHT_PT, sampleFields, sampleForm, typingFont } from './form-of-samples.ts';

const saved = (document: PDFDocument): Promise<Uint8Array> => document.save({ updateFieldAppearances: false });
const entry = (dict: PDFDict, key: string): PDFObject | undefined => dict.lookup(PDFName.of(key));

test('what is typed and ticked is read back', async () => {
  const { document } = await sampleForm();
  const filled = await PDFDocument.load(await saved(document));
  const form = filled.getForm();
  form.getTextField('nom').setText('Élise Lœuvre');
  form.getTextField('motif').setText('Pour expliquer.\nPour aider.');
  form.getCheckBox('cv').check();
  form.getRadioGroup('route').select('À la VAE');
  const read = (await PDFDocument.load(await saved(filled))).getForm();
  expect([read.getTextField('nom').getText(), read.getTextField('motif').getText()]).toEqual([
    'Élise Lœuvre',
    'Pour expliquer.\nPour aider.',
  ]);
  expect(read.getCheckBox('cv').isChecked()).toBe(true);
  expect(read.getRadioGroup('route').getSelected()).toBe('À la VAE');
});

test('a form begins empty, and only a text of several lines runs over them', async () => {
  const { document } = await sampleForm();
  const form = document.getForm();
  expect(form.getFields().map((field) => field.getName())).toEqual(['nom', 'motif', 'cv', 'route']);
  expect([form.getTextField('nom').getText(), form.getCheckBox('cv').isChecked(), form.getRadioGroup('route').getSelected()]).toEqual([
    undefined,
    false,
    undefined,
  ]);
  expect([form.getTextField('nom').isMultiline(), form.getTextField('motif').isMultiline()]).toEqual([false, true]);
  expect(form.getRadioGroup('route').getOptions()).toEqual(['Titre en centre', 'À la VAE', 'Autre']);
});

test('a choice can be taken back', async () => {
  expect((await sampleForm()).document.getForm().getRadioGroup('route').isOffToggleable()).toBe(true);
});

test('each field is told to who cannot see it, each answer with its question', async () => {
  const { document, widgets } = await sampleForm();
  const told = widgets.map(({ ref }) => entry(document.context.lookup(ref, PDFDict), 'TU'));
  expect(told.map((text) => (text as { decodeText?: () => string } | undefined)?.decodeText?.())).toEqual([
    'Prénom et nom',
    'Pourquoi ?',
    'Mon CV est prêt',
    'Ma route\u00a0: Titre en centre',
    'Ma route\u00a0: À la VAE',
    'Ma route\u00a0: Autre',
  ]);
  const { dict } = document.getForm().getRadioGroup('route').acroField;
  expect((entry(dict, 'TU') as { decodeText?: () => string } | undefined)?.decodeText?.()).toBe('Ma route');
});

test('a field stands on its blank, measured from the top of the sheet', async () => {
  const { document } = await sampleForm();
  const [widget] = document.getForm().getTextField('nom').acroField.getWidgets();
  expect(widget?.getRectangle()).toEqual({ x: 30, y: HEIGHT_PT - 75, width: 300, height: 15 });
  expect(document.getPages().map(({ node }) => node.Annots()?.size())).toEqual([2, 4]);
});

test('readers draw a field as it is in the file: with its own drawings, printed, without action', async () => {
  const { document, widgets } = await sampleForm();
  const form = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
  expect(form.keys().map((key) => key.decodeText())).toEqual(['Fields', 'DA', 'DR']);
  for (const { ref } of widgets) {
    const widget = document.context.lookup(ref, PDFDict);
    expect(entry(widget, 'F')?.toString()).toBe('4');
    expect(entry(widget, 'AP')).toBeInstanceOf(PDFDict);
    expect([widget.has(PDFName.of('A')), widget.has(PDFName.of('AA'))]).toEqual([false, false]);
  }
});

test('the page draws the frames: no field has a border', async () => {
  const { document, widgets } = await sampleForm();
  const frames = widgets.map(({ ref }) =>
    ['BS', 'MK'].map((key) => entry(document.context.lookup(ref, PDFDict), key)?.toString().replace(/\s+/g, ' ')),
  );
  expect(frames.map(([border]) => border)).toEqual(sampleFields.map(() => '<< /W 0 >>'));
  expect(frames.map(([, look]) => look)).toEqual(['<< >>', '<< /BG [ 1 ] >>', '<< >>', '<< >>', '<< >>', '<< >>']);
});

test('a document without fields is left alone', async () => {
  const { document, widgets } = await sampleForm([]);
  expect([widgets, document.catalog.has(PDFName.of('AcroForm'))]).toEqual([[], false]);
  await expect(writeFields(document, [], undefined)).resolves.toEqual([]);
});

test('a form without a font, and a field on a page that is not there, are refused', async () => {
  const document = await PDFDocument.create();
  await expect(writeFields(document, sampleFields, undefined)).rejects.toThrow('Un formulaire n’a pas de police de saisie.');
  await expect(writeFields(document, sampleFields, typingFont)).rejects.toThrow('Le champ nom est sur la page 1, qui n’existe pas.');
});

test('the same form written twice is the same file', async () => {
  const [first, second] = await Promise.all([sampleForm(), sampleForm()]);
  expect(Buffer.from(await saved(first.document)).equals(Buffer.from(await saved(second.document)))).toBe(true);
});
