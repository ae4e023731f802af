import { PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { outputIntent } from '../../../../print/checks/press/output-intent.ts';
import { intentOf, pressFile, profile } from '../../pdf/press/press-sample.ts';
import { told } from '../../report-builder.ts';

test('a press file says for which press it was made', async () => {
  expect(outputIntent(await pressFile(), profile)).toEqual([]);
});

test('a file without an output intent is refused', async () => {
  const file = await pressFile(({ catalog }) => catalog.delete(PDFName.of('OutputIntents')));
  expect(told(outputIntent(file, profile))).toMatchInlineSnapshot(`
    [
      "error [output-intent] intention de sortie : il n’y en a pas.
        → Elle vient de print/pdf/press/x4-metadata.ts et du profil donné par --icc.",
    ]
  `);
});

test('the output intent of a screen is refused', async () => {
  const file = await pressFile((document) => intentOf(document).set(PDFName.of('S'), PDFName.of('GTS_PDFA1')));
  expect(outputIntent(file, profile).map(({ message }) => message)).toEqual(['elle est de sorte GTS_PDFA1, non GTS_PDFX.']);
});

test('an output intent without the name of its condition is refused', async () => {
  const file = await pressFile((document) => intentOf(document).set(PDFName.of('OutputConditionIdentifier'), PDFString.of('')));
  expect(outputIntent(file, profile)).toHaveLength(1);
});

test('a profile that is none is refused', async () => {
  const file = await pressFile((document) => {
    const bytes = Buffer.from('Bonjour');
    const stream = PDFRawStream.of(document.context.obj({ N: 4, Length: bytes.length }), bytes);
    intentOf(document).set(PDFName.of('DestOutputProfile'), document.context.register(stream));
  });
  expect(outputIntent(file, profile).map(({ message }) => message)).toEqual(['Ce fichier n’est pas un profil ICC.']);
});

test('the profile of another press is refused', async () => {
  expect(outputIntent(await pressFile(), { ...profile, description: 'PSO Coated v3' }).map(({ message }) => message)).toEqual([
    'son profil est « Chemical proof » au lieu de « PSO Coated v3 ».',
  ]);
});

test('another profile of the same name is refused', async () => {
  const other = Uint8Array.from(profile.bytes, (byte, at) => (at === profile.bytes.length - 1 ? byte ^ 1 : byte));
  expect(outputIntent(await pressFile(), { ...profile, bytes: other }).map(({ message }) => message)).toEqual([
    'son profil porte le nom « Chemical proof », mais n’est pas celui qui a été donné.',
  ]);
});
