/** Files for a print shop are refused before anything is built, in French, with what to do. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { scratchFolder } from '../print/scratch.ts';
import { PROJECT, runNode } from '../site/project-copy.ts';

/** What the command says when it refuses: nothing was begun but the reading of the profile, and nothing is written. */
async function refusal(...options: string[]): Promise<string> {
  const folder = await scratchFolder();
  const { end, stdout, stderr } = await runNode({ folder, arguments: [join(PROJECT, 'print/cli.ts'), '--edition', 'affiche', ...options] });
  expect(end).toBe(1);
  expect(stdout.split('\n').filter((line) => line !== '' && !line.includes('  profil : '))).toEqual([]);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(['presse', 'dist', '.cache'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  return stderr;
}

async function written(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(await scratchFolder(), name);
  await writeFile(path, bytes);
  return path;
}

async function profileOf(name: 'srgb' | 'cmyk'): Promise<Buffer> {
  const picture = sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } }).withIccProfile(name);
  return (await sharp(await picture.tiff().toBuffer()).metadata()).icc!;
}

test('without a profile: ask the print shop for it, or ask for the trial one', async () => {
  const said = await refusal('--press');
  expect(said).toContain('Un fichier pour l’imprimeur se fait avec le profil ICC de sa presse, et il n’y en a pas.');
  expect(said).toMatch(/→ Demandez à l’imprimeur .* --icc chemin\/vers\/profil\.icc.* --icc essai/);
});

test('a profile that is not there, with its path', async () => {
  expect(await refusal('--press', '--icc', 'loin/absent.icc')).toMatch(
    /Le profil loin\/absent\.icc ne se lit pas : ce fichier n’existe pas\.\n→ Donnez le profil/,
  );
});

test('a file that is no profile, with its path', async () => {
  const path = await written('lettre.icc', 'Bonjour');
  expect(await refusal('--press', '--icc', path)).toContain(`${path} : Ce fichier n’est pas un profil ICC.\n→ Donnez`);
});

test('the profile of a screen, with its path', async () => {
  const path = await written('ecran.icc', await profileOf('srgb'));
  expect(await refusal('--press', '--icc', path)).toContain(
    `${path} : Ce profil est celui d’un écran (RGB), non celui d’une presse.\n→ Donnez`,
  );
});

test('a printer’s profile that is not in four inks, with its path', async () => {
  const bytes = await profileOf('cmyk');
  bytes.write('RGB ', 16);
  const path = await written('photo.icc', bytes);
  expect(await refusal('--press', '--icc', path)).toContain(`${path} : Ce profil est celui d’une imprimante en RGB`);
});

test('a profile that is cut short, with its path', async () => {
  const path = await written('coupe.icc', (await profileOf('cmyk')).subarray(0, 5000));
  expect(await refusal('--press', '--icc', path)).toContain(`${path} : Ce profil est incomplet : 5000 octets sur `);
});

test.each(['199', '401', 'beaucoup', '3'])('an ink limit of « %s », with what is usual', async (encrage) => {
  const said = await refusal('--press', '--icc', 'essai', '--encrage', encrage);
  expect(said).toContain(`« ${encrage} » n’est pas un encrage possible.`);
  expect(said).toMatch(/→ Donnez-le en pour cent, de 200 à 400 : --encrage 300/);
});

test.each([
  ['--icc', 'essai'],
  ['--encrage', '300'],
])('%s without --press', async (option, value) => {
  expect(await refusal(option, value)).toContain(`L’option ${option} ne sert qu’aux fichiers pour l’imprimeur.\n→ Ajoutez --press`);
});

test('--help tells the three options', async () => {
  const { end, stdout } = await runNode({ folder: PROJECT, arguments: ['print/cli.ts', '--press', '--help'] });
  expect(end).toBe(0);
  for (const word of ['--press', '--icc <chemin>', '--encrage <pour cent>', 'presse/', 'essai', 'de 200 à 400', 'par défaut 300'])
    expect(stdout).toContain(word);
});
