import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { editions } from '../../print/editions.ts';

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

// Each run is a whole Node, with all that the command loads.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const CLI = fileURLToPath(new URL('../../print/cli.ts', import.meta.url));

const run = (...options: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = execFile(process.execPath, [CLI, ...options], { env }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

describe('--help', () => {
  let help: Run;
  beforeAll(async () => {
    help = await run('--help');
  });

  test('it stops there', () => {
    expect(help).toMatchObject({ code: 0, stderr: '' });
  });

  test('it names the editions', () => {
    const line = help.stdout.split('\n').find((text) => text.includes('--edition <id'))!;
    for (const { id } of editions) expect(line).toContain(id);
    expect(help.stdout).toContain('chapitre-<id> (un chapitre), chapitres (tous, un par un)');
  });

  test('it gives the order in which a browser is looked for', () => {
    const order = ['celui que vous nommez', 'le Chromium fourni par npm (Linux x64)', 'un Chrome, Edge ou Chromium installé'];
    const places = order.map((text) => help.stdout.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(help.stdout).toContain('CHROMIUM_PATH');
  });
});

test('an unknown edition is refused before anything is built', async () => {
  expect(await run('--edition', `${editions[0]!.id},absente`)).toEqual({
    code: 1,
    stdout: '',
    stderr: `Édition inconnue : « absente ».\n→ Choisissez parmi : ${editions.map(({ id }) => id).join(', ')}, chapitres, chapitre-<id>.\n`,
  });
});

test('an unknown option is refused', async () => {
  const { code, stdout, stderr } = await run('--couleur');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('--couleur');
});
