/** Seeded random books that mix every block of the manual: what pagination must survive. */

export interface RandomBookOptions {
  readonly seed: number;
  readonly chapters?: number;
}

const WORDS =
  `accompagner usager atelier numérique démarche administration médiathèque compétence apprentissage identifiant messagerie confiance
rendez-vous particulièrement développement département association bibliothèque ordinateur téléphone formulaire anticonstitutionnellement
le la les un une des de du en et ou pour avec sans sous sur par il elle nous vous qui que dont où aide pas à l’œuvre d’abord aujourd’hui`
    .split(/\s+/)
    .filter(Boolean);

/** The title of a chapter stands in large type, uncut. */
const TITLE_WORDS = WORDS.filter((word) => word.length < 20);

/** mulberry32: small, seeded, the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export function randomBook({ seed, chapters = 3 }: RandomBookOptions): string {
  const random = generator(seed);
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  // Each word carries its rank: a word that is lost, doubled or moved cannot go unseen.
  let rank = 0;
  const words = (count: number, among = WORDS): string =>
    Array.from({ length: count }, () => `${pick(among)}${(rank += 1) % 7 === 0 ? String(rank) : ''}`).join(' ');
  const sentence = (low: number, high: number): string => `${words(between(low, high))}.`;
  let note = 0;
  let notes: string[] = [];
  let chapter = 0;

  const inline = (low: number, high: number): string => {
    const text = sentence(low, high);
    const dice = random();
    if (dice < 0.12 && notes.length < 40) {
      note += 1;
      const id = `c${String(chapter)}-note-${String(note)}`;
      notes.push(
        `<li id="${id}"><p>${sentence(5, random() < 0.1 ? 110 : 40)} <a class="retour-note" href="#appel-${String(note)}">retour</a></p></li>`,
      );
      return `${text} <sup><a class="appel-note" id="appel-${String(note)}" href="#${id}">${String(note)}</a></sup> ${sentence(3, 20)}`;
    }
    if (dice < 0.25)
      return `${text} <strong>${words(2)}</strong> <a href="#c1-titre">${words(2)}</a><span class="renvoi-page"> (p. <span class="numero-page" data-calcule data-cible="c1-titre">000</span>)</span>`;
    return text;
  };
  const paragraph = (): string => `<p>${inline(10, 120)}</p>`;
  const mark = (tag: string): string => `<${tag}>${words(1)}</${tag}>`;
  /** Many short texts between elements, the same over and over: Paged.js must not take one for another, nor drop the spaces. */
  const marks = (): string => {
    const joint = pick([' ', ' et ', ', ', ' ou de ']);
    return `<p>${words(3)} ${Array.from({ length: between(5, 60) }, () => mark(pick(['strong', 'em']))).join(joint)}.</p>`;
  };
  const list = (): string => {
    const tag = pick(['ul', 'ol']);
    return `<${tag}>${Array.from({ length: between(3, 12) }, () => `<li>${inline(3, 40)}${random() < 0.15 ? `<ul><li>${sentence(3, 12)}</li><li>${sentence(3, 12)}</li></ul>` : ''}</li>`).join('')}</${tag}>`;
  };
  const cell = (): string =>
    random() < 0.3 ? `<td><p>${sentence(3, 15)}</p><p>${sentence(3, 15)}</p></td>` : `<td>${sentence(1, 14)}</td>`;
  const table = (): string => {
    const columns = between(2, 4);
    const head = Array.from({ length: columns }, () => `<th scope="col">${words(2)}</th>`).join('');
    const rows = Array.from(
      { length: between(3, 30) },
      () => `<tr><th scope="row">${words(2)}</th>${Array.from({ length: columns - 1 }, cell).join('')}</tr>`,
    );
    const widths = Array.from({ length: columns }, () => `<col style="width:${String(Math.round(100 / columns))}%">`).join('');
    return `<div class="tableau"><table><caption>${sentence(3, 8)}</caption><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  };
  const callout = (): string =>
    `<div class="encadre encadre-exemple" role="group"><p class="encadre-titre">${words(2)}</p>${Array.from({ length: between(1, 3) }, () => (random() < 0.3 ? list() : paragraph())).join('')}</div>`;
  const figure = (): string =>
    `<figure class="figure" role="group"><p class="figure-titre">${sentence(3, 8)}</p><svg viewBox="0 0 120 ${String(between(20, 90))}" role="img" aria-label="${words(3)}"><rect width="120" height="20" fill="#ccc"/><text x="4" y="12" font-size="5">${words(3, TITLE_WORDS)}</text></svg><figcaption>${sentence(3, 12)}</figcaption></figure>`;
  const grid = (): string =>
    `<div class="grille">${Array.from({ length: 2 * between(1, 3) }, () => `<div class="carte" role="group"><p class="carte-titre">${words(2)}</p><p>${sentence(3, 25)}</p></div>`).join('')}</div>`;
  const aside = (): string =>
    `<aside class="marge marge-note"><p class="marge-titre">${words(2)}</p><p>${sentence(5, 18)}</p></aside>${paragraph()}${paragraph()}`;
  let deepest = 2;
  /** Levels are not skipped: the bookmarks of the PDF would not match. */
  const heading = (wanted: number): string => {
    const level = Math.min(wanted, deepest + 1);
    deepest = Math.max(deepest, level);
    return `<h${String(level)} id="c${String(chapter)}-t${String((rank += 1))}">${words(between(2, 9))}</h${String(level)}>`;
  };
  const block = (): string =>
    pick([
      paragraph,
      paragraph,
      paragraph,
      paragraph,
      marks,
      list,
      table,
      callout,
      figure,
      grid,
      aside,
      () => heading(3) + paragraph(),
      () => heading(4) + paragraph(),
    ])();

  const body = Array.from({ length: chapters }, () => {
    chapter += 1;
    notes = [];
    deepest = 2;
    const id = `c${String(chapter)}`;
    const blocks = Array.from({ length: between(10, 30) }, block).join('\n');
    const foot = notes.length > 0 ? `<section class="notes"><ol>${notes.join('')}</ol></section>` : '';
    return `<section class="chapitre partie-1" id="${id}" data-chapitre="${id}" data-titre="${id}" data-partie="Essai"><header class="ouverture-chapitre"><p class="numero">${String(chapter)}</p><h2 id="${id}-titre">${words(4, TITLE_WORDS)}</h2><p class="question">${words(between(4, 9), TITLE_WORDS)} ?</p></header>${blocks}${foot}</section>`;
  });
  return `<h1 id="livre" style="white-space: pre-wrap">${words(3)}</h1>${body.join('\n')}`;
}
