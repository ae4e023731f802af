/** A copy of the project in a folder of its own: what runs there reads, writes and publishes nothing of the real one. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** All that a build reads. Libraries are found in the project above, since every copy stands in its `.cache/`. */
export const SOURCES = ['content', 'src', 'print', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Fills `folder`, which must stand inside the project. */
export async function copyProject(folder: string): Promise<void> {
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  for (const source of SOURCES) await cp(join(PROJECT, source), join(folder, source), { recursive: true });
  // The unpacked browser, to share; Astro's own cache stands beside it and belongs to the copy.
  await mkdir(join(PROJECT, 'node_modules', '.cache'), { recursive: true });
  await symlink(join(PROJECT, 'node_modules', '.cache'), join(folder, 'node_modules', '.cache'));
}

export interface Run {
  /** Exit code, or the name of the signal. */
  readonly end: number | NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of a terminal, not of a test runner. */
function terminal(plus: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const own = /^(?:VITEST|NODE_ENV$|NODE_OPTIONS$|TEST$|FORCE_COLOR$|PROD$|DEV$|MODE$|BASE_URL$|BASE_PATH$|SITE_URL$)/;
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))), NO_COLOR: '1', ...plus };
}

export interface RunOptions {
  readonly folder: string;
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Sees the output as it comes. */
  readonly watch?: (stdout: string, child: ChildProcess) => void;
}

/** Runs Node in a copy, as a person would in a terminal. */
export function runNode({ folder, arguments: given, environment = {}, watch }: RunOptions): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, given, { cwd: folder, env: terminal(environment), stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      watch?.(stdout, child);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ end: code ?? signal, stdout, stderr }));
  });
}

/** The command `npm run build`. */
export const runBuild = (folder: string, options: readonly string[] = [], watch?: RunOptions['watch']): Promise<Run> =>
  runNode({ folder, arguments: ['print/cli.ts', ...options], ...(watch && { watch }) });
