import { expect, test } from 'vitest';
import { choosePress, refuseImposed } from '../../print/choose-press.ts';
import type { Edition } from '../../print/edition.ts';
import { edition } from './report-builder.ts';

const of = (id: string, contenu: Edition['contenu']): Edition => ({ ...edition, id, contenu });
const all = [
  of('livret', { genre: 'livre', chapitres: 'tous' }),
  of('livret-a-plier', { genre: 'imposition', edition: 'livret' }),
  of('depliant', { genre: 'feuille' }),
  of('chapitre-metier', { genre: 'chapitre', chapitre: 'metier' }),
];
const chosen = (list?: string): string[] => choosePress(list, all).map(({ id }) => id);

test('a print shop is given books, sheets and chapters, not the sheets of an office printer', () => {
  expect(chosen()).toEqual(['livret', 'depliant', 'chapitre-metier']);
  expect(chosen('chapitres,depliant')).toEqual(['chapitre-metier', 'depliant']);
});

test('an edition that does not exist is refused', () => {
  expect(() => choosePress('affiche', all)).toThrow('Édition inconnue : « affiche ».');
});

test('an edition made of the pages of another is refused, with the one to ask for', () => {
  expect(() => refuseImposed('depliant, livret-a-plier', all)).toThrowErrorMatchingInlineSnapshot(`
    [PrintError: L’édition livret-a-plier est faite des pages de « livret », posées pour une imprimante de bureau.
    Un imprimeur pose lui-même les pages sur ses feuilles : il les lui faut une à une, dans l’ordre.
    → Demandez --edition livret.]
  `);
});

test('any other is let through', () => {
  expect(() => refuseImposed(undefined, all)).not.toThrow();
  expect(() => refuseImposed('livret,depliant,chapitre-metier', all)).not.toThrow();
});
