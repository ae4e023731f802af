import { expect, test } from 'vitest';
import type { Report } from '../../../print/report.ts';
import { useInPage } from './in-page.ts';

const inPage = useInPage();

const number = (...contents: string[]): Promise<{ anchors: Report['anchors']; missing: string[]; texts: string[] }> =>
  inPage(
    `<style>.pagedjs_page { position: relative; height: 500px } [id] { position: absolute; margin: 0 }</style>` +
      contents
        .map(
          (content, index) =>
            `<div class="pagedjs_page" data-page-number="${String(index + 1)}"><div class="pagedjs_area">${content}</div></div>`,
        )
        .join(''),
    () => {
      const pages = [...document.querySelectorAll<HTMLElement>('.pagedjs_page')];
      paginator.labelPages(pages);
      return { ...paginator.numberPages(pages), texts: pages.map(({ textContent }) => textContent) };
    },
  );

const reference = (target: string): string => `<span class="numero-page" data-cible="${target}">000</span>`;

test('each id has the page it stands on, and its distance from the top of the page', async () => {
  const { anchors } = await number('<h2 id="missions" style="top: 40px">M</h2>', '<p><a id="appel" style="top: 120px">1</a></p>');
  expect(anchors).toEqual({ missions: { page: 1, top: 40, lasting: true }, appel: { page: 2, top: 120, lasting: false } });
});

test('an element cut between two pages has the first', async () => {
  const { anchors } = await number('<p id="long" style="top: 40px">un</p>', '<p id="long" style="top: 10px">deux</p>');
  expect(anchors).toEqual({ long: { page: 1, top: 40, lasting: false } });
});

test('a reference takes the number of its page, before or after it', async () => {
  const { texts, missing } = await number(`<p>p. ${reference('fin')}</p><p id="debut"></p>`, `<p id="fin">p. ${reference('debut')}</p>`);
  expect(texts).toEqual(['p. 2', 'p. 1']);
  expect(missing).toEqual([]);
});

test('a reference takes the label of its page, not its rank', async () => {
  const { texts, anchors } = await number(
    `<p id="avant">p. ${reference('avant')}, p. ${reference('corps')}</p>`,
    '<section data-corps id="corps"></section>',
  );
  expect(texts[0]).toBe('p. i, p. 1');
  expect(anchors).toMatchObject({ avant: { page: 1 }, corps: { page: 2 } });
});

test('sections, titles, figures, terms and sources keep their ids; what is counted does not', async () => {
  const { anchors } = await number(
    `<section id="sommaire"></section><h4 id="titre"></h4><figure><p class="figure-titre" id="figure"></p></figure>
    <dl><dt id="terme"></dt></dl><ol class="liste-sources"><li id="source"></li></ol>
    <p class="encadre-titre" id="encadre-8"></p><a class="terme" id="index-1"></a><div class="note-bas" id="note-1"></div>
    <svg><clipPath id="decoupe"></clipPath></svg>`,
  );
  expect(Object.keys(anchors).filter((id) => anchors[id]!.lasting)).toEqual(['sommaire', 'titre', 'figure', 'terme', 'source']);
  expect(Object.keys(anchors)).toHaveLength(9);
});

test('a chapter starts at the top of its opener', async () => {
  const { anchors } = await number(
    '<header class="ouverture-chapitre" style="position: absolute; top: 30px"><h2 id="missions" style="top: 90px">M</h2></header>',
  );
  expect(anchors['missions']!.top).toBe(30);
});

test('a reference to nothing is shown as such, and told', async () => {
  const { texts, missing } = await number(`p. ${reference('absent')}`);
  expect(texts).toEqual(['p. ?']);
  expect(missing).toEqual(['absent']);
});

test('an index names a page once, with its comma', async () => {
  const entry = ['un', 'deux', 'trois'].map((target) => `<a href="#${target}">${reference(target)}</a>`).join(', ');
  const { texts } = await number(
    '<p id="un"></p><p id="deux"></p>',
    `<p id="trois"></p><p>Pix <span class="index-pages">${entry}</span></p>`,
  );
  expect(texts[1]).toBe('Pix 1, 2');
});
