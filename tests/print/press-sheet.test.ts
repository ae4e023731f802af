import { describe, expect, test } from 'vitest';
import type { Edition } from '../../print/edition.ts';
import { formatPressSheet, paperFor, type PressFacts } from '../../print/press-sheet.ts';
import { edition as book } from './report-builder.ts';

const sheet: Edition = {
  ...book,
  titre: 'Le dépliant',
  contenu: { genre: 'feuille' },
  emploi: 'donner',
  impression: 'recto verso, bord court',
};
const facts: PressFacts = {
  edition: { ...sheet, format: { nom: 'A4 en largeur', largeur: 297, hauteur: 210 } },
  file: 'depliant.pdf',
  title: 'Vous aimez expliquer ?',
  pages: 2,
  bytes: 465_531,
  sha256: 'a'.repeat(64),
  bleed: 3,
  folds: [
    [98, 197.5],
    [99.5, 199],
  ],
  profile: 'PSO Coated v3',
  isTrial: false,
  inkLimit: 300,
  mostInk: 216.14,
  fonts: ['Atkinson-Bold', 'Atkinson-Regular'],
  coarsestDpi: 312.7,
};

test('the print shop is told all that it needs, with the folds of each side', () => {
  expect(formatPressSheet(facts)).toMatchInlineSnapshot(`
    "Le dépliant : « Vous aimez expliquer ? »

    Fichier           depliant.pdf, 466 ko, PDF/X-4
                      SHA-256 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    Format fini       297 × 210 mm (A4 en largeur)
    Fond perdu        3 mm sur chaque bord, repères de coupe au-delà
    Pages             2, une par une et dans l’ordre ; recto verso, bord court
    Plis              page 1 : à 98 et 197,5 mm du bord gauche (volets de 98, 99,5 et 99,5 mm), en tirets hors de la coupe
                      page 2 : à 99,5 et 199 mm du bord gauche (volets de 99,5, 99,5 et 98 mm), en tirets hors de la coupe
    Couleurs          quadrichromie, profil « PSO Coated v3 » (dans le fichier, intention de sortie)
                      textes et filets noirs ou gris : noir seul, sans surimpression déclarée
    Encrage           300 % au plus demandé, 216,1 % au plus mesuré
    Images            312 points par pouce ou plus
    Polices           Atkinson-Bold et Atkinson-Regular : incorporées
    Papier conseillé  couché mat ou offset, 135 à 170 g/m² ; au-delà, rainer les plis avant de plier
                      fibres du papier parallèles aux plis

    Merci d’envoyer une épreuve avant le tirage : aucun contrôle de ce fichier ne remplace le vôtre.
    "
  `);
});

test('a file made with the trial profile says that it is not to be printed', () => {
  expect(formatPressSheet({ ...facts, isTrial: true })).toContain('ESSAI : ce fichier est fait avec un profil d’essai. Ne l’imprimez pas');
});

test('an edition without folds nor pictures says nothing of folds, and that all is drawn', () => {
  const text = formatPressSheet({ ...facts, folds: [], coarsestDpi: undefined });
  expect(text).not.toContain('Plis');
  expect(text).toMatch(/^Images\s+aucune : tout est vectoriel$/m);
});

test.each<[string, Edition, number, string]>([
  ['one page', sheet, 1, '1, recto seul'],
  ['a sheet', sheet, 2, '2, une par une et dans l’ordre ; recto verso, bord court'],
  ['a book', book, 44, '44, une par une et dans l’ordre'],
])('%s says how its pages go on paper', (_, edition, pages, line) => {
  expect(formatPressSheet({ ...facts, edition, pages })).toMatch(new RegExp(`^Pages\\s+${line}$`, 'm'));
});

describe('the paper', () => {
  const paper = (change: Partial<Edition>, pages: number, hasFolds = false): string =>
    paperFor({ ...sheet, ...change }, pages, hasFolds).join(' ; ');

  test('of what is folded takes a fold', () => {
    expect(paper({}, 2, true)).toContain('rainer les plis');
  });

  test('of what is filled in takes ink', () => {
    expect(paper({ emploi: 'imprimer' }, 8)).toContain('non couché');
    expect(paper({ emploi: 'imprimer' }, 8)).toContain('agrafe');
    expect(paper({ emploi: 'imprimer' }, 2)).not.toContain('agrafe');
  });

  test('of what hangs does not shine', () => {
    expect(paper({ emploi: 'afficher' }, 1)).toContain('mat');
  });

  test('of a book is stapled up to 64 pages, by fours; glued beyond', () => {
    const { contenu } = book;
    expect(paper({ contenu, emploi: 'lire' }, 64)).toContain('piqûre à cheval');
    expect(paper({ contenu, emploi: 'lire' }, 62)).toContain('dos carré collé');
    expect(paper({ contenu, emploi: 'lire' }, 76)).toContain('dos carré collé');
  });

  test('of a chapter has no cover', () => {
    expect(paper({ contenu: { genre: 'chapitre', chapitre: 'metier' }, emploi: 'lire' }, 6)).not.toContain('couverture');
  });
});
