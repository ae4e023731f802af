import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editions } from '../../print/editions.ts';

test('there is an edition, and no two have the same name', () => {
  expect(editions.length).toBeGreaterThan(0);
  expect(new Set(editions.map(({ id }) => id)).size).toBe(editions.length);
});

test.each(editions.map((edition) => [edition.id, edition] as const))(
  '%s has a name for an address, a style sheet, a size and a budget',
  (id, edition) => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(existsSync(new URL(`../../print/styles/formats/${edition.style}.css`, import.meta.url))).toBe(true);
    expect(edition.format.hauteur).toBeGreaterThan(edition.format.largeur);
    expect(edition.pages.max).toBeGreaterThanOrEqual(edition.pages.min);
    expect(edition.titre).not.toBe('');
    expect(edition.usage).toMatch(/\.$/);
  },
);
