import { expect, test } from 'vitest';
import { linkIssue } from '../../../src/book/check-links.ts';
import { formatIssue } from '../../../src/book/errors.ts';
import { knownOf } from '../../../src/book/known.ts';
import { sampleBook } from './sample-book.ts';

const { ancres } = knownOf(sampleBook());

/** What is said of a link of the chapter « salaires ». */
function withLink(href: string): string[] {
  const constat = linkIssue(href, 'salaires', ancres);
  return constat ? [formatIssue({ fichier: 'content/chapitres/salaires/index.mdx', ...constat })] : [];
}

test.each([
  '/missions/',
  '/missions/#missions-aider',
  '/',
  '/telechargements/',
  '/sources/#source-loi',
  '/sources/#glossaire-pix',
  'https://pix.fr/',
  '#salaires-titre',
])('the link %s leads somewhere', (href) => {
  expect(withLink(href)).toEqual([]);
});

test('a link to a page that does not exist names the nearest one', () => {
  expect(withLink('/mission/')).toMatchInlineSnapshot(`
    [
      "content/chapitres/salaires/index.mdx
        valeur : « /mission/ »
        Ce lien mène à une page qui n’existe pas.
        → Vouliez-vous écrire /missions/ ?",
    ]
  `);
});

test('a link to a title that does not exist names the nearest one', () => {
  expect(withLink('/missions/#missions-aide')[0]).toContain('Vouliez-vous écrire #missions-aider ?');
});

test('a link without its slashes is refused', () => {
  expect(withLink('missions')[0]).toContain('Écrivez /chapitre/ ou /chapitre/#chapitre-titre, avec les deux barres.');
});
