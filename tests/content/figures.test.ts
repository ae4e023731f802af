/** No figure of the book comes from nowhere. */
import { describe, expect, test } from 'vitest';
import { bareFigures, motifDe, runningText, tell } from './bare-figures.ts';
import { chapitre, chapitres, chiffresLibres, chronologie, competences, feuilles, glossaire, incertitudes, parcours } from './real-content.ts';

test.each(chapitres.map(({ id }) => id))('every figure of the chapter « %s » comes from the ledger or from the justified list', (id) => {
  const { fichier, source } = chapitre(id);
  const nus = bareFigures(source, id, chiffresLibres).map((nu) => tell(fichier, nu));
  expect(nus.join('\n')).toBe('');
});

test.each(feuilles)('every figure of the sheet « $id » comes from the ledger or from the justified list', ({ id, fichier, source }) => {
  expect(bareFigures(source, id, chiffresLibres).map((nu) => tell(fichier, nu)).join('\n')).toBe('');
});

test('every line of the justified list is used by a chapter or a sheet it allows, or by a register', () => {
  const registres = JSON.stringify([glossaire, chronologie, parcours, competences, incertitudes]);
  const inutiles = chiffresLibres.filter((libre) => {
    const motif = motifDe(libre);
    const auxChapitres = [...chapitres, ...feuilles].some(({ id, source }) => (libre.chapitres?.includes(id) ?? true) && runningText(source).search(motif) >= 0);
    return !auxChapitres && registres.search(motif) < 0;
  });
  expect(inutiles.map((libre) => ('motif' in libre ? libre.motif : libre.texte))).toEqual([]);
});

describe('on a broken sample', () => {
  const trouve = (source: string): string[] =>
    bareFigures(source, 'metier', [
      { texte: 'CCP1', raison: 'Nom.' },
      { motif: '\\bniveau [45]\\b', raison: 'Nom.', chapitres: ['se-former'] },
    ]).map(({ ligne, chiffre }) => `${String(ligne)} : ${chiffre}`);

  test('a figure in a sentence is found, with its line', () => {
    expect(trouve('Un mot.\n\nOn compte 4 000 postes et 15,4 % des gens.')).toEqual(['3 : 4 000', '3 : 15,4']);
  });

  test.each(['titre', 'legende', 'note', 'alt', 'terme'])('a figure in the attribute « %s » is found', (attribut) => {
    expect(trouve(`<Bloc ${attribut}="plus de 300 lieux" />`)).toEqual(['1 : 300']);
  });

  test('a figure in the heading of the file, in a link and in a note is found', () => {
    expect(trouve('---\ntitre: Les 8 missions\n---\n[les 7 lieux](/lieux/)\n\n[^1]: Depuis 2019.')).toEqual(['2 : 8', '4 : 7', '6 : 2019']);
  });

  test('a figure in a date of « depuis » is found everywhere but in CeQuiAChange', () => {
    expect(trouve('<CeQuiAChange depuis="mai 2025">')).toEqual([]);
    expect(trouve('<Marge depuis="mai 2025">')).toEqual(['1 : 2025']);
  });

  test('facts, scenes, code, addresses, note calls and list numbers are let through', () => {
    expect(
      trouve(
        [
          '<Fait id="smic-2026" /> <Fait id="x">En 2021</Fait> `v24` [ici](https://a.fr/2021/)[^12] <https://b.fr/7>',
          '1. Un pas.',
          '<Exemple titre="À 35 heures">',
          '12 personnes.',
          '</Exemple>',
          '<Tableau colonnes="2 3" legende="Rien">',
        ].join('\n'),
      ),
    ).toEqual([]);
  });

  test('the justified list opens its own chapters only', () => {
    expect(trouve('Le CCP1 est de niveau 4.')).toEqual(['1 : 4']);
  });

  test('the message names the file, the line, the figure and what to do', () => {
    const [nu] = bareFigures('Un mot.\nDepuis 2019, tout change.', 'metier', []);
    expect(tell('content/chapitres/metier/index.mdx', nu!)).toBe(
      [
        'content/chapitres/metier/index.mdx, ligne 2 : le chiffre « 2019 » ne vient pas du registre (« …Un mot. Depuis 2019, tout change.… »).',
        '    → Citez-le par <Fait id="…" />, écrivez-le en lettres, ou justifiez-le dans content/chiffres-libres.yaml.',
      ].join('\n'),
    );
  });
});
