import { expect, test } from 'vitest';
import { useInPage } from '../in-page.ts';

const inPage = useInPage();

/** Name and number of the first element that leaves the page with `#node`. */
const firstToMove = (body: string): Promise<string> =>
  inPage(`<div id="page">${body}</div>`, () => {
    const first = paginator.firstToMove(document.querySelector('#node')!, document.querySelector('#page')!) as Element;
    return `${first.localName}${first.id ? `#${first.id}` : ''}${first.className ? `.${first.className}` : ''}`;
  });

test('a paragraph after a paragraph moves alone', async () => {
  expect(await firstToMove('<p>Avant</p><p id="node">Après</p>')).toBe('p#node');
});

test('a title goes with the paragraph below it, white space between them or not', async () => {
  expect(await firstToMove('<p>Avant</p> <h3>Titre</h3>\n <!-- rien --> <p id="node">Après</p>')).toBe('h3');
});

test('a chain of titles goes as one', async () => {
  expect(await firstToMove('<p>Avant</p><h2>Titre</h2><h3>Sous-titre</h3><p id="node">Après</p>')).toBe('h2');
});

test('an aside waits with its paragraph', async () => {
  expect(await firstToMove('<p>Avant</p><h3>Titre</h3><aside class="marge">Repère</aside><p id="node">Après</p>')).toBe('h3');
});

test('the first row of a table takes head, widths, caption and the title above', async () => {
  const table = `<div class="tableau"><table><caption>Légende</caption><colgroup><col></colgroup><thead><tr><th>Tête</th></tr></thead>
    <tbody><tr id="node"><td>Cellule</td></tr></tbody></table></div>`;
  expect(await firstToMove(`<p>Avant</p>${table}`)).toBe('div.tableau');
  expect(await firstToMove(`<p>Avant</p><h3>Titre</h3>${table}`)).toBe('h3');
});

test('a second row moves alone', async () => {
  expect(
    await firstToMove('<table><thead><tr><th>T</th></tr></thead><tbody><tr><td>1</td></tr><tr id="node"><td>2</td></tr></tbody></table>'),
  ).toBe('tr#node');
});

test('the first paragraph of a callout takes the callout with it', async () => {
  expect(await firstToMove('<p>Avant</p><div class="encadre"><p class="encadre-titre">Exemple</p><p id="node">Texte</p></div>')).toBe(
    'div.encadre',
  );
});

test('at the top of the page there is nothing more to take', async () => {
  expect(await firstToMove('<h3>Titre</h3><p id="node">Après</p>')).toBe('h3');
});

/** What goes to the next page once the handler has seen a break before `#node`; `stays` when it left it where it was. */
const whatMoves = (body: string, offset?: number): Promise<string> =>
  inPage(
    `<div id="page"><section>${body}</section></div>`,
    (at) => {
      const node = document.querySelector('#node')!;
      const page = document.querySelector<HTMLElement>('#page')!;
      const overflow = document.createRange();
      if (at === null) overflow.setStartBefore(node);
      else overflow.setStart(node.firstChild!, at);
      overflow.setEnd(page, page.childNodes.length);
      const result = new paginator.KeepWithNext(undefined as never, undefined, undefined).onOverflow(overflow, page);
      return result ? result.toString() : 'stays';
    },
    offset ?? null,
  );

test('a break under a title moves above it', async () => {
  expect(await whatMoves('<p>Avant</p><h3>Titre</h3><p id="node">Après</p>')).toBe('TitreAprès');
});

test('a break before the first letter of a paragraph is a break under its title', async () => {
  expect(await whatMoves('<p>Avant</p><h3>Titre</h3><p id="node">Après</p>', 0)).toBe('TitreAprès');
});

test('a break inside the paragraph leaves the title where it is', async () => {
  expect(await whatMoves('<p>Avant</p><h3>Titre</h3><p id="node">Après coup</p>', 6)).toBe('stays');
});

test('a title that nothing precedes on its page is left: the page would stay empty for ever', async () => {
  expect(await whatMoves('<h3>Titre</h3><p id="node">Après</p>')).toBe('stays');
});

test('a break between two paragraphs stays', async () => {
  expect(await whatMoves('<p>Avant</p><p id="node">Après</p>')).toBe('stays');
});
