/** The same content through Paged.js 0.4.3 as it is published: its own notes, its own page references, none of our handlers. */
import { Previewer } from 'pagedjs';
import { takeNotes } from '../browser/take-notes.ts';

declare global {
  interface Window {
    stock?: Promise<number>;
  }
}

const STYLES = `.note-bas { float: footnote; footnote-policy: line; }
.numero-page::after { content: target-counter(attr(data-href), page); }`;

async function paginateStock(): Promise<number> {
  const main = document.querySelector('main')!;
  const content = document.createDocumentFragment();
  content.append(...main.childNodes);
  main.remove();
  const notes = takeNotes(content);
  for (const call of content.querySelectorAll<HTMLAnchorElement>('a.appel-note')) {
    const note = notes.get(call.hash.slice(1));
    if (!note) continue;
    const inline = document.createElement('span');
    inline.className = 'note-bas';
    inline.append(...[...note.querySelectorAll('p')].flatMap((line) => [...line.childNodes]));
    (call.closest('sup') ?? call).after(inline);
  }
  for (const place of content.querySelectorAll<HTMLElement>('.numero-page')) {
    place.textContent = '';
    place.dataset['href'] = `#${place.dataset['cible'] ?? ''}`;
  }
  const sheets = [...document.querySelectorAll('style')].map((style) => {
    style.remove();
    return style.textContent;
  });
  const flow = await new Previewer().preview(content, [{ [document.baseURI]: [...sheets, STYLES].join('\n') }], document.body);
  return flow.total;
}

window.stock = paginateStock();
