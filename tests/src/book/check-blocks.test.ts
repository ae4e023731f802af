import { expect, test } from 'vitest';
import { blockIssue } from '../../../src/book/check-blocks.ts';
import { formatIssue } from '../../../src/book/errors.ts';
import type { BlocEcrit } from '../../../src/book/inventory.ts';
import { knownOf } from '../../../src/book/known.ts';
import { bloc, sampleBook } from './sample-book.ts';

const connus = knownOf(sampleBook());

/** What is said of a block, as if it stood in a file. */
function withBlock(ecrit: BlocEcrit): string[] {
  const constat = blockIssue(ecrit, connus);
  return constat ? [formatIssue({ fichier: 'content/chapitres/missions/index.mdx', ...constat })] : [];
}

test('an unknown fact names the file, the line and the nearest fact', () => {
  expect(withBlock(bloc('Fait', { id: 'smicc' }))).toMatchInlineSnapshot(`
    [
      "content/chapitres/missions/index.mdx
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
