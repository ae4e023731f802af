import { expect, test } from 'vitest';
import type { StreamFacts } from '../../../../../print/pdf/read/content/content-facts.ts';
import type { PdfFile } from '../../../../../print/pdf/read/pdf-file.ts';
import { readSample } from '../../../conformance/failing.ts';
import type { Sample } from '../../../conformance/sample-pdf.ts';

const page = ({ content }: PdfFile): StreamFacts => content.streams.find(({ kind }) => kind === 'page')!;
const drawn = (operations: string): Promise<PdfFile> => readSample((sample) => sample.draw(operations));
const looseIn = async (operations: string): Promise<[string, number][]> => [...page(await drawn(operations)).loose];

test('what is painted outside of tags and artifacts is told by kind, with its count', async () => {
  expect(await looseIn('0 0 1 1 re f 0 0 1 1 re S BT /Plain 9 Tf (AB) Tj ET /Image Do')).toEqual([
    ['un tracé', 2],
    ['du texte', 1],
    ['une image', 1],
  ]);
});

test('a path that is not painted, or only cuts, is nothing', async () => {
  expect(await looseIn('0 0 1 1 re W n')).toEqual([]);
});

test('a number that no element holds does not tag', async () => {
  expect(await looseIn('/P << /MCID 99 >> BDC 0 0 1 1 re f EMC')).toEqual([
    ['un tracé sous le numéro 99, que l’arbre des balises ne tient pas', 1],
  ]);
});

test('the parent tree must lead back to the element', async () => {
  const file = await readSample((sample) => sample.edit('parents', '@el.H1', '@el.Figure'));
  expect([...page(file).loose]).toEqual([['du texte sous le numéro 0, que l’arbre des balises ne tient pas', 1]]);
});

test('a sequence inside tagged content is tagged with it', async () => {
  expect(await looseIn('/Artifact BMC /Span << /Lang (en) >> BDC 0 0 1 1 re f EMC EMC')).toEqual([]);
});

test('properties may be named in the resources', async () => {
  const named = (sample: Sample): Sample =>
    sample.edit('page', '/Font <<', '/Properties << /Un << /MCID 14 >> >> /Font <<').edit('content', '/H2 << /MCID 14 >> BDC', '/H2 /Un BDC');
  expect([...page(await readSample(named)).loose]).toEqual([]);
});

test('a form is drawn in the sequence that it stands in, with the font set before it', async () => {
  const form = { dict: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << >> >>', data: 'BT (A) Tj ET' };
  const change =
    (around: (drawing: string) => string) =>
    (sample: Sample): Sample =>
      sample.put('more', form).edit('page', '/XObject <<', '/XObject << /More @more').draw(around('/Plain 9 Tf /More Do'));
  expect([...page(await readSample(change((drawing) => `/Artifact BMC ${drawing} EMC`))).loose]).toEqual([]);
  expect([...page(await readSample(change((drawing) => drawing))).loose]).toEqual([['du texte', 1]]);
});

test('a form that draws itself is drawn once', async () => {
  const file = await readSample((sample) =>
    sample
      .edit('form', '/Resources <<', '/Resources << /XObject << /Form @form >>')
      .edit('form', '/P << /MCID 0 >> BDC', '/Form Do /P << /MCID 0 >> BDC'),
  );
  expect([...file.content.forms.values()].map(({ draws }) => draws)).toEqual([2]);
});

test('a form held as a whole is the content of its element', async () => {
  const whole = (sample: Sample): Sample =>
    sample
      .put('more', { dict: '<< /Subtype /Form /BBox [0 0 9 9] /StructParent 12 /Resources << >> >>', data: '0 0 1 1 re f' })
      .edit('page', '/XObject <<', '/XObject << /More @more')
      .edit('parents', '9 [', '12 @el.Figure 9 [')
      .edit('el.Figure', '/K [3]', '/K [3 << /Type /OBJR /Obj @more >>]')
      .draw('/More Do');
  expect([...page(await readSample(whole)).loose]).toEqual([]);
});

test('invisible text does not count as shown', async () => {
  const { content, fonts } = await drawn('/Artifact BMC BT /Plain 9 Tf 3 Tr ( ) Tj ET EMC');
  const plain = fonts.find(({ place }) => place.startsWith('police Plain'))!;
  expect(content.fontUses.get(plain.dict)?.get(0x20)).toMatchObject({ visible: false });
  expect(content.fontUses.get(plain.dict)?.get(0x41)).toMatchObject({ visible: true });
});

test('a text that is replaced is not bare', async () => {
  const { content, fonts } = await drawn('/Artifact << /ActualText (x) >> BDC BT /Plain 9 Tf (C) Tj ET EMC');
  const plain = fonts.find(({ place }) => place.startsWith('police Plain'))!;
  expect(content.fontUses.get(plain.dict)?.get(0x43)).toMatchObject({ bare: false });
});

test('Q gives back the font that q had', async () => {
  const { content, fonts } = await drawn('/Artifact BMC /Plain 9 Tf q /Typed 9 Tf Q BT (D) Tj ET EMC');
  const uses = fonts.filter(({ dict }) => content.fontUses.get(dict)?.has(0x44)).map(({ place }) => place.replace(/ \(.*/, ''));
  expect(uses).toEqual(['police Plain']);
});

test('appearances of annotations are read apart from the page', async () => {
  const file = await readSample();
  expect(file.content.streams.map(({ kind, place }) => `${kind}, ${place}`)).toEqual([
    'page, page 1',
    'appearance, page 1, annotation 2',
    'appearance, page 1, annotation 3',
  ]);
});
