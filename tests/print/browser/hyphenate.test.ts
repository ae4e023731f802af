import { expect, test } from 'vitest';
import { useInPage } from './in-page.ts';

const inPage = useInPage();

/** The text with its soft hyphens as visible ones. */
const hyphenate = (html: string): Promise<string> =>
  inPage(
    '',
    (source) => {
      const content = document.createRange().createContextualFragment(source);
      paginator.hyphenateContent(content);
      return content.textContent.replaceAll('\u00ad', '-');
    },
    html,
  );

test('running text is cut after the French rules', async () => {
  expect(await hyphenate('<p>une démarche administrative en médiathèque</p>')).toBe('une dé-marche ad-mi-nis-tra-tive en mé-dia-thèque');
});

test.each(['li', 'dd'])('a %s too', async (tag) => {
  expect(await hyphenate(`<${tag}>démarche</${tag}>`)).toBe('dé-marche');
});

test('a block that says it is in French is cut', async () => {
  expect(await hyphenate('<p lang="fr-FR">démarche</p>')).toBe('dé-marche');
});

test('short words stay whole', async () => {
  expect(await hyphenate('<p>aider vous elle</p>')).toBe('aider vous elle');
});

test.each([
  ['a title', '<h3>démarche</h3>'],
  ['the head of a table', '<table><tr><th>démarche</th></tr></table>'],
  ['the title of a callout', '<p class="encadre-titre">démarche</p>'],
  ['a figure in the margin', '<p class="chiffre">démarche</p>'],
  ['an address', '<p><a class="adresse">https://exemple.fr/demarche</a></p>'],
  ['code', '<p><code>demarche</code></p>'],
  ['a chart', '<p><svg><text>démarche</text></svg></p>'],
  ['the date of a source', '<li><span class="source-consulte">Lu le 23 novembre 2026.</span></li>'],
  ['the contents', '<div class="sommaire"><p>démarche</p></div>'],
  ['a word of another language', '<p><i lang="en-GB">démarche</i></p>'],
  ['a block of another language', '<div lang="en"><p>démarche</p></div>'],
])('%s stays whole', async (_what, html) => {
  expect(await hyphenate(html)).not.toContain('-');
});

test('no ligature is cut: Chromium would write a wrong character for it', async () => {
  expect(await hyphenate('<p>efficace affluence chauffage souffler différent</p>')).not.toMatch(/f-[fil]/);
  expect(await hyphenate('<p>efficacité</p>')).toContain('-');
});
