import { expect, test } from 'vitest';
import type { BlocEcrit } from '../../../src/book/inventory.ts';
import { checkReferences } from '../../../src/book/check-references.ts';
import { formatIssue } from '../../../src/book/errors.ts';
import { bloc, registres, sampleBook } from './sample-book.ts';

const withBlock = (ecrit: BlocEcrit): string[] =>
  checkReferences(sampleBook('missions', { inventaire: { blocs: [ecrit], liens: [] } })).map(formatIssue);
const withLink = (href: string): string[] =>
  checkReferences(sampleBook('salaires', { inventaire: { blocs: [], liens: [{ href, ligne: 12 }] } })).map(formatIssue);

test('the sample book has nothing to say', () => {
  expect(checkReferences(sampleBook())).toEqual([]);
});

test('an unknown fact names the file, the line and the nearest fact', () => {
  expect(withBlock(bloc('Fait', { id: 'smicc' }))).toMatchInlineSnapshot(`
    [
      "content/chapitres/missions/index.mdx, ligne 7
        valeur : « smicc »
        Ce fait n’existe pas dans content/faits.yaml.
        → Vouliez-vous écrire « smic » ? Sinon, ajoutez « smicc » à content/faits.yaml.",
    ]
  `);
});

test('an unknown source is refused', () => {
  expect(withBlock(bloc('Source', { id: 'inconnue-au-bataillon' }))[0]).toContain('Cette source n’existe pas dans content/sources.yaml.');
});

test('an unknown term is refused', () => {
  expect(withBlock(bloc('Terme', { id: 'blockchain' }))[0]).toContain('Ce terme n’existe pas dans content/glossaire.yaml.');
});

test('a fact of low confidence cannot be stated plainly', () => {
  expect(withBlock(bloc('Fait', { id: 'flou' }))[0]).toContain('La confiance de ce fait est basse : il ne peut pas être affirmé.');
});

test('a fact of low confidence can be stated with caution', () => {
  expect(withBlock(bloc('Fait', { id: 'flou', prudence: true }))).toEqual([]);
});

test('a series has no value of its own to print', () => {
  expect(withBlock(bloc('Fait', { id: 'ages' }))[0]).toContain('Ce fait est une série');
});

test('the words around a fact may not bring another number', () => {
  const [issue] = withBlock(bloc('Fait', { id: 'smic' }, { texte: 'près de 1\u202f900 euros' }));
  expect(issue).toContain('Le fait « smic » ne contient pas : 1900. Il vaut « 1\u202f867,02\u00a0€ », depuis 2026-06.');
  expect(issue).toContain('→ Écrivez le nombre du registre, ou citez le fait qui porte ce nombre.');
});

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
      "content/chapitres/salaires/index.mdx, ligne 12
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

test('a fact that cites an unknown source is refused', () => {
  const book = { ...sampleBook(), faits: registres.faits.map((fait) => ({ ...fait, sources: ['perdue'] })) };
  expect(checkReferences(book).map(formatIssue)[0]).toMatchInlineSnapshot(`
    "content/faits.yaml, élément « smic »
        valeur : « perdue »
        Cette source n’existe pas dans content/sources.yaml.
        → Ajoutez « perdue » à content/sources.yaml, ou corrigez le nom."
  `);
});

test('an answer of the decision tree that leads nowhere is refused', () => {
  const { parcours } = registres;
  const book = { ...sampleBook(), parcours: { ...parcours, voies: [] } };
  expect(checkReferences(book).map(({ message }) => message)).toEqual(
    Array(2).fill('Cette question ou cette voie n’existe pas dans content/parcours.yaml.'),
  );
});
