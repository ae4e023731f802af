import { expect, test } from 'vitest';
import { indexEntries } from '../../../src/book/index-entries.ts';
import { bloc, sampleBook } from './sample-book.ts';

const book = sampleBook('missions', {
  inventaire: {
    blocs: [
      bloc('Index', { terme: 'mot de passe' }, { ancre: 'missions-index-1' }),
      bloc('Index', { terme: 'Mot de passe', sous: 'oubli' }, { ancre: 'missions-index-2' }),
      bloc('Terme', { id: 'ecole' }, { ancre: 'missions-index-3' }),
      bloc('Index', { terme: 'éducation' }, { ancre: 'missions-index-4' }),
      bloc('Index', { terme: 'œuvre' }, { ancre: 'missions-index-5' }),
      bloc('Index', { terme: '17Cyber' }, { ancre: 'missions-index-6' }),
    ],
    liens: [],
  },
});
const lettres = indexEntries(book.chapitres, book.glossaire);

test('accents do not change the letter of an entry', () => {
  expect(lettres.map(({ lettre, entrees }) => [lettre, entrees.map(({ terme }) => terme)])).toEqual([
    ['0-9', ['17Cyber']],
    ['E', ['École', 'éducation']],
    ['M', ['mot de passe']],
    ['O', ['œuvre']],
  ]);
});

test('the same word with a capital is one entry, and keeps its sub-entries', () => {
  const [entree] = lettres.find(({ lettre }) => lettre === 'M')?.entrees ?? [];
  expect(entree?.renvois.map(({ ancre }) => ancre)).toEqual(['missions-index-1']);
  expect(entree?.sous.map(({ terme, renvois }) => [terme, renvois[0]?.ancre])).toEqual([['oubli', 'missions-index-2']]);
});
