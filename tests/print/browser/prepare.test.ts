import { expect, test } from 'vitest';
import { useInPage } from './in-page.ts';

const inPage = useInPage();

const prepare = (main: string): Promise<{ html: string; notes: Record<string, string>; source: string[]; left: string }> =>
  inPage(`<main>${main}</main>`, () => {
    const element = document.querySelector('main')!;
    const { content, notes, source } = paginator.prepareContent(element);
    const box = document.createElement('div');
    box.append(content);
    return {
      html: box.innerHTML.replaceAll('\u00ad', '-'),
      notes: Object.fromEntries([...notes].map(([id, note]) => [id, note.textContent.replaceAll('\u00ad', '-')])),
      source: source.map(({ id, flow, text }) => `${id} ${flow}: ${text}`),
      left: element.innerHTML,
    };
  });

test('content leaves the page, its blocks marked, its words cut, its notes apart', async () => {
  const result = await prepare(`
    <p>Une  démarche<sup><a class="appel-note" href="#n">1</a></sup>.</p>
    <section class="notes"><ol><li id="n"><p>Une médiathèque.</p></li></ol></section>`);
  expect(result).toEqual({
    html: '<p data-bloc="1">Une dé-marche<sup><a class="appel-note" href="#n">1</a></sup>.</p>',
    notes: { n: '1. Une mé-dia-thèque.' },
    source: ['1 body: Une démarche1.', 'n1 note: 1. Une médiathèque.'],
    left: '',
  });
});

test('the proof is taken before the words are cut', async () => {
  const { source } = await prepare('<p>démarche administrative</p>');
  expect(source.join()).not.toContain('\u00ad');
});

test('the last row of a table is known before a page cuts it', async () => {
  const { html } = await prepare('<table><tbody><tr><td>un</td></tr><tr><td>deux</td></tr></tbody></table>');
  expect(html.match(/<tr[^>]*>/g)).toEqual(['<tr>', '<tr class="derniere-rangee">']);
});

test('where the edition says so, no word is cut, tables are lists, page numbers take the room of its budget', async () => {
  const html = await inPage(
    `<main data-sans-cesure="true" data-tableaux="fiches" data-colonnes="1" data-pages="224">
      <p>démarche, p. <span class="numero-page" data-cible="x"></span></p>
      <table><tbody><tr><th scope="row">Lundi</th><td>Atelier</td></tr></tbody></table></main>`,
    () => {
      const box = document.createElement('div');
      box.append(paginator.prepareContent(document.querySelector('main')!).content);
      return box.innerHTML;
    },
  );
  expect(html).not.toContain('\u00ad');
  expect(html).toContain('data-cible="x">000</span>');
  expect(html).toContain('<ul class="fiches">');
});

test.each([
  [200, '0'],
  [3000, '00'],
  [30_000, '000'],
])('in a book of %i words, a page number to come takes the room of %s', async (count, room) => {
  const { html } = await prepare(`<p>p. <span class="numero-page" data-cible="x"></span></p><p>${'mot '.repeat(count)}</p>`);
  expect(html).toContain(`data-cible="x">${room}</span>`);
});

test('a reference to what stands before the body takes the room of a roman number', async () => {
  const { html } = await prepare(
    '<p>p. <span class="numero-page" data-cible="avant"></span>, <span class="numero-page" data-cible="apres"></span></p>' +
      '<p id="avant">un</p><section data-corps><p id="apres">deux</p></section>',
  );
  expect(html).toContain('data-cible="avant">viii</span>');
  expect(html).toContain('data-cible="apres">0</span>');
});
