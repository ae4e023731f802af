/** The HTML of every page is valid, and uses the elements for what they mean. */
import { HtmlValidate, type Message } from 'html-validate';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { byPath, sitePages } from './site-pages.ts';

const { site } = await builtSite();

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The width of a column is the author's: it cannot be a class.
    'no-inline-style': ['error', { allowedProperties: ['width'] }],
    // `<col>` and `<col/>` are the same to a browser: the Markdown compiler writes the second, Astro the first.
    'void-style': 'off',
    // Every file comes from the same host as the page.
    'require-sri': ['error', { target: 'crossorigin' }],
    // One component frames a table on the web, where it scrolls, and on paper, where it is a plain box.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

const tell = ({ ruleId, message, line, column, selector }: Message): string =>
  `${String(line)}:${String(column)} [${ruleId}] ${message} (${selector ?? ''})`;

test.each(byPath(sitePages(site)))('the page %s is valid', async (_, { html }) => {
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages).map(tell)).toEqual([]);
});
