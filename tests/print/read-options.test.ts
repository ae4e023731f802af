import { describe, expect, test } from 'vitest';
import { PrintError } from '../../print/errors.ts';
import { ASK_FOR_PROFILE, readOptions } from '../../print/read-options.ts';

const read = (line: string) => readOptions(line.split(' ').filter(Boolean));
const refusal = (...typed: string[]): string => {
  try {
    readOptions(typed);
  } catch (error) {
    if (error instanceof PrintError) return error.message;
    throw error;
  }
  return '';
};

describe('what is typed is read', () => {
  test('nothing asks for all the editions of a reader', () => {
    expect(read('')).toEqual({ edition: undefined, navigateur: undefined, afresh: false, help: false, press: undefined });
  });

  test('editions and a browser', () => {
    expect(read('--edition a,b --navigateur /chemin/chrome')).toEqual({
      edition: 'a,b',
      navigateur: '/chemin/chrome',
      afresh: false,
      help: false,
      press: undefined,
    });
  });

  test('everything afresh', () => {
    expect(read('--no-cache')).toMatchObject({ afresh: true, edition: undefined });
  });

  test('files for a print shop, with a profile and an ink limit', () => {
    expect(read('--edition a --press --icc presse.icc --encrage 280').press).toEqual({ icc: 'presse.icc', encrage: '280' });
    expect(read('--press --icc essai').press).toEqual({ icc: 'essai', encrage: undefined });
  });

  test.each(['--help', '-h', '--press --help', '--icc essai -h'])('%s asks for the help, whatever else is wrong', (line) => {
    expect(read(line)).toMatchObject({ help: true, press: undefined });
  });
});

describe('what cannot be is refused, with what to do', () => {
  test('files for a print shop without its profile', () => {
    expect(refusal('--press')).toBe(
      `Un fichier pour l’imprimeur se fait avec le profil ICC de sa presse, et il n’y en a pas.
Sans lui, personne ne sait combien d’encre donne une couleur sur son papier.
→ ${ASK_FOR_PROFILE}`,
    );
    expect(ASK_FOR_PROFILE).toMatch(/^Demandez à l’imprimeur le profil ICC .* : --icc chemin\/vers\/profil\.icc\. .* : --icc essai\.$/);
    expect(refusal('--press', '--icc', '')).toBe(refusal('--press'));
    expect(refusal('--press', '--icc=')).toBe(refusal('--press'));
  });

  test('a profile that is not named after its option', () => {
    expect(refusal('--press', '--icc')).toBe(`L’option --icc attend une valeur.\n→ ${ASK_FOR_PROFILE}`);
    expect(refusal('--press', '--icc', '--encrage', '300')).toBe(refusal('--press', '--icc'));
  });

  test('an ink limit that is not given after its option', () => {
    expect(refusal('--press', '--icc', 'essai', '--encrage')).toBe(
      'L’option --encrage attend une valeur.\n→ Lisez l’aide : npm run print -- --help',
    );
  });

  test.each([
    [['--icc', 'presse.icc'], '--icc'],
    [['--encrage', '300'], '--encrage'],
    [['--icc', 'presse.icc', '--encrage', '300'], '--icc'],
  ])('%j without --press', (typed, option) => {
    expect(refusal('--edition', 'a', ...typed)).toBe(
      `L’option ${option} ne sert qu’aux fichiers pour l’imprimeur.\n→ Ajoutez --press, ou retirez ${option}.`,
    );
  });

  test.each([[['--couleur']], [['--press', 'essai']], [['--press=oui']]])('%j, which the help does not know', (typed) => {
    expect(refusal(...typed)).toBe(`La commande ne connaît pas « ${typed.join(' ')} ».\n→ Lisez l’aide : npm run print -- --help`);
  });
});
