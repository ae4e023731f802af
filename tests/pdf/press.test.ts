/** The real editions as a print shop gets them from the real command: each promise is read back from the file. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream, type PDFPage } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bleedReached } from '../../print/checks/press/bleed-reached.ts';
import { editions } from '../../print/editions.ts';
import { operations } from '../../print/pdf/content-operations.ts';
import { inspectPdf } from '../../print/pdf/inspect.ts';
import { inspectPress, type InspectedPress } from '../../print/pdf/press/inspect-press.ts';
import { preparePress } from '../../print/stages/prepare-press.ts';
import { copyProject, PROJECT, runNode, type Run } from '../site/project-copy.ts';

const RUN_TIME_MS = 400_000;
const IDS = ['depliant', 'affiche', 'livret', 'dossier-candidat'] as const;
/** Lower than what the profile lays down, so that it holds something back. */
const INK_LIMIT = 210;
const MM = 72 / 25.4;
const name = (text: string): PDFName => PDFName.of(text);

interface Pressed {
  readonly bytes: Buffer;
  readonly document: PDFDocument;
  readonly file: InspectedPress;
  /** Of each page. */
  readonly texts: readonly string[];
  readonly told: string;
}

const root = join(PROJECT, '.cache', 'tests', `presse-${String(process.pid)}`);
const profile = Buffer.from((await preparePress({ icc: 'essai' })).profile.bytes);
const pressed = new Map<string, Pressed>();
const of = (id: string): Pressed => pressed.get(id)!;
const editionOf = (id: string) => editions.find((one) => one.id === id)!;

const press = (list: string, environment: Readonly<Record<string, string>> = {}): Promise<Run> =>
  runNode({
    folder: root,
    arguments: ['print/cli.ts', '--edition', list, '--press', '--icc', 'imprimeur.icc', '--encrage', String(INK_LIMIT)],
    environment,
  });

let run: Run;
beforeAll(async () => {
  await mkdir(join(root, 'dist'), { recursive: true });
  await copyProject(root);
  await writeFile(join(root, 'dist', 'index.html'), 'un site bâti plus tôt');
  await writeFile(join(root, 'imprimeur.icc'), profile);
  run = await press(IDS.join(','));
  if (run.end !== 0) throw new Error(`${run.stdout}${run.stderr}`);
  for (const id of IDS) {
    const bytes = readFileSync(join(root, 'presse', `${id}.pdf`));
    const [document, file, { pages: texts }] = await Promise.all([
      PDFDocument.load(bytes, { updateMetadata: false }),
      inspectPress(bytes),
      inspectPdf(bytes),
    ]);
    pressed.set(id, { bytes, document, file, texts, told: readFileSync(join(root, 'presse', `${id}.txt`), 'utf8') });
  }
}, RUN_TIME_MS);
afterAll(() => rm(root, { recursive: true, force: true }));

/** How far a box runs past another on each side, in millimetres. */
function around(page: PDFPage, outer: 'MediaBox' | 'BleedBox'): number[] {
  const trim = page.getTrimBox();
  const box = outer === 'MediaBox' ? page.getMediaBox() : page.getBleedBox();
  return [trim.x - box.x, trim.y - box.y, box.x + box.width - trim.x - trim.width, box.y + box.height - trim.y - trim.height].map(
    (length) => Math.round((length / MM) * 100) / 100,
  );
}

/** All content streams: those of the pages and those of the forms and patterns. */
function* streamsOf({ context }: PDFDocument): Generator<string> {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const { dict } = object;
    const isProgram = dict.get(name('Subtype')) === name('Form') || dict.has(name('PatternType')) || !dict.has(name('Subtype'));
    const isOther = ['Type', 'N', 'Length1', 'FunctionType'].some((key) => dict.has(name(key))) && !dict.has(name('BBox'));
    if (isProgram && !isOther) yield Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
  }
}

test('the command says what it wrote, and leaves dist/ as it was', async () => {
  expect(run.stderr).toBe('');
  expect(run.stdout).toContain('Écrit dans presse/ : depliant.pdf, affiche.pdf, livret.pdf, dossier-candidat.pdf ;');
  expect((await readdir(join(root, 'presse'))).sort()).toEqual(IDS.flatMap((id) => [`${id}.pdf`, `${id}.txt`]).sort());
  expect(await readdir(join(root, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(root, 'dist', 'index.html'), 'utf8')).toBe('un site bâti plus tôt');
});

describe.each(IDS)('%s', (id) => {
  test('each page is of its trimmed size, with 3 mm of bleed and room for the marks', () => {
    const { largeur, hauteur } = editionOf(id).format;
    for (const page of of(id).document.getPages()) {
      const { width, height } = page.getTrimBox();
      expect([width / MM, height / MM].map((length) => Math.round(length * 20) / 20)).toEqual([largeur, hauteur]);
      expect(around(page, 'BleedBox')).toEqual([3, 3, 3, 3]);
      expect(around(page, 'MediaBox')).toEqual([10, 10, 10, 10]);
    }
  });

  test('what touches the cut goes on to the end of the bleed', () => {
    const { file } = of(id);
    expect(bleedReached(file, editionOf(id).format, 3)).toEqual([]);
    const beyond = file.paints.filter(({ kind, place, inks }) => kind === 'area' && place && inks?.some(Boolean) && place.top <= -2.9);
    expect(beyond.length).toBeGreaterThan(0);
  });

  test('no colour of the screen is left in what is drawn, nor in what it draws with', () => {
    const { document } = of(id);
    const programs = [...streamsOf(document)];
    expect(programs.length).toBeGreaterThanOrEqual(document.getPageCount());
    const used = new Set(programs.flatMap((program) => [...operations(program)].map(({ operator }) => operator)));
    expect(used).toContain('k');
    expect(['rg', 'RG', 'ri'].filter((operator) => used.has(operator))).toEqual([]);
    const spaces = [...document.context.enumerateIndirectObjects()].filter(([, object]) =>
      /\/(?:DeviceRGB|CalRGB|ICCBased|Lab)\b/.test(object instanceof PDFRawStream ? object.dict.toString() : object.toString()),
    );
    expect(spaces).toEqual([]);
  });

  test('black text is on the black ink alone, and so are the rules that look grey', () => {
    const { paints, sights } = of(id).file;
    const texts = paints.filter(({ kind, isMask }) => kind === 'text' && !isMask).map(({ inks }) => inks!);
    expect(texts).toContainEqual([0, 0, 0, 1]);
    const mixed = paints.filter(({ kind, inks, isMask }) => kind !== 'area' && inks && !isMask && inks[0] + inks[1] + inks[2] > 0);
    const greys = mixed.filter(({ inks }) => Math.hypot(...sights.get(inks!.join())!.slice(1)) < 4);
    expect(greys).toEqual([]);
  });

  test(`there is no more than ${String(INK_LIMIT)} % of ink anywhere, and the print shop is told the most there is`, () => {
    const { file, told } = of(id);
    const most = Math.max(...file.paints.map(({ inks }) => 100 * (inks?.reduce((sum, ink) => sum + ink, 0) ?? 0)));
    expect(most).toBeLessThanOrEqual(INK_LIMIT + 0.1);
    expect(told).toMatch(new RegExp(`${String(INK_LIMIT)} % au plus demandé, ${most.toFixed(1).replace(/\.0$/, '').replace('.', ',')} %`));
    expect(file.blendModes).toEqual([]);
  });

  test('pictures have 300 points per inch, or all is drawn', () => {
    for (const { dpi } of of(id).file.pictures) expect(dpi).toBeGreaterThanOrEqual(297);
  });

  test('its output intent carries the profile that was given, to the byte', () => {
    const intents = of(id).document.catalog.lookup(name('OutputIntents'), PDFArray);
    expect(intents.size()).toBe(1);
    const intent = intents.lookup(0, PDFDict);
    expect(intent.get(name('S'))).toBe(name('GTS_PDFX'));
    const stream = intent.lookup(name('DestOutputProfile'));
    expect(Buffer.from(decodePDFRawStream(stream as PDFRawStream).decode()).equals(profile)).toBe(true);
  });

  test('it says that it is a PDF/X-4, and claims nothing that it gave up', () => {
    const { bytes, file, document } = of(id);
    expect(bytes.toString('latin1', 0, 8)).toBe('%PDF-1.6');
    expect(file.xmp).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>');
    expect(file.xmp).not.toMatch(/pdfuaid|pdfaid/);
    expect(file.trapped).toBe('False');
    expect(['StructTreeRoot', 'MarkInfo', 'AcroForm', 'Outlines'].filter((key) => document.catalog.has(name(key)))).toEqual([]);
    expect(document.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? [])).toEqual([]);
  });

  test('its words are there, its fonts too', () => {
    const { texts, told } = of(id);
    expect(texts.join(' ').trim().split(/\s+/).length).toBeGreaterThan(10);
    expect(told).toMatch(/^Polices\s+.*(?:Atkinson|Bricolage).* : incorporées$/m);
  });

  test('its page for the print shop speaks of this very file', () => {
    const { bytes, told } = of(id);
    expect(told).toContain(`SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
  });
});

describe('the leaflet', () => {
  const FOLDS = [
    [98, 197.5],
    [99.5, 199],
  ];

  test.each([1, 2])('has its folds marked at both ends, beyond the bleed, and nowhere on the page (side %i)', (side) => {
    const { paints } = of('depliant').file;
    for (const fold of FOLDS[side - 1]!) {
      const marks = paints.flatMap(({ page, kind, place }) =>
        page === side && kind === 'rule' && place && Math.abs(place.left - fold) < 0.15 && place.right - place.left < 0.2 ? [place] : [],
      );
      expect(marks.map(({ bottom, top }) => (bottom <= -3 ? 'tête' : top >= 213 ? 'pied' : 'dedans')).sort()).toEqual(['pied', 'tête']);
    }
  });

  test('tells them to the print shop', () => {
    expect(of('depliant').told).toContain('page 1 : à 98 et 197,5 mm du bord gauche (volets de 98, 99,5 et 99,5 mm)');
    expect(of('depliant').told).toContain('page 2 : à 99,5 et 199 mm du bord gauche (volets de 99,5, 99,5 et 98 mm)');
  });
});

test('the blanks of the file to fill in stay ruled once its fields are gone', () => {
  const rules = of('dossier-candidat').file.paints.filter(({ kind, place }) => kind === 'rule' && place && place.right - place.left > 40);
  expect(rules.length).toBeGreaterThan(50);
});

test(
  'another hour, another language and other threads give the same bytes; what is not made again stays',
  async () => {
    const before = IDS.map((id) => of(id).bytes);
    const again = await press('livret,depliant', { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', UV_THREADPOOL_SIZE: '1', VIPS_CONCURRENCY: '1' });
    expect([again.end, again.stderr]).toEqual([0, '']);
    for (const [rank, id] of IDS.entries()) expect(readFileSync(join(root, 'presse', `${id}.pdf`)).equals(before[rank]!)).toBe(true);
  },
  RUN_TIME_MS,
);
