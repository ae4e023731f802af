import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { preparePress } from '../../../print/stages/prepare-press.ts';
import { profile } from '../pdf/press/press-sample.ts';
import { scratchFolder } from '../scratch.ts';

test('the trial profile is there when it is asked for by its name', async () => {
  const press = await preparePress({ icc: 'essai' });
  expect(press.profile.description).toBe('Chemical proof');
});

test('a profile is read from its file', async () => {
  const path = join(await scratchFolder(), 'profil.icc');
  await writeFile(path, profile.bytes);
  expect((await preparePress({ icc: path })).profile.description).toBe('Chemical proof');
});

describe('the ink limit', () => {
  test('is what the profile lays down at most when none is given', async () => {
    expect((await preparePress({ icc: 'essai' })).inkLimit).toBe(258);
  });

  test.each([
    ['280', 280],
    ['280 %', 280],
    ['280\u00a0%', 280],
  ])('%s is read', async (encrage, limit) => {
    expect((await preparePress({ icc: 'essai', encrage })).inkLimit).toBe(limit);
  });

  test.each(['beaucoup', '30', '500', ''])('« %s » is refused', async (encrage) => {
    await expect(preparePress({ icc: 'essai', encrage })).rejects.toThrow(`L’encrage « ${encrage} » n’en est pas un.`);
  });
});

describe('without the profile of a press the run stops and says what to do', () => {
  test('when none is named', async () => {
    await expect(preparePress({})).rejects.toThrowErrorMatchingInlineSnapshot(`
      [PrintError: Un fichier pour l’imprimeur se fait avec le profil ICC de sa presse, et il n’y en a pas.
      Sans lui, personne ne sait combien d’encre donne une couleur sur son papier.
      → Donnez le profil de votre imprimeur : --icc chemin/vers/profil.icc. Pour un simple essai, sans valeur pour l’impression : --icc essai.]
    `);
  });

  test('when there is no such file', async () => {
    await expect(preparePress({ icc: 'absent.icc' })).rejects.toThrow(
      /^Le profil absent\.icc ne se lit pas : ENOENT[\s\S]*→ Donnez le profil/,
    );
  });

  test('when the file is no profile', async () => {
    const path = join(await scratchFolder(), 'faux.icc');
    await writeFile(path, 'Bonjour');
    await expect(preparePress({ icc: path })).rejects.toThrow('faux.icc : Ce fichier n’est pas un profil ICC.');
  });
});
