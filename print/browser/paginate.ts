/** Cuts the prepared content into pages with Paged.js, and reads every page back. */
import { Previewer, registerHandlers } from 'pagedjs';
import type { Report } from '../report.ts';
import { collectPage } from './collect-page.ts';
import { BreakBetweenWords } from './handlers/break-between-words.ts';
import { DetachPages } from './handlers/detach-pages.ts';
import { IndexSource } from './handlers/index-source.ts';
import { KeepLines } from './handlers/keep-lines.ts';
import { KeepWithNext } from './handlers/keep-with-next.ts';
import { PlaceAsides } from './handlers/place-asides.ts';
import { PlaceNotes } from './handlers/place-notes.ts';
import { RepeatTableHead } from './handlers/repeat-table-head.ts';
import { ReportProgress } from './handlers/report-progress.ts';
import { dropFillers } from './drop-fillers.ts';
import { readDocumentFacts } from './read-document-facts.ts';
import { labelPages } from './label-pages.ts';
import { numberFields } from './number-fields.ts';
import { numberPages, pageNumber } from './number-pages.ts';
import { settleLines } from './settle-lines.ts';
import { collectStructure } from './structure/collect-structure.ts';
import { prepareContent } from './prepare.ts';

/** DetachPages comes last: a handler that measures a page must find it in the document. */
const HANDLERS = [
  IndexSource,
  BreakBetweenWords,
  KeepLines,
  KeepWithNext,
  RepeatTableHead,
  PlaceNotes,
  PlaceAsides,
  ReportProgress,
  DetachPages,
];

/** Style sheets of the print page, taken out of the document: Chromium would draw their `@page` boxes a second time (pagedjs #248). */
function takeStyles(): Record<string, string>[] {
  return [...document.querySelectorAll('style')].map((style) => {
    style.remove();
    return { [document.baseURI]: style.textContent };
  });
}

const linksOf = (page: HTMLElement): Report['links'] =>
  [...page.querySelectorAll('.pagedjs_area a[href]')].map((link) => ({
    href: link.getAttribute('href')!,
    text: link.textContent.trim().slice(0, 80),
    page: pageNumber(page),
  }));

const headingsOf = (page: HTMLElement): Report['headings'] =>
  [...page.querySelectorAll('.pagedjs_area :is(h1, h2, h3, h4, h5, h6):not([data-split-from])')].map((heading) => ({
    level: Number(heading.localName[1]),
    id: heading.id,
    text: heading.textContent.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim(),
    page: pageNumber(page),
  }));

export async function paginate(main: HTMLElement, target: HTMLElement): Promise<Report> {
  const start = performance.now();
  const styles = takeStyles();
  const { content, notes, source } = prepareContent(main);
  PlaceNotes.notes = notes;
  main.remove();
  const prepared = performance.now();
  registerHandlers(...HANDLERS);
  await new Previewer().preview(content, styles, target);
  const pages = dropFillers([...target.querySelectorAll<HTMLElement>('.pagedjs_page')]);
  labelPages(pages);
  const { anchors, missing } = numberPages(pages);
  pages.forEach(settleLines);
  const paginated = performance.now();
  const placed = pages.map(collectPage);
  const headings = pages.flatMap(headingsOf);
  const fields = numberFields(pages);
  return {
    document: readDocumentFacts(),
    source,
    pages: placed,
    anchors,
    headings,
    structure: collectStructure(pages, { headings }),
    fields,
    links: pages.flatMap(linksOf),
    refusals: [
      ...PlaceAsides.refused,
      ...missing.map((id) => ({
        place: `#${id}`,
        message: 'un renvoi imprimé ne mène nulle part.',
        remedy: 'Corrigez l’identifiant visé.',
      })),
    ],
    durations: { prepareMs: prepared - start, paginateMs: paginated - prepared, proveMs: performance.now() - paginated },
  };
}
