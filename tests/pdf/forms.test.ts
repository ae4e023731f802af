/** The file of the applicant, filled in as on a screen: each blank of the page takes what is typed, and says it again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportSchema, type FormField } from '../../print/report.ts';
import { builtSite } from '../site/built-site.ts';
import { usePdfReader, type Filling } from './pdf-reader.ts';

const { root } = await builtSite();
const reader = usePdfReader();
const DOTS_PER_INCH = 150;

const bytesOf = (id: string): Uint8Array => readFileSync(join(root, '.cache', 'pdf', `${id}.pdf`));
const file = bytesOf('dossier-candidat');
const { fields } = reportSchema.parse(JSON.parse(readFileSync(join(root, '.cache', 'pdf', 'dossier-candidat.json'), 'utf8')));

const sheet = readFileSync(join(root, 'content', 'feuilles', 'dossier-candidat', 'index.mdx'), 'utf8');
const written = (block: string): string[] =>
  [...sheet.matchAll(new RegExp(`<${block}\\s[^>]*nom="([^"]+)"`, 'g'))].map(([, name]) => name!);
const { qualites, savoirFaire, echelle } = parse(readFileSync(join(root, 'content', 'competences.yaml'), 'utf8')) as Record<
  'qualites' | 'savoirFaire' | 'echelle',
  { observable: string[]; nom: string }[]
>;
const observables = [...qualites, ...savoirFaire].flatMap(({ observable }) => observable);

const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').replaceAll("'", '’');

const blanks = await PDFDocument.load(file);
const form = blanks.getForm();

test('each blank, each box and each question of the sheet is a field, and each line of the grid', () => {
  const names = form.getFields().map((field) => field.getName());
  const grid = names.filter((name) => name.startsWith('grille-'));
  expect(names.filter((name) => !grid.includes(name)).sort()).toEqual(
    [...written('Champ'), ...written('Case'), ...written('Choix')].sort(),
  );
  expect(grid).toHaveLength(observables.length);
  const answers = echelle.map(({ nom }) => plain(nom));
  expect(grid.map((name) => form.getRadioGroup(name).getOptions())).toEqual(observables.map(() => answers));
});

test('a line of the grid is told by its words', () => {
  const labels = new Set(fields.map(({ label }) => label));
  const told = new Set([...labels].map(plain));
  expect(observables.filter((words) => !told.has(plain(words)))).toEqual([]);
});

test('what a reader types and ticks is saved under its name', async () => {
  const texts = form.getFields().filter((field) => field.constructor.name === 'PDFTextField');
  const boxes = written('Case');
  const choices = [
    ...written('Choix'),
    ...form
      .getFields()
      .map((field) => field.getName())
      .filter((name) => name.startsWith('grille-')),
  ];
  const filling: Filling = {
    ...Object.fromEntries(texts.map((field, rank) => [field.getName(), `Réponse ${rank} : l’œuvre, 12 €`])),
    ...Object.fromEntries(boxes.map((name) => [name, true as const])),
    ...Object.fromEntries(choices.map((name, rank) => [name, rank % 3])),
  };
  expect(Object.keys(filling)).toHaveLength(form.getFields().length);
  const saved = (await PDFDocument.load(await reader.fill(file, filling))).getForm();
  for (const [name, value] of Object.entries(filling)) {
    if (typeof value === 'string') expect(saved.getTextField(name).getText()).toBe(value);
    else if (value === true) expect(saved.getCheckBox(name).isChecked()).toBe(true);
    else expect(saved.getRadioGroup(name).getSelected()).toBe(saved.getRadioGroup(name).getOptions()[value]);
  }
});

/** Mean of a part of a page, from 0 for black to 255. */
async function shade(picture: Buffer, { box }: FormField): Promise<number> {
  const [left, top, right, bottom] = box.map((length) => Math.round((length / 96) * DOTS_PER_INCH)) as [number, number, number, number];
  const part = await sharp(picture)
    .extract({ left, top, width: right - left, height: bottom - top })
    .removeAlpha()
    .greyscale()
    .toBuffer();
  return (await sharp(part).stats()).channels[0]!.mean;
}

const one = (kind: FormField['kind']): FormField => fields.find((field) => field.kind === kind)!;

test.each([
  ['a text', one('text'), 'Élise Lœuvre, à Saint-Étienne'],
  ['a box', one('check'), true],
  ['an answer', one('choice'), 0],
] as const)('%s filled in is seen on its blank, and nowhere else', async (_, field, value) => {
  const before = await reader.draw(file, field.page, DOTS_PER_INCH);
  const after = await reader.draw(await reader.fill(file, { [field.name]: value }), field.page, DOTS_PER_INCH);
  expect(await shade(after, field)).toBeLessThan((await shade(before, field)) - 4);
  const changed = await Promise.all(
    fields
      .filter((other) => other.page === field.page && other !== field)
      .map(async (other) => Math.abs((await shade(after, other)) - (await shade(before, other)))),
  );
  expect(Math.max(0, ...changed)).toBeLessThan(0.5);
});

test('empty, it is the page alone: paper shows lines and frames, and nothing of the form', async () => {
  const page = one('check').page;
  const paper = await PDFDocument.load(file);
  paper.catalog.delete(PDFName.of('AcroForm'));
  for (const { node } of paper.getPages()) node.delete(PDFName.of('Annots'));
  const [screen, print] = [await reader.draw(file, page, DOTS_PER_INCH), await reader.draw(await paper.save(), page, DOTS_PER_INCH)];
  expect(screen.equals(print)).toBe(true);
});

test.each(['text', 'check', 'choice'] as const)('a blank for a %s is drawn on the page', async (kind) => {
  const field = fields.find((other) => other.kind === kind && !other.name.startsWith('delai-'))!;
  const [left, top, right, bottom] = field.box;
  const around: FormField = { ...field, box: [left - 1, top - 1, right + 1, bottom + 3] };
  expect(await shade(await reader.draw(file, field.page, DOTS_PER_INCH), around)).toBeLessThan(254);
});

/** Types of the elements that lead to each widget, in the order of the structure. */
function formsOf(document: PDFDocument): { readonly path: string; readonly widget: PDFObject | undefined; readonly kids: number }[] {
  const kidsOf = (element: PDFDict): PDFDict[] => {
    const kids = element.lookup(PDFName.of('K'));
    const list = kids instanceof PDFArray ? kids.asArray().map((kid) => document.context.lookup(kid)) : [kids];
    return list.filter((kid) => kid instanceof PDFDict);
  };
  const walk = (element: PDFDict, path: string): ReturnType<typeof formsOf> => {
    const type = element.get(PDFName.of('S'));
    if (type === PDFName.of('Form')) return [{ path, widget: kidsOf(element)[0]?.get(PDFName.of('Obj')), kids: kidsOf(element).length }];
    return kidsOf(element).flatMap((kid) => walk(kid, type ? `${path}${type.toString()}` : path));
  };
  return walk(document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict), '');
}

test('each field is alone in a Form, in a paragraph, a cell or an item, in the order of reading', () => {
  const forms = formsOf(blanks);
  const nameOf = (widget: PDFObject | undefined): string => {
    const dict = blanks.context.lookup(widget, PDFDict);
    const named = dict.has(PDFName.of('T')) ? dict : dict.lookup(PDFName.of('Parent'), PDFDict);
    return (named.lookup(PDFName.of('T')) as unknown as { decodeText: () => string }).decodeText();
  };
  expect(forms.map(({ widget }) => nameOf(widget))).toEqual(fields.map(({ name }) => name));
  expect(forms.filter(({ kids, path }) => kids !== 1 || !/\/(?:P|TD|LBody)$/.test(path))).toEqual([]);
});

test('readers draw nothing anew: the form is drawn in the file', () => {
  expect(form.acroForm.dict.has(PDFName.of('NeedAppearances'))).toBe(false);
});

test('the grid of the manual is for a pen: a book has no form', async () => {
  const manual = await PDFDocument.load(bytesOf('manuel'));
  expect(manual.catalog.has(PDFName.of('AcroForm'))).toBe(false);
});
