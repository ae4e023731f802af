import { expect, test } from 'vitest';
import { typographie, typographieDe, uneEspace } from '../../../src/book/typography.ts';

/** Shows the spaces: `_` no-break, `.` narrow. */
const vu = (texte: string): string => typographie(texte).replaceAll('\u00a0', '_').replaceAll('\u202f', '~');

test.each([
  ['Quoi ? Non ; oui !', 'Quoi~? Non~; oui~!'],
  ['Ceci : cela', 'Ceci_: cela'],
  ['« mot »', '«~mot~»'],
  ['«mot»', '«~mot~»'],
  ['15 % et 20 €', '15_% et 20_€'],
  ['26 000 postes', '26~000_postes'],
  ['1 234 567,89 euros', '1~234~567,89_euros'],
  ["l'ami d'hier", 'l’ami d’hier'],
  ['et puis...', 'et puis…'],
  ['le 13 juillet 2025', 'le 13_juillet_2025'],
  ['le 1er juin 2026', 'le 1er_juin_2026'],
  ['à 14 h 30', 'à 14_h_30'],
  ['35 heures, 3 mois, 12 ans', '35_heures, 3_mois, 12_ans'],
  ['l’article 12, le n° 4', 'l’article_12, le n°_4'],
  ['trois : ', 'trois_: '],
  [' : suite', '_: suite'],
])('« %s » is printed « %s »', (ecrit, attendu) => {
  expect(vu(ecrit)).toBe(attendu);
});

test.each([
  'https://www.insee.fr/fr/statistiques/7633654?x=1;y',
  'nom.prenom@exemple.fr',
  '14:30',
  '01 23 45 67 89',
  'en 2021 200 personnes',
])('%s is left alone', (texte) => {
  expect(typographie(texte).replace(/\u00a0(?=personnes)/, ' ')).toBe(texte);
});

test('doing it twice changes nothing more', () => {
  const fois = typographie("« Quoi ? » : 26 000 € l'an...");
  expect(typographie(fois)).toBe(fois);
});

test('every text of a register is reached', () => {
  expect(typographieDe({ a: ['x ?', 1], b: { c: "l'an" } })).toEqual({ a: ['x\u202f?', 1], b: { c: 'l’an' } });
});

test('white space of the source becomes one space', () => {
  expect(uneEspace('un\n  deux\u00a0trois')).toBe('un deux\u00a0trois');
});
