/** What a link from elsewhere may name in the PDF of the real book, `manuel.pdf#missions`: it must lead there in the next edition too. */
import { describe, expect, test } from 'vitest';
import { slug } from '../../src/book/slug.ts';
import { blocs, titres } from '../content/chapter-tree.ts';
import { chapitre, chapitres, glossaire, sommaire, sources } from '../content/real-content.ts';
import { bodyOf, fold, pdf, stretches, textOf } from './real-pdf.ts';

/** Sections that the book always has, by the names that its components give them. */
const sections = ['couverture', 'colophon', 'page-titre', 'sommaire', 'sommaire-titre', 'a-verifier-questions', 'a-verifier-faits'];
/** Every word of the others comes from a file of content/, none from a place or a count. */
const parts = sommaire.parties.flatMap(({ id }) => [`partie-${id}`, `partie-${id}-titre`]);
const headings = chapitres.flatMap(({ id }) => [2, 3].flatMap((level) => titres(chapitre(id), level).map((text) => `${id}-${slug(text)}`)));
const terms = glossaire.map(({ id }) => `glossaire-${id}`);
const cited = sources.map(({ id }) => `source-${id}`);
const figures = chapitres.flatMap(({ id }) =>
  blocs(chapitre(id), 'Graphique').map(({ noeud }) => {
    const name = noeud.attributes?.find((attribute) => attribute.name === 'id')?.value;
    return `${id}-figure-${String(name)}`;
  }),
);

test('the names are the ids of the source: sections, parts, chapters, titles, figures, terms, sources', () => {
  const expected = [...sections, ...parts, ...chapitres.map(({ id }) => id), ...headings, ...figures, ...terms, ...cited];
  expect([...pdf.names.keys()].sort()).toEqual([...new Set(expected)].sort());
  expect(figures.length).toBeGreaterThan(4);
  expect(headings.length).toBeGreaterThan(80);
});

describe('a chapter is named by its id', () => {
  test.each(stretches.map(({ id, first }) => [id, first] as const))('#%s opens on page %d', (id, first) => {
    expect(pdf.names.get(id)).toBe(first);
  });
});

test('a term is named where it is explained', () => {
  const lost = glossaire.filter(({ id, terme }) => {
    const page = pdf.names.get(`glossaire-${id}`);
    const bare = (text: string): string =>
      fold(text)
        .replaceAll(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase();
    return page === undefined || !bare(textOf(bodyOf(page))).includes(bare(terme));
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});
