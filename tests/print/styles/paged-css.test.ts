/** What Paged.js 0.4.3 cannot read, it drops or stops at, without a word: the sheets of the printed book keep clear of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { styleFiles } from '../books/open-book.ts';

const sheets = [...new Set(['a4', 'a5', 'gros-caracteres'].flatMap(styleFiles))].map((path) => {
  const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  return [path, text.replaceAll(/\/\*[\s\S]*?\*\//g, '')] as const;
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
