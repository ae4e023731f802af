/** Every number that sends the reader elsewhere in the real book is the right one. */
import { describe, expect, test } from 'vitest';
import { numerotes, sources, sommaire } from '../content/real-content.ts';
import { bodyOf, fold, pdf, printed, stretch, textOf } from './real-pdf.ts';
import type { PdfRun } from './read-pdf.ts';

const contents = pdf.bookmarks.find(({ title }) => title === 'Sommaire')?.page ?? 0;
const lastOfContents = stretch('en-bref').first - 1;

/** A page number as printed: roman before the body. */
const NUMBER = /^(?:\d+|[ivxl]+)$/;
/** What is printed at the foot of a page, and shown by viewers. */
const labelOf = (page: number | undefined): string | undefined => (page === undefined ? undefined : pdf.labels[page - 1]);

/** Runs on the same line as `run`, to its right, in order. */
const afterOnLine = (run: PdfRun, runs: readonly PdfRun[]): PdfRun[] =>
  runs
    .filter(({ page, x, y, text }) => page === run.page && Math.abs(y - run.y) < 3 && x > run.x && text.trim() !== '')
    .sort((a, b) => a.x - b.x);

test('links lead inside the book and outside of it, and none is broken', () => {
  const inside = pdf.links.filter(({ url }) => url === undefined);
  const outside = pdf.links.flatMap(({ url }) => url ?? []);
  expect(inside.length).toBeGreaterThan(300);
  expect(outside.length).toBeGreaterThan(50);
  expect(inside.filter(({ leadsTo }) => leadsTo === undefined)).toEqual([]);
  expect(outside.filter((url) => !URL.canParse(url) || !/^(?:https?|mailto):/.test(url))).toEqual([]);
});

describe('in the table of contents', () => {
  const runs = bodyOf(contents, lastOfContents);
  const linked = runs.filter(({ link }) => link?.leadsTo !== undefined);
  // One entry a link: the words around a no-break space are runs of their own.
  const entries = linked.filter(({ link }, rank) => linked.findIndex((other) => other.link === link) === rank);
  const lines = entries.map((run) => ({
    title: fold(textOf(linked.filter(({ link }) => link === run.link))),
    announced: afterOnLine(run, runs).at(-1)?.text.trim(),
    real: run.link!.leadsTo,
  }));

  test('every part and every chapter has its line', () => {
    const expected = sommaire.liminaires.length + sommaire.parties.length + numerotes.length + sommaire.annexes.length;
    expect(new Set(entries.map(({ link }) => link!.target)).size).toBe(expected);
  });

  test('every page number is the page of its chapter', () => {
    expect(lines.filter(({ announced, real }) => announced !== undefined && announced !== labelOf(real))).toEqual([]);
    expect(lines.filter(({ announced }) => NUMBER.test(announced ?? '')).length).toBe(
      new Set(entries.map(({ link }) => link!.target)).size,
    );
  });

  test('every chapter opens on the page that the contents announce', () => {
    const wrong = lines.filter(({ title, real }) => !fold(textOf(bodyOf(real!))).includes(title.replace(/^Partie \d ?: ?/, '')));
    expect(wrong).toEqual([]);
  });
});

describe('a cross-reference « (p. N) »', () => {
  const runs = bodyOf(1, pdf.pages.length);
  const offsets: number[] = [];
  let text = '';
  for (const run of runs) {
    offsets.push(text.length);
    text += run.text;
  }
  const runAt = (offset: number): number => offsets.findLastIndex((start) => start <= offset);
  const found = [...text.matchAll(/\(p\.[\s\u00a0]*(\d+|[ivxl]+)[\s\u00a0]*\)/g)].map((match) => {
    const here = runAt(match.index);
    const before = runs.slice(Math.max(0, here - 8), here + 1).findLast(({ link }) => link?.target !== undefined);
    return {
      words: text.slice(Math.max(0, match.index - 40), match.index + match[0].length),
      announced: match[1],
      real: before?.link?.leadsTo,
    };
  });

  test('is printed for every link of the text', () => {
    expect(found).toHaveLength(printed.querySelectorAll('main .renvoi-page').length);
    expect(found.length).toBeGreaterThan(50);
  });

  test('gives the page where the link leads', () => {
    expect(found.filter(({ announced, real }) => announced !== labelOf(real))).toEqual([]);
  });
});

describe('in the index', () => {
  const { first, last } = stretch('index');
  const numbered = bodyOf(first, last).filter(({ link, text }) => link?.leadsTo !== undefined && NUMBER.test(text.trim()));

  test('every number is the page where its place stands', () => {
    expect(numbered.length).toBeGreaterThan(100);
    expect(
      numbered
        .filter(({ text, link }) => text.trim() !== labelOf(link!.leadsTo))
        .map(({ text, link }) => `${text} → ${String(link!.leadsTo)}`),
    ).toEqual([]);
  });

  test.each(['Smic', 'Aidants Connect', 'Pix', 'illectronisme', 'CPF'])('the pages given for « %s » speak of it', (word) => {
    const runs = bodyOf(first, last);
    const entry = runs.find(({ text }) => fold(text) === word);
    expect(entry).toBeDefined();
    const given = afterOnLine(entry!, runs).filter(
      ({ text, link, x }) => link !== undefined && NUMBER.test(text.trim()) && x < entry!.x + 160,
    );
    expect(given.length).toBeGreaterThan(0);
    const silent = given.filter(
      ({ link }) =>
        !fold(textOf(bodyOf(link!.leadsTo!)))
          .replaceAll(' ', '')
          .toLowerCase()
          .includes(word.replaceAll(' ', '').toLowerCase()),
    );
    expect(silent.map(({ text }) => text)).toEqual([]);
  });
});

describe('a call to a source « [12] »', () => {
  const { first, last } = stretch('sources');
  const list = bodyOf(first, last).filter(({ text, link }) => /^\[\d+\]$/.test(text.trim()) && link?.target === undefined);
  const placeOf = new Map(list.map(({ text, page }) => [text.trim(), page]));
  const calls = bodyOf(1, pdf.pages.length).filter(({ text, link }) => /^\[\d+\]$/.test(text.trim()) && link?.target !== undefined);

  test('has its number in the printed list, which counts from 1 to the last source', () => {
    expect([...placeOf.keys()].sort((a, b) => Number(a.slice(1, -1)) - Number(b.slice(1, -1)))).toEqual(
      sources.map((_, rank) => `[${String(rank + 1)}]`),
    );
    expect(calls.length).toBeGreaterThan(200);
    expect(calls.filter(({ text }) => !placeOf.has(text.trim()))).toEqual([]);
  });

  test('leads to the page of its number', () => {
    const wrong = calls.filter(({ text, link }) => placeOf.get(text.trim()) !== link!.leadsTo);
    expect(wrong.map(({ text, page, link }) => `page ${String(page)}, ${text} → page ${String(link!.leadsTo)}`)).toEqual([]);
  });
});

test('every note stands at the foot of the page that calls it', () => {
  // A note has no name; its call is a number alone, outside of the index.
  const index = stretch('index').first;
  const calls = bodyOf(1, index - 1).filter(({ text, link }) => /^\d+$/.test(text.trim()) && link?.leadsTo !== undefined && !link.target);
  expect(calls).toHaveLength(printed.querySelectorAll('main a.appel-note').length);
  expect(
    calls
      .filter(({ page, link }) => page !== link!.leadsTo)
      .map(({ text, page, link }) => `${text} : page ${String(page)} → ${String(link!.leadsTo)}`),
  ).toEqual([]);
});
