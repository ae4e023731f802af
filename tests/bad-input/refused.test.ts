/** Whatever an author does wrong, the command says it in French, and what was published stays whole. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsOfAChapter } from './faults-of-a-chapter.ts';
import { faultsOfTheBook } from './faults-of-the-book.ts';
import { EARLIER, RUN_TIME_MS, smallBook } from './small-book.ts';

const faults = [...faultsOfAChapter, ...faultsOfTheBook];

/** Spaces of all kinds become one. */
const fold = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ');

/** Kind of fault → all that the command wrote on the error stream. */
const told = new Map<string, string>();

test.each(faults)(
  '$kind is refused with its file, its place and what to do',
  async ({ kind, make, file, place, value, message, remedy }) => {
    await using book = await smallBook(kind.replace(/\W+/g, '-'));
    await make(book);
    const { end, stdout, stderr } = await book.build();
    told.set(kind, stderr);
    const said = fold(stderr);
    expect(end, stdout + stderr).toBe(1);
    expect(said).toContain(place === '' ? file : `${file}, ${place}`);
    if (value !== undefined) expect(said).toContain(`valeur : « ${fold(value)}`);
    expect(said).toMatch(message);
    expect(said.slice(said.indexOf('→'))).toMatch(remedy);
    expect(await book.published()).toBe(EARLIER);
    expect(existsSync(join(book.folder, 'dist', 'index.html'))).toBe(false);
  },
  RUN_TIME_MS,
);

test('every refusal is told without the trace of the code that found it', () => {
  expect(told.size).toBe(faults.length);
  expect([...told].filter(([, stderr]) => /^\s+at |node_modules|\.mjs:\d/m.test(stderr)).map(([kind]) => kind)).toEqual([]);
});

test('every refusal is told once', () => {
  const repeated = faults.filter(
    ({ kind, message }) => (fold(told.get(kind) ?? '').match(new RegExp(message.source, 'g'))?.length ?? 0) > 1,
  );
  expect(repeated.map(({ kind }) => kind)).toEqual([]);
});

test(
  'a block left open is refused with its file, its line and its name',
  async () => {
    await using book = await smallBook('bloc-ouvert');
    await book.change('content/chapitres/accueillir/index.mdx', '</EnBref>', '');
    const { end, stderr } = await book.build();
    expect(end).toBe(1);
    expect(stderr).toMatch(/content\/chapitres\/accueillir\/index\.mdx:8:1[\s\S]*<EnBref>/);
    expect(await book.published()).toBe(EARLIER);
  },
  RUN_TIME_MS,
);

test(
  'all the faults of a book are told in one run',
  async () => {
    await using book = await smallBook('plusieurs');
    await book.change('content/chapitres/accueillir/index.mdx', 'id="illectronisme-2021"', 'id="illectronisme-2022"');
    await book.change('content/chapitres/accueillir/index.mdx', '(/guider/)', '(/guidder/)');
    await book.change('content/faits.yaml', 'sources: [insee-1953]', 'sources: [insee-1954]');
    const { end, stderr } = await book.build();
    expect(end).toBe(1);
    expect(stderr).toContain('3 erreurs dans le contenu :');
  },
  RUN_TIME_MS,
);

test(
  'the small book itself is right: it is published whole',
  async () => {
    await using book = await smallBook('juste');
    const { end, stderr } = await book.build();
    expect(stderr).toBe('');
    expect(end).toBe(0);
    expect(await book.published()).toMatch(/^%PDF-1\.\d/);
    expect(existsSync(join(book.folder, 'dist', 'guider', 'index.html'))).toBe(true);
  },
  RUN_TIME_MS,
);
