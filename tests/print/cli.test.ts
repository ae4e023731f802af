import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { editions } from '../../print/editions.ts';

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const CLI = fileURLToPath(new URL('../../print/cli.ts', import.meta.url));

const run = (...options: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = execFile(process.execPath, [CLI, ...options], { env }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

test.each(['--help', '-h'])('%s says what can be chosen, and stops there', async (option) => {
  const { code, stdout, stderr } = await run(option);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const line = stdout.split('\n').find((text) => text.includes('--edition <id'))!;
  for (const { id } of editions) expect(line).toContain(id);
});

test('the help gives the order in which a browser is looked for', async () => {
  const { stdout } = await run('--help');
  const places = ['celui que vous nommez', 'le Chromium fourni par npm (Linux x64)', 'un Chrome, Edge ou Chromium installé'].map((text) =>
    stdout.indexOf(text),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(stdout).toContain('CHROMIUM_PATH');
});

test('an unknown edition is refused before anything is built', async () => {
  expect(await run('--edition', `${editions[0]!.id},absente`)).toEqual({
    code: 1,
    stdout: '',
    stderr: `Édition inconnue : « absente ».\n→ Choisissez parmi : ${editions.map(({ id }) => id).join(', ')}.\n`,
  });
});

test('an unknown option is refused', async () => {
  const { code, stdout, stderr } = await run('--couleur');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('--couleur');
});
