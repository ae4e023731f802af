/** The shape of the project holds: who imports whom, how things are named, and what the READMEs name exists. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { table, type Row } from './architecture/import-table.ts';
import { filesOf, importsOf, ROOT, textOf, withoutComments, type Import } from './architecture/source-files.ts';

const CODE = /\.(?:ts|astro|css)$/;
const sources = [...filesOf('src', CODE), ...filesOf('print', CODE)];
const LINES = 250;
const LINES_OF_A_PAGE = 25;

const fits = (path: string, place: string): boolean =>
  place === path ||
  (/[/:]$/.test(place) && path.startsWith(place)) ||
  (!/[./:]/.test(place.replace(/^@[^/]+\//, '')) && path.startsWith(`${place}/`));

const rowOf = (file: string): Row | undefined =>
  table.filter(({ from }) => fits(file, from)).sort((a, b) => b.from.length - a.from.length)[0];

function isAllowed(row: Row, { to, typeOnly }: Import): boolean {
  const own = row.from.endsWith('/') ? [row.from] : [];
  return [...own, ...row.may, ...(typeOnly ? (row.types ?? []) : [])].some((place) => fits(to, place));
}

const refused = (file: string, source?: string): string[] => {
  const row = rowOf(file);
  if (!row) return [`${file} has no row in tests/architecture/import-table.ts`];
  return importsOf(file, source)
    .filter((found) => !isAllowed(row, found))
    .map(({ to, typeOnly }) => `${file} may not import ${typeOnly ? 'types of ' : ''}${to}`);
};

describe('who imports whom', () => {
  test.each(sources)('%s imports what its row allows', (file) => {
    expect(refused(file)).toEqual([]);
  });

  test('no row of the table is left without a file', () => {
    expect(table.map(({ from }) => from).filter((from) => !existsSync(ROOT + from))).toEqual([]);
  });

  test('print/ never names src/', () => {
    const named = filesOf('print', CODE).filter((file) => /(?:\.\.\/)+src\/|['"`/]src\//.test(withoutComments(textOf(file))));
    expect(named).toEqual([]);
  });

  test('content/ holds no code: no import, no script', () => {
    const chapters = filesOf('content', /\.mdx$/);
    expect(chapters.length).toBeGreaterThan(10);
    expect(chapters.filter((file) => /^(?:import|export)\s|<script/m.test(textOf(file)))).toEqual([]);
    expect(filesOf('content', /\.(?:ts|js|mjs|astro|css)$/)).toEqual([]);
  });

  test.each([
    ['src/book/facts.ts', "import { getCollection } from 'astro:content';"],
    ['src/book/facts.ts', "import { faitsSchema } from '../schemas/fait.ts';"],
    ['src/components/blocks/Fait.astro', "---\nimport Pied from '../site/Pied.astro';\n---"],
    ['src/styles/site.css', '@import "../../print/styles/page.css";'],
    ['print/stages/paginate.ts', "const { loadBook } = await import('../../src/book/load.ts');"],
    ['print/checks/page-budget.ts', "import { setBoxes } from '../pdf/boxes.ts';"],
    ['print/unknown.ts', ''],
  ])('%s with %j would be refused', (file, source) => {
    expect(refused(file, source)).toHaveLength(1);
  });

  test('a type that the table allows as a type is let through', () => {
    expect(refused('src/book/facts.ts', "import type { Fait } from '../schemas/fait.ts';")).toEqual([]);
  });
});

describe('how the code stands', () => {
  const written = [...sources, ...filesOf('tests', /\.(?:ts|css)$/), 'astro.config.mjs'];

  test.each([
    ['src', sources.filter((file) => file.startsWith('src/'))],
    ['print', sources.filter((file) => file.startsWith('print/'))],
    ['tests', filesOf('tests', CODE)],
  ])(`no file of %s has more than ${String(LINES)} lines`, (_, files) => {
    const long = files.map((file) => [file, textOf(file).trimEnd().split('\n').length] as const).filter(([, lines]) => lines > LINES);
    expect(long).toEqual([]);
  });

  test(`a page of the site has ${String(LINES_OF_A_PAGE)} lines at most: it loads, chooses and hands over`, () => {
    expect(filesOf('src/pages', /\.astro$/).filter((file) => textOf(file).trimEnd().split('\n').length > LINES_OF_A_PAGE)).toEqual([]);
  });

  test('every module says in one sentence what it is', () => {
    expect(
      written
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'))
        .filter((file) => !/^(?:\/\*\*|\/\/)/.test(textOf(file))),
    ).toEqual([]);
  });

  test('files have plain names: kebab-case, PascalCase for components, and no drawer for the rest', () => {
    const wrong = written.filter((file) => {
      const name = file
        .split('/')
        .at(-1)!
        .replace(/\.(?:test|d|config|print)?\.?(?:ts|css|mjs|astro)$/, '');
      if (file.endsWith('.astro') && !file.startsWith('src/pages/')) return !/^[A-Z][A-Za-z0-9]*$/.test(name);
      return !file.startsWith('src/pages/') && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
    });
    expect(wrong).toEqual([]);
    expect(written.filter((file) => /\/(?:utils?|libs?|helpers?|common|misc)(?:\/|\.)/.test(file))).toEqual([]);
  });

  test('only the commands write to the console', () => {
    const spoken = sources.filter((file) =>
      /\bconsole\.\w+\(|process\.(?:stdout|stderr)\b/.test(withoutComments(textOf(file)).replace(/'[^']*'/g, "''")),
    );
    expect(spoken.filter((file) => !['print/cli.ts', 'print/bench/bench.ts'].includes(file) && !file.startsWith('src/commands/'))).toEqual(
      [],
    );
  });

  test('the build never reads the clock: only the command about stale facts does', () => {
    expect(sources.filter((file) => /new Date\(\)|Date\.now\(\)/.test(textOf(file)))).toEqual(['src/commands/facts.ts']);
  });
});

describe('what the READMEs name exists', () => {
  const readmes = ['README.md', ...['content', 'src', 'print', 'public', 'tests'].flatMap((folder) => filesOf(folder, /^README\.md$/))];
  const everything = ['content', 'src', 'print', 'public', 'tests', '.ci'].flatMap((folder) => filesOf(folder, /./));
  const roots = ['README.md', 'LICENSE', 'LICENSE-CONTENT.md', 'package.json', 'astro.config.mjs', 'tsconfig.json', 'vitest.config.ts'];
  /** Written by a build or an install: they are not there before. */
  const MADE = /^(?:dist|presse|node_modules|\.cache|\.astro)\//;

  const looksLikeAPath = (span: string): boolean =>
    !/^[@/<.#]|\s|:\/\/|\.(?:fr|org|com|example)\b|^\w+=/.test(span) &&
    (/^[\w.*<>-]+(?:\/[\w.*<>[\]-]*)+$/.test(span) || /^[\w-]+\.(?:ts|css|yaml|astro|mdx|mjs)$/.test(span));

  /** `*` and `<id>` stand for any name. */
  const asPattern = (span: string): RegExp =>
    new RegExp(
      `(?:^|/)${span.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replace(/\*+|<[^>]+>/g, '[^/]+')}${span.endsWith('/') ? '' : '(?:$|/|\\.)'}`,
    );

  const named = (text: string): string[] => {
    const spans = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target!)
      .filter((target) => !target.includes(':') && !target.startsWith('/'));
    return [...spans.filter(looksLikeAPath), ...targets];
  };

  const missing = (readme: string, text: string): string[] => {
    const near = everything.filter((file) => file.startsWith(readme.replace('README.md', '')));
    return named(text).filter(
      (span) => !MADE.test(span) && !roots.includes(span) && ![...near, ...everything].some((file) => asPattern(span).test(file)),
    );
  };

  test.each(readmes)('in %s', (readme) => {
    expect(missing(readme, textOf(readme))).toEqual([]);
  });

  test('a path that does not exist would be found', () => {
    expect(missing('src/README.md', 'Voir `book/nowhere.ts`, `print/styles/`, `load.ts` et [ceci](perdu.md).')).toEqual([
      'book/nowhere.ts',
      'perdu.md',
    ]);
  });

  test('every direct dependency has its reason in README.md, and every package named there is one', () => {
    const {
      devDependencies,
      optionalDependencies,
      dependencies = {},
    } = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>;
    const part =
      textOf('README.md')
        .split(/^## /m)
        .find((section) => section.startsWith('Dépendances')) ?? '';
    const given = [...part.matchAll(/^\| (`[^|]+`) *\|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
    );
    expect(given.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort());
  });
});
