import { expect, test } from 'vitest';
import { knownOf } from '../../../src/book/known.ts';
import { sampleBook } from './sample-book.ts';

const { ancres } = knownOf(sampleBook());

test('a chapter holds its own id, its title and its headings', () => {
  expect([...(ancres.get('missions') ?? [])]).toEqual([
    'missions',
    'missions-titre',
    'missions-aider',
    'missions-ecouter',
    'missions-notes',
  ]);
});

test('the chapter that prints a list holds the places of its elements', () => {
  expect([...(ancres.get('sources') ?? [])]).toEqual(expect.arrayContaining(['source-loi', 'glossaire-pix']));
});
