/** A book on A5 whose every kind of element is cut by a page break: each must be one element of the structure all the same. */
import { chapter } from './sample-chapter.ts';

/** So many words, each of its own: `debut1 debut2…` */
export const run = (word: string, count: number): string =>
  Array.from({ length: count }, (_none, index) => `${word}${String(index + 1)}`).join(' ');

const call = (number: number): string =>
  `<sup><a class="appel-note" id="appel-${String(number)}" href="#note-${String(number)}" aria-label="Note ${String(number)}">${String(number)}</a></sup>`;
const page = (target: string): string => `<span class="numero-page" data-calcule data-cible="${target}">000</span>`;
const many = (count: number, make: (rank: string) => string): string =>
  Array.from({ length: count }, (_none, index) => make(String(index + 1))).join('');

const contents = `<section class="sommaire" id="sommaire" role="doc-toc"><h1 id="sommaire-titre">Sommaire</h1>
  <ol class="sommaire-chapitres"><li><a href="#textes">Textes</a> ${page('textes')}
    <ol><li><a href="#tableaux">Tableaux</a> ${page('tableaux')}</li></ol></li></ol></section>`;

/** A paragraph over three pages with a foreign word and a call, a link over two. */
const paragraphs = `<p>${run('debut', 330)} <i lang="en">open badge</i>${call(1)} ${run('suite', 450)}.</p>
  <p>L’<strong>usage</strong> et <em>lui</em>, <code>code</code>, <abbr title="validation des acquis">VAE</abbr>.</p>
  <p>${run('avant', 100)} <a href="https://exemple.fr/loi">${run('lien', 400)}</a> ${run('apres', 20)}.</p>`;

const lists = `<ul><li>Court</li><li>${run('long', 400)}${call(2)}<ul><li>Dedans</li><li>${run('creux', 300)}</li></ul></li>
  <li><p>Un alinéa${call(3)}</p><p>Un autre</p></li></ul>
  <ol style="list-style-type: lower-roman">${many(40, (rank) => `<li>Rang ${rank}</li>`)}</ol>
  <ul style="list-style: none"><li>Sans marque</li></ul>
  <dl>${many(20, (rank) => `<dt>Terme ${rank}</dt><dd>Sa définition, ${rank}.</dd>`)}</dl>`;

/** Its head has a link and a call, its last row is cut. */
const table = `<div class="tableau"><table><caption>Une légende</caption>
  <colgroup><col style="width:30%"><col style="width:40%"><col style="width:30%"></colgroup>
  <thead><tr><th scope="col">Qui, <a href="#textes">ici</a>${call(4)}</th><th scope="col" colspan="2">Quoi</th></tr></thead>
  <tbody><tr><th scope="row" rowspan="2">Deux rangs</th><td>Première</td><td></td></tr><tr><td colspan="2">Seconde</td></tr>
  ${many(40, (rank) => `<tr><th scope="row">Rang ${rank}</th><td>Cellule ${rank}</td><td>${rank} %</td></tr>`)}
  <tr><th scope="row">Appel</th><td>Une cellule${call(5)} et la suite</td><td>0 %</td></tr>
  <tr style="break-inside: auto"><th scope="row">Coupé</th><td>${run('cellule', 400)}</td><td>Fin</td></tr></tbody></table></div>`;

const RED_DOT = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const figures = `<figure class="figure" role="group"><p class="figure-titre">Trois barres</p>
  <svg viewBox="0 0 120 60" role="img" aria-label="Trois barres, de plus en plus hautes"><rect width="120" height="20" fill="#ccc"/><text x="4" y="12" font-size="5">12 %</text></svg>
  <figcaption>Sous la figure</figcaption></figure>
  <p><svg aria-hidden="true" width="9" height="9"><rect width="9" height="9"/></svg><svg width="9" height="9"><rect width="9" height="9"/></svg>
  <img alt="" width="9" height="9" src="${RED_DOT}"> Un point : <img alt="Un point rouge" width="20" height="20" src="${RED_DOT}"></p>`;

const ends = `<div lang="en"><p>A paragraph</p></div><blockquote><p>Une citation</p></blockquote>
  <aside class="marge"><p class="marge-titre">Repère</p><p>En marge</p></aside><p>À côté de la marge.</p>`;

const notes = many(
  5,
  (rank) => `<li id="note-${rank}"><p>Texte de la note ${rank}.${rank === '2' ? '</p><p>Son second alinéa.' : ''}</p></li>`,
);

const index = `<div role="doc-index"><p>A</p><ul><li><span>accueil</span> <span class="index-pages"><a href="#tableaux">${page('tableaux')}</a>, <a href="#tableaux">${page('tableaux')}</a></span></li></ul></div>`;

export const cutBook =
  contents +
  chapter(
    'textes',
    `<h1 id="textes-titre">Textes</h1>${paragraphs}<h2 id="tableaux">Tableaux</h2>${lists}${table}${figures}${ends}`,
    notes,
  ) +
  chapter('index', `<h1 id="index-titre">Index</h1>${index}`);
