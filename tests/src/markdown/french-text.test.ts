import { expect, test } from 'vitest';
import { compile } from './compile.ts';

test('running text gets French spacing, across the marks', () => {
  expect(compile("« **Quoi** ? » : 26 000 € l'an").markup).toBe('<p>«~<strong>Quoi</strong>~?~»_: 26~000_€ l’an</p>');
});

test('code is left as typed', () => {
  expect(compile("Tapez `l'an ; 10 %`.").markup).toContain("<code>l'an ; 10 %</code>");
});

test('a line end of the source is one space', () => {
  expect(compile('un\n**deux**\ntrois').markup).toBe('<p>un <strong>deux</strong> trois</p>');
});

test('no white space is left between blocks, lists and cells', () => {
  expect(compile('- un\n- deux\n\n  trois\n\n> cité').markup).toBe(
    '<ul><li><p>un</p></li><li><p>deux</p><p>trois</p></li></ul><blockquote><p>cité</p></blockquote>',
  );
});

test('words of a tight list keep the space between them', () => {
  expect(compile('- **un**\n  **deux**').markup).toBe('<ul><li><strong>un</strong> <strong>deux</strong></li></ul>');
});
