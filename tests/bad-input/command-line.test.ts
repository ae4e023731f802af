/** The command says what it can do, and refuses what it cannot, before it builds anything. */
import { expect, test } from 'vitest';
import { editions } from '../../print/editions.ts';
import { PROJECT, runNode, type Run } from '../site/project-copy.ts';

const command = (...options: string[]): Promise<Run> => runNode({ folder: PROJECT, arguments: ['print/cli.ts', ...options] });

test('--help tells the options, the editions and the order in which a browser is looked for', async () => {
  const { end, stdout, stderr } = await command('--help');
  expect(end).toBe(0);
  expect(stderr).toBe('');
  for (const word of ['--edition', 'manuel', '--navigateur', 'CHROMIUM_PATH', 'BASE_PATH']) expect(stdout).toContain(word);
});

test('an unknown edition is refused, with the nearest and with those that exist', async () => {
  const { end, stderr } = await command('--edition', 'manuell');
  expect(end).toBe(1);
  expect(stderr).toBe(
    `Édition inconnue : « manuell ».\n→ Vouliez-vous écrire « manuel » ? Sinon, choisissez parmi : ${editions.map(({ id }) => id).join(', ')}, chapitres, chapitre-<id>.\n`,
  );
});

test('an unknown option is refused in French, with the way to the help', async () => {
  const { end, stderr } = await command('--editions', 'manuel');
  expect(end).toBe(1);
  expect(stderr).toContain('--editions');
  expect(stderr).toContain('--help');
  expect(stderr).not.toMatch(/Unknown option|^\s+at /m);
});
