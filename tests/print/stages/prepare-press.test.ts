import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { preparePress } from '../../../print/stages/prepare-press.ts';
import { profile } from '../pdf/press/press-sample.ts';
import { scratchFolder } from '../scratch.ts';

test('the trial profile is there when it is asked for by its name', async () => {
  const press = await preparePress({ icc: 'essai' });
  expect(press.profile.description).toBe('Chemical proof');
  expect(press.isTrial).toBe(true);
});

test('a profile is read from its file', async () => {
  const path = join(await scratchFolder(), 'profil.icc');
  await writeFile(path, profile.bytes);
  const press = await preparePress({ icc: path });
  expect(press.profile.description).toBe('Chemical proof');
  expect(press.isTrial).toBe(false);
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

  test.each(['beaucoup', '30', '199', '401', '500', ''])('« %s » is refused', async (encrage) => {
    await expect(preparePress({ icc: 'essai', encrage })).rejects.toThrow(`« ${encrage} » n’est pas un encrage possible.`);
  });

  test('the refusal says what it is, between which limits, and what is usual', async () => {
    await expect(preparePress({ icc: 'essai', encrage: '500' })).rejects.toThrowErrorMatchingInlineSnapshot(`
      [PrintError: « 500 » n’est pas un encrage possible.
      L’encrage est la somme des quatre encres là où il y en a le plus ; l’imprimeur dit combien son papier en sèche.
      → Donnez-le en pour cent, de 200 à 400 : --encrage 300 est l’usage sur papier couché, 260 sur papier non couché.]
    `);
  });
});

describe('anything but the profile of a press stops the run, with its path and what to do', () => {
  const written = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    const path = join(await scratchFolder(), name);
    await writeFile(path, bytes);
    return path;
  };

  test('a file that is not there', async () => {
    await expect(preparePress({ icc: 'absent.icc' })).rejects.toThrowErrorMatchingInlineSnapshot(`
      [PrintError: Le profil absent.icc ne se lit pas : ce fichier n’existe pas.
      → Donnez le profil que l’imprimeur vous a envoyé : --icc chemin/vers/profil.icc. Pour essayer sans lui, sans pouvoir imprimer : --icc essai.]
    `);
  });

  test('a folder', async () => {
    const folder = await scratchFolder();
    await expect(preparePress({ icc: folder })).rejects.toThrow(`Le profil ${folder} ne se lit pas : `);
  });

  test('a file that is no profile', async () => {
    const path = await written('faux.icc', 'Bonjour');
    await expect(preparePress({ icc: path })).rejects.toThrow(`${path} : Ce fichier n’est pas un profil ICC.`);
  });

  test('a profile that looks right and converts nothing', async () => {
    const empty = Buffer.from(profile.bytes);
    // Its table of tags names nothing that Little CMS knows.
    for (let entry = 132; entry < 132 + 12 * empty.readUInt32BE(128); entry += 12)
      if (/^[AB]2[AB]/.test(empty.toString('latin1', entry, entry + 4))) empty.write('zzzz', entry);
    const path = await written('vide.icc', empty);
    await expect(preparePress({ icc: path })).rejects.toThrow(`${path} : ce profil ne convertit aucune couleur`);
  });
});
