/** The editions of a run, side by side: recalled when nothing that they are made from has changed, else built. */
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { buildBooklet, buildEdition } from './build-edition.ts';
import { isRefused, type BuiltEdition } from './built-edition.ts';
import type { Edition } from './edition.ts';
import { readBookletFonts } from './stages/make-booklet.ts';
import { keyOfPage, keyOfPages, recallEdition, rememberEdition } from './stages/recall-edition.ts';
import type { Workshop } from './workshop.ts';

/** Chromium lays one out while Node finishes another; more than these wait for each other (measured: print/README.md). */
const SIDE_BY_SIDE = Math.min(3, availableParallelism());

export interface BuildOptions {
  readonly workshop: Workshop;
  readonly editions: readonly Edition[];
  /** Checksum of what prints; `undefined` builds everything again. */
  readonly tools: string | undefined;
  /** Told of each edition as it is done. */
  readonly done: (built: BuiltEdition) => void;
}

/** The editions to build with these, each after the one that its pages come from. */
export function withSources(editions: readonly Edition[], all: readonly Edition[]): readonly Edition[] {
  const sourceOf = ({ contenu }: Edition): Edition[] =>
    contenu.genre === 'imposition' ? all.filter(({ id }) => id === contenu.edition) : [];
  return [...new Set(editions.flatMap((edition) => [...sourceOf(edition), edition]))];
}

async function recallOr(
  { workshop: { root }, tools, done }: BuildOptions,
  edition: Edition,
  keyOf: (tools: string) => Promise<string> | string,
  build: () => Promise<BuiltEdition>,
): Promise<BuiltEdition> {
  const key = tools === undefined ? undefined : await keyOf(tools);
  const known = key === undefined ? undefined : await recallEdition(root, edition, key);
  const built = known ? { edition, ...known, recalled: true } : await build();
  if (key !== undefined && !known && !isRefused(built)) await rememberEdition(root, edition, key, built);
  done(built);
  return built;
}

/** An edition made of the pages of another is left out when these are refused: what is wrong with them is told once. */
export async function buildEditions(options: BuildOptions): Promise<readonly BuiltEdition[]> {
  const { workshop, editions } = options;
  const limit = pLimit(SIDE_BY_SIDE);
  const runs = new Map<string, Promise<BuiltEdition | undefined>>();

  async function fromPagesOf(edition: Edition, source: BuiltEdition | undefined): Promise<BuiltEdition | undefined> {
    if (!source || isRefused(source)) return undefined;
    const fonts = await readBookletFonts(workshop.root);
    return recallOr(
      options,
      edition,
      (tools) => keyOfPages(tools, edition, source.manifest, Object.values(fonts)),
      () => buildBooklet(workshop, edition, source, fonts),
    );
  }

  const start = async (edition: Edition): Promise<BuiltEdition | undefined> => {
    const { contenu } = edition;
    if (contenu.genre === 'imposition') {
      const source = await runs.get(contenu.edition);
      return limit(() => fromPagesOf(edition, source));
    }
    return limit(() =>
      recallOr(
        options,
        edition,
        (tools) => keyOfPage(tools, workshop.site, edition),
        () => buildEdition(workshop, edition),
      ),
    );
  };

  // The longest first, so that none is alone at the end.
  for (const edition of [...editions].sort((a, b) => b.pages.max - a.pages.max).sort(impositionsLast)) runs.set(edition.id, start(edition));
  const settled = await Promise.allSettled(editions.flatMap(({ id }) => runs.get(id) ?? []));
  const failed = settled.find((run) => run.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.flatMap((run) => (run.status === 'fulfilled' && run.value ? [run.value] : []));
}

const impositionsLast = (a: Edition, b: Edition): number =>
  Number(a.contenu.genre === 'imposition') - Number(b.contenu.genre === 'imposition');
