/** Small chapters of a known shape, as the print components write them. */

export const chapter = (id: string, blocks: string, notes = ''): string =>
  `<section class="chapitre partie-1" id="${id}" data-chapitre="${id}" data-titre="Titre de ${id}" data-partie="Essai">${blocks}${
    notes ? `<section class="notes"><ol>${notes}</ol></section>` : ''
  }</section>`;

export const call = (id: string): string => `<sup><a class="appel-note" id="appel-${id}" href="#${id}">1</a></sup>`;
export const note = (id: string, text: string): string => `<li id="${id}"><p>${text}</p></li>`;

/** So many paragraphs of one line. */
export const lines = (count: number): string =>
  Array.from({ length: count }, (_none, index) => `<p>Ligne ${String(index + 1)}.</p>`).join('');

/** So many words, each with its rank. */
export const words = (count: number): string => `${Array.from({ length: count }, (_none, index) => `mot${String(index + 1)}`).join(' ')}.`;

export const table = (rows: number, cell = 'Une cellule'): string =>
  `<div class="tableau"><table><caption>Une légende</caption><colgroup><col style="width:50%"><col style="width:50%"></colgroup>
  <thead><tr><th scope="col">Qui</th><th scope="col">Quoi</th></tr></thead>
  <tbody>${Array.from({ length: rows }, (_none, index) => `<tr><th scope="row">Rang ${String(index + 1)}</th><td>${cell} ${String(index + 1)}.</td></tr>`).join('')}</tbody></table></div>`;
