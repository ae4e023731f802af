/** A small book in a copy of the project: right as it is, so that a test can make it wrong in one way. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { copyProject, PROJECT, runBuild, type Run, type RunOptions } from '../site/project-copy.ts';

/** Time given to one run of the command, in milliseconds. */
export const RUN_TIME_MS = 120_000;

const CONTENT = fileURLToPath(new URL('./small-book/content', import.meta.url));
const PICTURE = 'content/chapitres/accueillir/accueil.jpg';
/** Stands for the PDF of an earlier run. */
export const EARLIER = 'un PDF bâti plus tôt';

export interface SmallBook extends AsyncDisposable {
  readonly folder: string;
  /** Changes one file; the text must be there. */
  readonly change: (file: string, from: string | RegExp, to: string) => Promise<void>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  readonly picture: (width: number, height: number) => Promise<void>;
  readonly build: (options?: readonly string[], watch?: RunOptions['watch']) => Promise<Run>;
  /** How `dist/pdf/manuel.pdf` begins. */
  readonly published: () => Promise<string>;
}

/** The editions are those of the real book: here, there is one and no chapter has its own, and any number of pages will do. */
async function keepOneEdition(folder: string): Promise<void> {
  const file = join(folder, 'print', 'editions.ts');
  const text = await readFile(file, 'utf8');
  const own = text.replace('export const editions', 'const all').replace('export const everyEdition', 'export const notHere');
  if (!own.includes('const all') || !own.includes('notHere')) throw new Error('print/editions.ts has no list of editions to shorten.');
  const one = "all.filter(({ id }) => id === 'manuel').map((edition) => ({ ...edition, pages: { min: 1, max: 100 } }))";
  const every = 'export const everyEdition = (): readonly Edition[] => editions;';
  await writeFile(file, `${own}\nexport const editions: readonly Edition[] = ${one};\n${every}\n`);
}

export async function smallBook(name: string): Promise<SmallBook> {
  const folder = join(PROJECT, '.cache', 'tests', `petit-livre-${name}-${String(process.pid)}`);
  await rm(folder, { recursive: true, force: true });
  await copyProject(folder);
  await rm(join(folder, 'content'), { recursive: true });
  await cp(CONTENT, join(folder, 'content'), { recursive: true });
  await keepOneEdition(folder);
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  const picture = async (width: number, height: number): Promise<void> => {
    await sharp({ create: { width, height, channels: 3, background: '#0b6b6b' } })
      .jpeg()
      .toFile(join(folder, PICTURE));
  };
  await picture(1600, 1000);
  await write('dist/pdf/manuel.pdf', EARLIER);
  return {
    folder,
    write,
    picture,
    change: async (file, from, to) => {
      const text = await readFile(join(folder, file), 'utf8');
      const next = text.replace(from, to);
      if (next === text) throw new Error(`${file} does not hold ${String(from)}.`);
      await writeFile(join(folder, file), next);
    },
    remove: (file) => rm(join(folder, file), { recursive: true }),
    build: (options = [], watch) => runBuild(folder, options, watch),
    published: async () => (await readFile(join(folder, 'dist', 'pdf', 'manuel.pdf'))).toString('utf8').slice(0, EARLIER.length + 1),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
