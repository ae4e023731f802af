import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editions, everyEdition } from '../../print/editions.ts';

const there = (path: string): boolean => existsSync(new URL(`../../${path}`, import.meta.url));

test('there is an edition, and no two have the same name', () => {
  expect(editions.length).toBeGreaterThan(0);
  expect(new Set(editions.map(({ id }) => id)).size).toBe(editions.length);
});

const missions = { id: 'missions', numero: 2, titre: 'Les missions', description: 'Huit missions.' };
const all = everyEdition([missions]);

test('each chapter that the site tells has its edition, after those of the list', () => {
  expect(all.slice(0, -1)).toEqual(editions);
  expect(all.at(-1)).toMatchObject({
    id: 'chapitre-missions',
    titre: 'Chapitre 2\u00a0: Les missions',
    usage: 'Huit missions.',
    contenu: { genre: 'chapitre', chapitre: 'missions' },
    pages: { min: 2, max: 16 },
  });
});

test.each(all.map((edition) => [edition.id, edition] as const))(
  '%s has a name for an address, a style sheet, a size, a budget and a way to print it',
  (id, edition) => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    const drawn = edition.contenu.genre !== 'imposition';
    expect(there(`print/styles/formats/${edition.style ?? id}.css`)).toBe(drawn);
    expect(Math.min(edition.format.hauteur, edition.format.largeur)).toBeGreaterThan(0);
    expect(edition.pages.max).toBeGreaterThanOrEqual(edition.pages.min);
    expect(edition.pages.max % (edition.pages.multiple ?? 1)).toBe(0);
    expect(edition.titre).not.toBe('');
    expect(edition.usage).toMatch(/\.$/);
    expect(edition.impression).toMatch(/^recto/);
    expect(new Set(edition.apercu).size).toBe(edition.apercu.length);
    expect(Math.max(...edition.apercu)).toBeLessThanOrEqual(edition.pages.min);
  },
);

test('every edition of that kind has its sheet; another sheet is the back cover of a book', () => {
  const idsOf = (...genres: string[]): string[] => editions.filter(({ contenu }) => genres.includes(contenu.genre)).map(({ id }) => id);
  const sheets = readdirSync(new URL('../../content/feuilles', import.meta.url));
  expect(idsOf('feuille').filter((id) => !sheets.includes(id))).toEqual([]);
  expect(sheets.filter((id) => !idsOf('feuille', 'livre').includes(id))).toEqual([]);
});

test('every edition promises a smallest type', () => {
  expect(all.filter(({ corpsMin = 0 }) => corpsMin < 6).map(({ id }) => id)).toEqual([]);
});

test('the booklet to fold is made of the pages of the booklet, on as many faces as its budget allows', () => {
  const find = (id: string) => editions.find((edition) => edition.id === id)!;
  const [livret, sheets] = [find('livret'), find('livret-a-plier')];
  expect(sheets.contenu).toEqual({ genre: 'imposition', edition: 'livret' });
  // Two pages a face, and the two faces of the test sheet.
  expect([sheets.pages.min, sheets.pages.max]).toEqual([livret.pages.min / 2 + 2, livret.pages.max / 2 + 2]);
});

test('an imposition is made of an edition that has pages of its own', () => {
  const drawn = editions.filter(({ contenu }) => contenu.genre !== 'imposition').map(({ id }) => id);
  for (const { contenu } of editions) if (contenu.genre === 'imposition') expect(drawn).toContain(contenu.edition);
});
