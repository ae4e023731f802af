import { beforeEach, expect, test, vi } from 'vitest';
import { buildEditions, withSources } from '../../print/build-editions.ts';
import type { BuiltEdition } from '../../print/built-edition.ts';
import type { Edition } from '../../print/edition.ts';
import type { Manifest } from '../../print/manifest.ts';
import { Workshop } from '../../print/workshop.ts';
import { edition } from './report-builder.ts';

const log = vi.hoisted((): string[] => []);
const running = vi.hoisted(() => ({ now: 0, most: 0 }));
const refused = vi.hoisted(() => new Set<string>());
const broken = vi.hoisted(() => new Set<string>());

vi.mock('../../print/build-edition.ts', () => {
  const built = (edition: Edition): BuiltEdition => ({
    edition,
    bytes: new TextEncoder().encode(edition.id),
    issues: refused.has(edition.id) ? [{ severity: 'error', check: 'essai', place: 'page 1', message: 'un fait.', remedy: 'rien.' }] : [],
    words: 1,
    manifest: { edition: edition.id } as Manifest,
  });
  return {
    buildEdition: async (_workshop: Workshop, edition: Edition) => {
      running.now += 1;
      running.most = Math.max(running.most, running.now);
      log.push(`begin ${edition.id}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running.now -= 1;
      if (broken.has(edition.id)) throw new Error(`cassé : ${edition.id}`);
      log.push(`end ${edition.id}`);
      return built(edition);
    },
    buildBooklet: (_workshop: Workshop, edition: Edition, source: BuiltEdition) => {
      log.push(`fold ${new TextDecoder().decode(source.bytes)} into ${edition.id}`);
      return Promise.resolve(built(edition));
    },
  };
});

const row = (id: string, max = 4): Edition => ({ ...edition, id, pages: { min: 1, max } });
const folded: Edition = { ...row('a-plier', 99), contenu: { genre: 'imposition', edition: 'livret' } };
const done: string[] = [];
const progress = { stage: () => undefined, page: () => undefined };
const build = (...editions: Edition[]) =>
  buildEditions({
    workshop: new Workshop({ root: process.cwd(), site: '', progress }),
    editions,
    tools: undefined,
    done: ({ edition: { id } }) => void done.push(id),
  });

beforeEach(() => {
  log.length = 0;
  done.length = 0;
  running.most = 0;
  refused.clear();
  broken.clear();
});

test('several are built at once, the longest first, and given back in the order asked', async () => {
  const built = await build(row('feuille', 1), row('livret', 48), row('manuel', 76));
  expect(built.map((one) => one.edition.id)).toEqual(['feuille', 'livret', 'manuel']);
  expect(log[0]).toBe('begin manuel');
  expect(running.most).toBeGreaterThan(1);
  expect([...done].sort()).toEqual(['feuille', 'livret', 'manuel']);
});

test('sheets to fold wait for the pages that they are made of', async () => {
  const built = await build(row('livret'), folded);
  expect(log).toEqual(['begin livret', 'end livret', 'fold livret into a-plier']);
  expect(built.map((one) => one.edition.id)).toEqual(['livret', 'a-plier']);
});

test('nothing is folded of pages that are refused', async () => {
  refused.add('livret');
  const built = await build(row('livret'), folded);
  expect(built.map((one) => one.edition.id)).toEqual(['livret']);
  expect(log).toEqual(['begin livret', 'end livret']);
});

test('the fault of one stops the run when the others are over: no page is left open behind it', async () => {
  broken.add('livret');
  await expect(build(row('livret', 9), row('manuel'), folded)).rejects.toThrow('cassé : livret');
  expect(log).toEqual(['begin livret', 'begin manuel', 'end manuel']);
});

test('asking for the sheets to fold asks for the pages that they are made of, before them and once', () => {
  const all = [row('manuel'), row('livret'), folded];
  const ids = (...chosen: Edition[]): string[] => withSources(chosen, all).map(({ id }) => id);
  expect(ids(folded)).toEqual(['livret', 'a-plier']);
  expect(ids(folded, all[1]!)).toEqual(['livret', 'a-plier']);
  expect(ids(all[0]!)).toEqual(['manuel']);
});
