import { PDFDict, PDFHeader, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { declaredX4 } from '../../../../print/checks/press/declared-x4.ts';
import { changeXmp, pressFile } from '../../pdf/press/press-sample.ts';
import { told } from '../../report-builder.ts';

test('a press file declares itself a PDF/X-4', async () => {
  expect(declaredX4(await pressFile())).toEqual([]);
});

test('a newer PDF is refused', async () => {
  const file = await pressFile(({ context }) => {
    context.header = PDFHeader.forVersion(1, 7);
  });
  expect(told(declaredX4(file))).toMatchInlineSnapshot(`
    [
      "error [declared-x4] en-tête : version 1.7 de PDF, 1.6 au plus.
        → Ces déclarations viennent de print/pdf/press/x4-metadata.ts ; le titre et la date, de content/livre.yaml.",
    ]
  `);
});

test.each([
  ['pdfxid:GTS_PDFXVersion', 'PDF/X-4', 'PDF/X-3:2002'],
  ['pdf:Trapped', '>False<', '>Peut-être<'],
  ['xmpMM:DocumentID', 'uuid:', 'numéro '],
  ['xmp:MetadataDate', '<xmp:MetadataDate>', '<xmp:MetadataDate>le '],
  ['dc:title', '>L’essai<', '><'],
])('metadata with a wrong %s are refused', async (tag, right, wrong) => {
  const file = await pressFile((document) => changeXmp(document, (xmp) => xmp.replace(right, wrong)));
  expect(declaredX4(file).map(({ message }) => message)).toEqual([`${tag} manque ou n’a pas de sens.`]);
});

test('a file without metadata is refused', async () => {
  const file = await pressFile(({ catalog }) => catalog.delete(PDFName.of('Metadata')));
  expect(declaredX4(file)).toHaveLength(9);
});

test.each([
  ['Trapped', 'Trapped manque.'],
  ['Title', 'le titre manque.'],
  ['ModDate', 'une date manque.'],
])('a file that does not say its %s is refused', async (key, message) => {
  const file = await pressFile(({ context }) => context.lookup(context.trailerInfo.Info, PDFDict).delete(PDFName.of(key)));
  expect(declaredX4(file).map((issue) => issue.message)).toContain(message);
});

test('a file without identity, or that is encrypted, is refused', async () => {
  const file = await pressFile();
  expect(declaredX4({ ...file, hasIdentity: false, isEncrypted: true }).map(({ message }) => message)).toEqual([
    'l’identifiant manque.',
    'le fichier est chiffré.',
  ]);
});
