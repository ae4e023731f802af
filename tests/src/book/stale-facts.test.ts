import { expect, test } from 'vitest';
import { staleFacts } from '../../../src/book/stale-facts.ts';
import { registres } from './sample-book.ts';

const [modele] = registres.faits;
const fait = (id: string, reverifier: string, aVerifier?: string) => ({
  ...modele!,
  id,
  libelle: `Fait ${id}`,
  reverifier,
  ...(aVerifier === undefined ? {} : { aVerifier }),
});
const question = (id: string, reverifier: string) => ({ id, sujet: `Question ${id}`, pourquoi: 'Pas lu.', ou: 'À la mairie', reverifier });
const { sources } = registres;

test('the day written in the register is not past yet', () => {
  expect(staleFacts({ faits: [fait('a', '2027-01-31')], incertitudes: [], sources }, '2027-01-31')).toEqual([]);
});

test('the day after, the fact is listed with its label and its date', () => {
  expect(staleFacts({ faits: [fait('a', '2027-01-31')], incertitudes: [], sources }, '2027-02-01')).toMatchObject([
    { genre: 'fait', id: 'a', libelle: 'Fait a', reverifier: '2027-01-31' },
  ]);
});

test('where to check is the advice of the fact, then its sources with their address or reference', () => {
  const [perime] = staleFacts({ faits: [fait('a', '2027-01-31', 'Chercher sur insee.fr.')], incertitudes: [], sources }, '2028-01-01');
  expect(perime?.ou).toEqual(['Chercher sur insee.fr.', 'Légifrance, Loi : JO']);
});

test('an uncertainty is listed with the place it names', () => {
  expect(staleFacts({ faits: [], incertitudes: [question('q', '2026-12-20')], sources }, '2027-01-01')).toEqual([
    { genre: 'incertitude', id: 'q', libelle: 'Question q', reverifier: '2026-12-20', ou: ['À la mairie'] },
  ]);
});

test('the oldest date comes first, whatever the register', () => {
  const registre = {
    faits: [fait('b', '2027-02-01'), fait('a', '2026-12-31')],
    incertitudes: [question('q', '2027-01-15')],
    sources,
  };
  expect(staleFacts(registre, '2028-01-01').map(({ id }) => id)).toEqual(['a', 'q', 'b']);
});
