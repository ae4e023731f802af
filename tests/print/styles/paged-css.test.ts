/** What Paged.js 0.4.3 cannot read, it drops or stops at, without a word: the sheets of every printed edition keep clear of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editions } from '../../../print/editions.ts';
import { styleFiles } from '../books/open-book.ts';

const FORMATS = 'print/styles/formats';
const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const names = readdirSync(new URL(`../../../${FORMATS}`, import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .sort();

/** Each format with its folder, and the sheets that all of them share: whatever a printed page may be styled with. */
const formats = names.filter((name) => !name.includes('/')).map((name) => basename(name, '.css'));
const sheets = [...new Set(formats.flatMap(styleFiles))].map((path) => [path, read(path).replaceAll(/\/\*[\s\S]*?\*\//g, '')] as const);

test('every sheet of the formats is read, and those of every edition are among them', () => {
  const paths = sheets.map(([path]) => path);
  expect(names.filter((name) => !paths.includes(`${FORMATS}/${name}`))).toEqual([]);
  const drawn = editions.filter(({ contenu }) => contenu.genre !== 'imposition').map(({ id, style = id }) => style);
  expect(drawn.filter((style) => !formats.includes(style))).toEqual([]);
});

/** Every `@page` rule, with all that its braces hold. */
const pageRules = (css: string): string[] => css.match(/@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g) ?? [];
const selectorOf = (rule: string): string => /@page([^{]*)\{/.exec(rule)![1]!.trim();

describe.each(sheets)('%s', (_path, css) => {
  test('holds no selector that stops Paged.js', () => {
    expect(css.match(/:(?:is|where|has|nth-child\([^)]* of)\(|&/g) ?? []).toEqual([]);
  });

  test('holds no rule that Paged.js does not know: ranges, layers, nesting', () => {
    expect(css.match(/@media[^{]*[<>]|@layer|@container|@scope/g) ?? []).toEqual([]);
  });

  test('gives one selector to each page rule, and no variable to its margins', () => {
    for (const rule of pageRules(css)) {
      expect(selectorOf(rule)).not.toContain(',');
      // The folio is no length: it is drawn as it is, once Paged.js has measured the margins.
      expect(rule.replaceAll('content: var(--folio);', '')).not.toContain('var(');
    }
  });

  test('writes no text outside the margins of a page: it would be lost to ears and to the proof', () => {
    const elsewhere = pageRules(css).reduce((text, rule) => text.replace(rule, ''), css);
    const written = [...elsewhere.matchAll(/(?<![-\w])content:\s*([^;}]+)/g)].map(([, value]) => value!.replace('!important', '').trim());
    expect(written.filter((value) => !/^(?:none|normal|""|'')$/.test(value))).toEqual([]);
  });

  test('never keeps a table whole: one taller than a page would come twice', () => {
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*break-inside:\s*avoid[^{}]*)\}/g)].flatMap(([, selectors]) =>
      selectors!.split(',').map((one) => one.trim()),
    );
    expect(rules.filter((selector) => /(?:^|[\s>])(?:table|tbody|\.tableau)$/.test(selector))).toEqual([]);
  });
});

test('the page rules are read: the checks above see something', () => {
  const selectors = sheets.flatMap(([, css]) => pageRules(css).map(selectorOf));
  expect(selectors.length).toBeGreaterThan(10);
  expect(selectors).toContain(':left');
});
