import { describe, expect, test } from 'vitest';
import { chooseEditions, refuseUnknown } from '../../print/choose-editions.ts';
import type { Edition } from '../../print/edition.ts';
import { edition } from './report-builder.ts';

const of = (id: string, contenu: Edition['contenu'] = { genre: 'feuille' }): Edition => ({ ...edition, id, contenu });
const rows = [of('manuel', { genre: 'livre', chapitres: 'tous' }), of('livret'), of('livret-a-plier'), of('depliant')];
const chapters = ['metier', 'missions', 'se-former'].map((chapitre) => of(`chapitre-${chapitre}`, { genre: 'chapitre', chapitre }));
const all = [...rows, ...chapters];

const chosen = (list?: string): string[] => chooseEditions(list, all).map(({ id }) => id);

describe('which editions are built', () => {
  test('all of them when none is named', () => {
    expect(chooseEditions(undefined, all)).toBe(all);
  });

  test('those named, in that order, each once', () => {
    expect(chosen('depliant, manuel,depliant')).toEqual(['depliant', 'manuel']);
  });

  test('one chapter', () => {
    expect(chosen('chapitre-missions')).toEqual(['chapitre-missions']);
  });

  test('every chapter at once', () => {
    expect(chosen('chapitres,livret')).toEqual(['chapitre-metier', 'chapitre-missions', 'chapitre-se-former', 'livret']);
  });
});

describe('a name that no edition has', () => {
  const refusal = (list: string): string => {
    try {
      chosen(list);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };
  const EVERY = 'manuel, livret, livret-a-plier, depliant, chapitre-metier, chapitre-missions, chapitre-se-former, chapitres';

  test('is refused with the nearest one', () => {
    expect(refusal('livret,chapitre-mision')).toBe(
      `Édition inconnue : « chapitre-mision ».\n→ Vouliez-vous écrire « chapitre-missions » ? Sinon, choisissez parmi : ${EVERY}.`,
    );
  });

  test('is refused with the chapter that has this name', () => {
    expect(refusal('se-former')).toContain('Vouliez-vous écrire « chapitre-se-former » ?');
  });

  test('is refused with several when several are near, the nearest first', () => {
    expect(refusal('livrets')).toContain('Vouliez-vous écrire « livret » ?');
    expect(refusal('livre')).toContain('Vouliez-vous écrire « livret » ou « livret-a-plier » ?');
  });

  test('is refused with the whole list when nothing is near', () => {
    expect(refusal('absente')).toBe(`Édition inconnue : « absente ».\n→ Choisissez parmi : ${EVERY}.`);
  });
});

describe('before the site is built, when the chapters are not known', () => {
  test.each([undefined, 'manuel', 'manuel,depliant', 'chapitres', 'chapitre-missions', 'chapitre-que-personne-n-a-ecrit'])(
    '%s may be right',
    (list) => {
      expect(() => refuseUnknown(list, rows)).not.toThrow();
    },
  );

  test('another name is refused at once', () => {
    expect(() => refuseUnknown('manuel,manuell', rows)).toThrow(
      'Édition inconnue : « manuell ».\n→ Vouliez-vous écrire « manuel » ? Sinon, choisissez parmi : manuel, livret, livret-a-plier, depliant, chapitres, chapitre-<id>.',
    );
  });
});
