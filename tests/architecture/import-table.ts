/** Who may import whom, as data. Anything that is not listed is forbidden. */

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

/** Plain data and types that any stage of `print/` speaks. */
const PRINT_WORDS = ['print/edition.ts', 'print/report.ts', 'print/issue.ts'];
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

  { from: 'print/edition.ts', may: [] },
  { from: 'print/editions.ts', may: [], types: ['print/edition.ts'] },
  { from: 'print/report.ts', may: ['zod'] },
  { from: 'print/issue.ts', may: [] },
  { from: 'print/errors.ts', may: [] },
  { from: 'print/manifest.ts', may: ['zod', 'node:crypto'], types: PRINT_WORDS },
  { from: 'print/manifest-in-words.ts', may: [], types: ['print/manifest.ts'] },
  { from: 'print/page-pictures.ts', may: [], types: ['print/edition.ts'] },
  { from: 'print/choose-editions.ts', may: ['print/errors.ts', 'fastest-levenshtein'], types: ['print/edition.ts'] },
  {
    from: 'print/choose-press.ts',
    may: ['print/choose-editions.ts', 'print/errors.ts'],
    types: ['print/edition.ts'],
  },
  { from: 'print/press-sheet.ts', may: ['print/manifest-in-words.ts'], types: ['print/edition.ts'] },
  { from: 'print/read-options.ts', may: ['print/errors.ts', 'node:util'] },
  { from: 'print/browser/', may: ['pagedjs', 'hyphen/fr'], types: ['print/report.ts'] },
  { from: 'print/pdf/', may: ['@cantoo/pdf-lib', 'unpdf', 'node:crypto', 'node:zlib', ...PRINT_WORDS] },
  {
    from: 'print/pdf/forms/',
    may: ['print/pdf/', '@cantoo/pdf-lib', '@cantoo/fontkit', 'subset-font', ...PRINT_WORDS],
    why: 'the font that forms are filled in with',
  },
  {
    from: 'print/pdf/impose/',
    may: ['print/pdf/', '@cantoo/pdf-lib', '@cantoo/fontkit', 'subset-font', 'node:crypto'],
    why: 'the test sheet is set in the fonts of the project',
  },
  {
    from: 'print/pdf/press/',
    may: ['print/pdf/', '@cantoo/pdf-lib', 'sharp', NODE],
    why: 'sharp: the colours of a profile, which it reads from a file',
  },
  { from: 'print/pdf/read/', may: ['print/pdf/content-operations.ts', '@cantoo/pdf-lib', 'sax', 'node:zlib'], why: 'XMP is XML' },
  { from: 'print/pdf/output-intent.ts', may: ['@cantoo/pdf-lib', 'sharp'], why: 'the image library carries the sRGB profile' },
  { from: 'print/checks/', may: ['print/pdf/inspect.ts', 'print/pdf/read/', ...PRINT_WORDS] },
  { from: 'print/checks/impose/', may: [...PRINT_WORDS], types: ['print/pdf/placed-text.ts'] },
  {
    from: 'print/checks/press/',
    may: [...PRINT_WORDS],
    types: ['print/pdf/press/inspect-press.ts', 'print/pdf/press/inspect-paints.ts'],
  },
  {
    from: 'print/chromium/',
    may: ['print/errors.ts', 'playwright-core', 'chrome-launcher', 'tar-fs', NODE],
    why: 'the browser: found, unpacked, started',
  },
  {
    from: 'print/stages/',
    may: [
      'print/pdf/',
      'print/checks/',
      'print/errors.ts',
      'print/manifest.ts',
      'print/manifest-in-words.ts',
      'print/page-pictures.ts',
      'print/press-sheet.ts',
      ...PRINT_WORDS,
      'astro',
      'playwright-core',
      '@cantoo/pdf-lib',
      'htmlparser2',
      'sharp',
      NODE,
    ],
  },
  {
    from: 'print/stages/read-chapters.ts',
    may: ['print/errors.ts', 'zod', NODE],
    types: ['print/edition.ts'],
    why: 'what the site tells is checked',
  },
  {
    from: 'print/stages/picture-pages.ts',
    may: ['unpdf', NODE],
    types: ['playwright-core'],
    why: 'PDF.js runs in the browser, not here',
  },
  {
    from: 'print/stages/recall-edition.ts',
    may: ['print/manifest.ts', ...PRINT_WORDS, 'zod', NODE],
    why: 'what it reads back from the disk is checked',
  },
  { from: 'print/paged-patches.ts', may: [] },
  { from: 'print/paged-plugin.ts', may: ['print/paged-patches.ts', NODE], types: ['vite'], why: 'how the bundler finds Paged.js, patched' },
  {
    from: 'print/bundle-paginator.ts',
    may: ['print/paged-plugin.ts', 'vite', NODE],
    why: 'the paginator without Astro, for tests and measures',
  },
  {
    from: 'print/bench/',
    may: ['print/browser/', 'print/bundle-paginator.ts', 'print/chromium/', 'print/editions.ts', 'print/stages/', 'pagedjs', NODE],
    types: ['playwright-core', 'print/report.ts'],
    why: 'the measures',
  },
  {
    from: 'print/pipeline.ts',
    may: ['print/editions.ts', 'print/stages/', 'print/checks/no-word-lost.ts', 'print/chromium/', ...PRINT_WORDS, NODE],
    types: ['playwright-core', 'print/manifest.ts'],
  },
  {
    from: 'print/press.ts',
    may: ['print/editions.ts', 'print/manifest.ts', 'print/press-sheet.ts', 'print/stages/', 'print/chromium/', ...PRINT_WORDS, NODE],
    types: ['playwright-core', 'print/pipeline.ts'],
  },
  {
    from: 'print/cli.ts',
    may: [
      'print/pipeline.ts',
      'print/press.ts',
      'print/choose-press.ts',
      'print/read-options.ts',
      'print/choose-editions.ts',
      'print/editions.ts',
      'print/errors.ts',
      'print/issue.ts',
      'print/manifest-in-words.ts',
      NODE,
    ],
  },
  { from: 'print/styles/', may: [] },
];
