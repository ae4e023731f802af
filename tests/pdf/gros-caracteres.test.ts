/** The real book in large print: nothing under 18 points, nothing that a weak eye would have to guess. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { clearOfEdges } from '../../print/checks/impose/clear-of-edges.ts';
import { readPlacedText } from '../../print/pdf/placed-text.ts';
import { verifyPdf } from '../../print/stages/verify-pdf.ts';
import { chapitres } from '../content/real-content.ts';
import { usePdfReader } from './pdf-reader.ts';
import type { PdfRun } from './read-pdf.ts';
import { realEdition } from './real-edition.ts';

const { edition, bytes, pdf, inspected, report } = await realEdition('gros-caracteres');
const reader = usePdfReader();
const POINTS_PER_MM = 72 / 25.4;
const seen = ({ text }: PdfRun): boolean => text.trim() !== '';

test('every check of the pipeline holds on it: no word is lost, none stands outside of its page', async () => {
  expect(await verifyPdf(bytes, edition, report)).toEqual([]);
});

test('it holds every chapter of the book', () => {
  expect(chapitres.map(({ id }) => id).filter((id) => report.anchors[id] === undefined)).toEqual([]);
});

test('its pages are counted from the cover: a folio is the place of its page in the file', () => {
  const places = pdf.pages.map((_, index) => String(index + 1));
  expect(pdf.labels).toEqual(places);
  const heads = report.pages.map(({ heads: said }) => said.filter((head) => /^(?:\d+|[ivxlcdm]+)$/.test(head)));
  expect(heads.filter((said, index) => said.length > 1 || (said.length === 1 && said[0] !== places[index]))).toEqual([]);
  expect(heads.flat().length).toBeGreaterThan(pdf.pages.length - 20);
});

test('no text is under 18 points: running heads, folios, notes, charts, calls to sources and index included', () => {
  const small = inspected.sizes.flatMap((texts, index) =>
    texts
      .filter(({ size }) => size < 17.95)
      .map(({ text, size }) => `page ${String(index + 1)}, ${size.toFixed(1)} : ${text.slice(0, 40)}`),
  );
  expect(small).toEqual([]);
});

test('no text is in italics', () => {
  expect(inspected.fonts.map(({ name }) => name).filter((name) => /italic|oblique/i.test(name))).toEqual([]);
});

test('no word is cut at the end of a line', () => {
  expect(report.source.filter(({ text }) => text.includes('\u00ad'))).toEqual([]);
  const hyphens = pdf.pages.flatMap(({ runs }) => runs.filter(({ text }) => /^[-\u00ad\u2010]$/.test(text.trim())));
  expect(hyphens).toEqual([]);
});

test('the lines are ragged: few end at the very edge of the column', () => {
  const right = (210 - 20) * POINTS_PER_MM;
  const ends = pdf.pages.flatMap(({ runs }) =>
    [...new Set(runs.filter(seen).map(({ y }) => Math.round(y)))].map((y) =>
      Math.max(...runs.filter((run) => seen(run) && Math.round(run.y) === y).map((run) => run.x + run.width)),
    ),
  );
  const atEdge = ends.filter((end) => Math.abs(end - right) < 1);
  expect(ends.length).toBeGreaterThan(3000);
  expect(atEdge.length / ends.length).toBeLessThan(0.1);
});

test('tables are lists', () => {
  expect(report.source.filter(({ tag }) => tag === 'td' || tag === 'th')).toEqual([]);
});

test('no text is within 6 mm of an edge', async () => {
  expect(clearOfEdges(await readPlacedText(bytes))).toEqual([]);
});

const DPI = 96;
const channel = (value: number): number => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

interface Look {
  /** Between the ground and the ink that differs most from it. */
  readonly contrast: number;
  /** Share of what is neither the ground nor on the way from the ground to the ink: a pattern, a picture. */
  readonly foreign: number;
}

/** What an eye meets where a run of text stands. */
function lookAt(pixels: Buffer, width: number, box: { left: number; top: number; right: number; bottom: number }): Look {
  const levels: number[] = [];
  const counts = new Map<number, number>();
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      const at = (y * width + x) * 3;
      const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
      levels.push(luminance(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!));
    }
  }
  const [ground = 0, share = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const level = luminance(ground >> 16, (ground >> 8) & 255, ground & 255);
  return { contrast: Math.max(...levels.map((other) => contrast(level, other))), foreign: 1 - share / levels.length };
}

test('every text has 7:1 on its ground, and its ground is plain', { timeout: 300_000 }, async () => {
  const faint: string[] = [];
  const troubled: string[] = [];
  // The cover, the parts, a page in four of the rest: drawn as a reader sees them.
  const openers = new Set(pdf.bookmarks.filter(({ level }) => level === 1).map(({ page }) => page));
  const looked = pdf.pages.map((_, index) => index + 1).filter((page) => page === 1 || openers.has(page) || page % 4 === 0);
  for (const page of looked) {
    const { data, info } = await sharp(await reader.draw(bytes, page, DPI))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { height, runs } = pdf.pages[page - 1]!;
    const scale = DPI / 72;
    for (const run of runs.filter(seen)) {
      const box = {
        left: Math.max(0, Math.round(run.x * scale) - 2),
        right: Math.min(info.width, Math.round((run.x + run.width) * scale) + 2),
        top: Math.max(0, Math.round((height - run.y - run.size * 0.75) * scale)),
        bottom: Math.min(info.height, Math.round((height - run.y + run.size * 0.2) * scale)),
      };
      const look = lookAt(data, info.width, box);
      const place = `page ${String(page)}, « ${run.text.trim().slice(0, 40)} »`;
      // Ink at this scale is a little lighter than in the file.
      if (look.contrast < 6.9) faint.push(`${place} : ${look.contrast.toFixed(1)}`);
      if (look.foreign > 0.55) troubled.push(`${place} : ${look.foreign.toFixed(2)}`);
    }
  }
  expect(faint).toEqual([]);
  expect(troubled).toEqual([]);
  expect(looked.length).toBeGreaterThan(50);
});
