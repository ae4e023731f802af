import { expect, test } from 'vitest';
import { useInPage } from '../in-page.ts';

const inPage = useInPage();

const hasTextBefore = (body: string): Promise<boolean> =>
  inPage(`<div id="page">${body}</div>`, () => paginator.hasTextBefore(document.querySelector('#node')!, document.querySelector('#page')!));

test('a word before it, however deep, is text', async () => {
  expect(await hasTextBefore('<section><p>Un <em>mot</em></p></section><p id="node">Après</p>')).toBe(true);
});

test('white space and empty elements are not', async () => {
  expect(await hasTextBefore(' <section>\n<div></div> </section> <p id="node">Après</p>')).toBe(false);
});

test('its own text does not count', async () => {
  expect(await hasTextBefore('<p id="node">Après</p><p>Plus loin</p>')).toBe(false);
});
