import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readPdfFile } from '../../../../print/pdf/read/pdf-file.ts';
import { readSample } from '../../conformance/failing.ts';
import { Sample } from '../../conformance/sample-pdf.ts';

test('a file is read as plain values', async () => {
  const file = await readPdfFile(new Sample().bytes());
  expect(file.language).toBe('fr');
  expect(file.pages.map(({ place }) => place)).toEqual(['page 1']);
  expect(file.annotations.map(({ place }) => place)).toEqual([
    'page 1, annotation 1 (Link)',
    'page 1, annotation 2 (Text)',
    'page 1, annotation 3 (Widget)',
  ]);
  expect(file.fonts.map(({ place }) => place.replace(/ \(.*/, '')).sort()).toEqual([
    'police Composite',
    'police Owner',
    'police Plain',
    'police Symbol',
    'police Typed',
  ]);
});

test('an encrypted file is read as its readers read it', async () => {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText('Bonjour');
  document.encrypt({ ownerPassword: 'secret', userPassword: '' });
  const file = await readPdfFile(await document.save());
  expect(file.encryption).toBeDefined();
  expect([...file.content.fontUses.values()].map(({ size }) => size)).toEqual([new Set('Bonjour').size]);
});

test('an annotation that is hidden or off the page is not seen', async () => {
  const seen = async (from: string, to: string): Promise<boolean[]> =>
    (await readSample((sample) => sample.edit('link', from, to))).annotations.map(({ unseen }) => !unseen);
  expect(await seen('/F 4', '/F 4')).toEqual([true, true, true]);
  expect(await seen('/F 4', '/F 6')).toEqual([false, true, true]);
  expect(await seen('[10 10 20 20]', '[500 10 520 20]')).toEqual([false, true, true]);
});

test('an annotation is in an element only if both say so', async () => {
  const { annotations } = await readSample((sample) => sample.edit('parents', '2 @el.Annot', '2 @el.Figure'));
  expect(annotations.map(({ element }) => element?.type)).toEqual(['Link', undefined, 'Form']);
});

test('an object that cannot be read stops the reading', async () => {
  const bytes = new Sample().put('odd', '<< /A /B').rewrite('<< /A /B', '<< /A ]]').bytes();
  await expect(readPdfFile(bytes)).rejects.toThrow(/^l’objet \d+ ne se lit pas$/);
});

test('bytes that are no PDF are refused', async () => {
  await expect(readPdfFile(new TextEncoder().encode('Bonjour'))).rejects.toThrow('No PDF header found');
});
