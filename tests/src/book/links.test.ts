import { expect, test } from 'vitest';
import { adresseLisible, adressePublique, adresseWeb, ancreImprimee, lireLien } from '../../../src/book/links.ts';

test('an internal address is read as chapter and anchor', () => {
  expect(lireLien('/missions/#missions-x', 'salaires')).toEqual({ chapitre: 'missions', ancre: 'missions-x' });
});

test('an anchor alone stays in its chapter', () => {
  expect(lireLien('#salaires-x', 'salaires')).toEqual({ chapitre: 'salaires', ancre: 'salaires-x' });
});

test('an address without its last slash is not one of the book', () => {
  expect(lireLien('/missions', 'salaires')).toBeUndefined();
});

test.each(['/manuel', '/manuel/'])('the base %s is put in front', (base) => {
  expect(adresseWeb(base, { chapitre: 'missions', ancre: 'missions-x' })).toBe('/manuel/missions/#missions-x');
});

test('at the root, the home page is a slash', () => {
  expect(adresseWeb('/', { chapitre: '' })).toBe('/');
});

test('on paper a link without anchor leads to the chapter', () => {
  expect(ancreImprimee({ chapitre: 'missions' })).toBe('missions');
});

test('a printed address is short enough to be typed', () => {
  expect(adresseLisible('https://www.insee.fr/fr/')).toBe('insee.fr/fr');
});

test.each(['https://exemple.fr', 'https://exemple.fr/'])('paper sends its reader to the whole address on %s', (site) => {
  expect(adressePublique(site, '/manuel', { chapitre: 'missions' })).toBe('https://exemple.fr/manuel/missions/');
});
