import { expect, test } from 'vitest';
import { registerIssues } from '../../../src/book/check-registers.ts';
import { formatIssue } from '../../../src/book/errors.ts';
import { knownOf } from '../../../src/book/known.ts';
import { registres, sampleBook } from './sample-book.ts';

test('a fact that cites an unknown source is refused', () => {
  const book = { ...sampleBook(), faits: registres.faits.map((fait) => ({ ...fait, sources: ['perdue'] })) };
  expect(registerIssues(book, knownOf(book)).map(formatIssue)[0]).toMatchInlineSnapshot(`
    "content/faits.yaml, élément « smic »
        valeur : « perdue »
        Cette source n’existe pas dans content/sources.yaml.
        → Ajoutez « perdue » à content/sources.yaml, ou corrigez le nom."
  `);
});

test('an answer of the decision tree that leads nowhere is refused', () => {
  const { parcours } = registres;
  const book = { ...sampleBook(), parcours: { ...parcours, voies: [] } };
  expect(registerIssues(book, knownOf(book)).map(({ message }) => message)).toEqual(
    Array(2).fill('Cette question ou cette voie n’existe pas dans content/parcours.yaml.'),
  );
});
