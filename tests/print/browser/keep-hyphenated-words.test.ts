import { expect, test } from 'vitest';
import { useInPage } from './in-page.ts';

const inPage = useInPage();

const keep = (html: string, within: string): Promise<string> =>
  inPage(
    '',
    ([source, selector]) => {
      const content = document.createRange().createContextualFragment(source!);
      paginator.keepHyphenatedWords(content, selector!);
      const box = document.createElement('div');
      box.append(content);
      return box.innerHTML;
    },
    [html, within],
  );

const whole = (word: string): string => `<span class="insecable">${word}</span>`;

test('a word with a hyphen stays on one line, the words around it as they were', async () => {
  expect(await keep('<h2>Des rendez-vous, peut-être</h2>', 'h2')).toBe(`<h2>Des ${whole('rendez-vous')}, ${whole('peut-être')}</h2>`);
});

test('a word of three parts is one word', async () => {
  expect(await keep('<p>Se récupèrent-ils ? Va-t-il</p>', 'p')).toBe(`<p>Se ${whole('récupèrent-ils')} ? ${whole('Va-t-il')}</p>`);
});

test('text outside of what is named is left alone', async () => {
  expect(await keep('<p>un rendez-vous</p>', 'h2')).toBe('<p>un rendez-vous</p>');
});

test('an address may be cut', async () => {
  const html = '<p><code>coop-numerique.fr</code> <a class="adresse">aidants-connect.fr</a> pix.fr/abc-diag</p>';
  expect(await keep(html, 'p')).toBe(html);
});
