import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { inspectPdf, type InspectedPdf } from '../../../print/pdf/inspect.ts';

const MM = 72 / 25.4;

/** Two titles, the second under the first, as a PDF keeps them: a tree of dictionaries. */
function addOutline(document: PDFDocument): void {
  const { context } = document;
  const child = context.register(context.obj({ Title: PDFString.of('Aider') }));
  const last = context.register(context.obj({ Title: PDFHexString.fromText('La fin') }));
  const first = context.register(context.obj({ Title: PDFHexString.fromText('Les métiers'), First: child, Last: child, Next: last }));
  document.catalog.set(PDFName.of('Outlines'), context.register(context.obj({ Type: 'Outlines', First: first, Last: last })));
}

function addLinks(document: PDFDocument, page: PDFPage): void {
  const { context } = document;
  const link = (entries: Record<string, unknown>): PDFRef =>
    context.register(context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 1, 1], ...entries } as never));
  document.catalog.set(PDFName.of('Dests'), context.obj({ missions: [page.ref, 'Fit'] }));
  const annotations = [
    link({ A: { S: 'URI', URI: PDFString.of('https://exemple.fr/loi') } }),
    link({ Dest: 'missions' }),
    link({ Dest: 'absente' }),
    link({ Dest: [page.ref, 'Fit'] }),
    context.register(context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 1, 1] })),
  ];
  page.node.set(PDFName.of('Annots'), context.obj(annotations));
}

async function sample(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const [first, second] = [document.addPage([148 * MM, 210 * MM]), document.addPage([210 * MM, 297 * MM])];
  first.drawText('Elle aide les personnes.', { font });
  second.drawText('Dernier mot.', { font });
  second.setTrimBox(10, 10, 148 * MM, 210 * MM);
  addOutline(document);
  addLinks(document, first);
  document.setTitle('Le manuel');
  document.setAuthor('Anne Auteur');
  document.setLanguage('fr');
  document.catalog.set(PDFName.of('MarkInfo'), document.context.obj({ Marked: true }));
  document.catalog.set(PDFName.of('StructTreeRoot'), document.context.obj({ Type: 'StructTreeRoot' }));
  return document.save();
}

let pdf: InspectedPdf;
beforeAll(async () => {
  pdf = await inspectPdf(await sample());
});

test('each page gives its text', () => {
  expect(pdf.pages).toEqual(['Elle aide les personnes.', 'Dernier mot.']);
});

test('each page gives the size of its texts', () => {
  expect(pdf.sizes).toEqual([[{ text: 'Elle aide les personnes.', size: 24 }], [{ text: 'Dernier mot.', size: 24 }]]);
});

test('each page gives its trim box in millimetres', () => {
  expect(pdf.trims.map((size) => size.map((length) => Math.round(length * 1000) / 1000))).toEqual([
    [148, 210],
    [148, 210],
  ]);
});

test('the outline is flattened in reading order, with its levels', () => {
  expect(pdf.outline).toEqual([
    { title: 'Les métiers', level: 1 },
    { title: 'Aider', level: 2 },
    { title: 'La fin', level: 1 },
  ]);
});

test('a standard font is neither in the file nor mapped', () => {
  expect(pdf.fonts).toEqual([{ name: 'Helvetica', subtype: 'Type1', embedded: false, mapped: false }]);
});

test('links are told apart: outside, inside, and to nothing', () => {
  expect(pdf.links).toEqual({ internal: 3, external: ['https://exemple.fr/loi'], broken: ['absente'] });
});

test('the document says its title, author and language, and that it is tagged', () => {
  const { title, author, language, tagged } = pdf;
  expect({ title, author, language, tagged }).toEqual({ title: 'Le manuel', author: 'Anne Auteur', language: 'fr', tagged: true });
});

test('a document that says nothing of itself is read all the same', async () => {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([100, 100]);
  expect(await inspectPdf(await document.save())).toMatchObject({
    pages: [''],
    outline: [],
    fonts: [],
    links: { internal: 0, external: [], broken: [] },
    labels: [],
    outputIntent: '',
    title: '',
    author: '',
    language: '',
    tagged: false,
  });
});

test('names are found in the name tree as in the older dictionary', async () => {
  const document = await PDFDocument.create();
  const { ref, node } = document.addPage([100, 100]);
  const place = document.context.obj([ref, 'Fit']);
  document.catalog.set(PDFName.of('Names'), document.context.obj({ Dests: { Names: [PDFString.of('missions'), place] } }));
  const link = document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 1, 1], Dest: PDFString.of('missions') });
  node.set(PDFName.of('Annots'), document.context.obj([link]));
  expect((await inspectPdf(await document.save())).links).toEqual({ internal: 1, external: [], broken: [] });
});

test('each page gives its label', async () => {
  const document = await PDFDocument.create();
  document.addPage([100, 100]);
  document.addPage([100, 100]);
  document.catalog.set(PDFName.of('PageLabels'), document.context.obj({ Nums: [0, { S: 'r', St: 3 }] }));
  expect((await inspectPdf(await document.save())).labels).toEqual(['iii', 'iv']);
});

test('the output intent gives its condition and the colours of its profile; two are as good as none', async () => {
  const document = await PDFDocument.create();
  document.addPage([100, 100]);
  const profile = document.context.register(document.context.stream('profil', { N: 3 }));
  const intent = { S: 'GTS_PDFA1', OutputConditionIdentifier: PDFString.of('sRGB'), DestOutputProfile: profile };
  const read = async (intents: (typeof intent)[]): Promise<string> => {
    document.catalog.set(PDFName.of('OutputIntents'), document.context.obj(intents));
    return (await inspectPdf(await document.save())).outputIntent;
  };
  expect(await read([intent])).toBe('sRGB, 3');
  expect(await read([intent, intent])).toBe('');
  expect(await read([{ ...intent, S: 'GTS_PDFX' }])).toBe('');
});

test('a mark without a tree of tags is no tagging', async () => {
  const document = await PDFDocument.create();
  document.catalog.set(PDFName.of('MarkInfo'), document.context.obj({ Marked: true }));
  expect((await inspectPdf(await document.save())).tagged).toBe(false);
});

test('bytes that are no PDF are refused', async () => {
  await expect(inspectPdf(Buffer.from('<html>'))).rejects.toThrow();
});

test('the bytes that were read are left whole', async () => {
  const bytes = await sample();
  const copy = Uint8Array.from(bytes);
  await inspectPdf(bytes);
  expect(bytes).toEqual(copy);
});
