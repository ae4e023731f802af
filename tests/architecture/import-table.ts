/** Who may import whom, as data. Anything that is not listed is forbidden. */
import { printTable } from './print-imports.ts';

export interface Row {
  /** A file, or a folder with its final slash. The longest that fits a file is its row. */
  readonly from: string;
  /** Files, folders, packages. A folder may always import itself. */
  readonly may: readonly string[];
  /** The same, as types only. */
  readonly types?: readonly string[];
  /** Why this row is needed where architecture leaves it open. */
  readonly why?: string;
}

const NODE = 'node:';

export const table: readonly Row[] = [
  { from: 'src/schemas/', may: ['zod'] },
  {
    from: 'src/loaders/',
    may: ['src/schemas/', 'src/book/errors.ts', 'astro/loaders', 'yaml', NODE],
    types: ['zod'],
    why: 'the files of content/, read with errors in French that give the line',
  },
  { from: 'src/content.config.ts', may: ['src/schemas/', 'src/loaders/', 'astro:content', 'zod'] },
  {
    from: 'src/markdown/',
    may: ['src/schemas/', 'src/book/', 'satteri', '@astrojs/markdown-satteri', NODE],
    why: 'it shares the pure functions of the book: errors, slugs, typography',
  },
  { from: 'src/book/', may: [], types: ['src/schemas/', 'print/edition.ts'] },
  { from: 'src/book/load.ts', may: ['src/book/', 'astro:content'], types: ['astro/', 'src/schemas/'] },
  {
    from: 'src/commands/',
    may: ['src/book/', 'src/loaders/', 'src/schemas/', NODE],
    types: ['zod'],
    why: 'commands of the project that read content/ without building it',
  },
  {
    from: 'src/components/graphiques/',
    may: ['src/book/', '@observablehq/plot'],
    types: ['src/schemas/'],
    why: 'the charts, drawn from the book',
  },
  { from: 'src/components/illustrations/', may: ['src/book/'], types: ['src/book/'], why: 'the drawings' },
  { from: 'src/components/site/icones/', may: [], why: 'the icon set: blocks use it too' },
  {
    from: 'src/components/blocks/',
    may: [
      'src/book/',
      'src/components/graphiques/',
      'src/components/illustrations/',
      'src/components/site/icones/',
      'astro:assets',
      'content/',
      'lean-qr',
    ],
    types: ['src/schemas/', 'astro'],
    why: 'content/: the pictures of the chapters, as files; lean-qr: the QR codes',
  },
  {
    from: 'src/components/site/',
    may: ['src/book/', 'src/components/blocks/', 'src/components/illustrations/'],
    types: ['src/schemas/', 'print/edition.ts', 'print/page-pictures.ts'],
  },
  {
    from: 'src/components/print/',
    may: ['src/book/', 'src/components/blocks/', 'src/components/illustrations/'],
    types: ['src/schemas/', 'print/edition.ts'],
  },
  { from: 'src/styles/', may: [] },
  { from: 'src/layouts/', may: ['src/book/', 'src/components/', 'src/styles/'], types: ['print/edition.ts'] },
  {
    from: 'src/layouts/PrintLayout.astro',
    may: ['src/book/', 'src/components/', 'src/layouts/', 'print/browser/'],
    types: ['print/edition.ts'],
  },
  { from: 'src/layouts/print-styles.ts', may: ['src/styles/', 'print/styles/'] },
  {
    from: 'src/pages/',
    may: ['src/layouts/', 'src/components/', 'src/book/', 'print/editions.ts', 'print/page-pictures.ts'],
    types: ['print/edition.ts', 'astro'],
  },
  { from: 'src/env.d.ts', may: [], types: ['src/book/'] },

  ...printTable,
];
