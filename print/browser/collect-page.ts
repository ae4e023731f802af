/** Reads one finished page: its blocks with their text and lines, what leaves its box, its running heads. */
import type { PlacedBlock, PlacedPage } from '../report.ts';
import { BLOCK_ATTRIBUTE, COMPUTED, flowOf, foldText, textNodes } from './blocks.ts';
import { excess } from './excess.ts';
import { FRAME, FrameOverflow, insideOf, roomOf } from './frames.ts';
import { pageLabel } from './label-pages.ts';
import { pageNumber } from './number-pages.ts';

/** Rounding of the sheet to whole pixels. */
const TOLERANCE_PX = 1.5;
/** The space that ends a line hangs past its edge, unseen; it is wider in a large title. */
const hangingSpace = ({ height }: DOMRect): number => Math.max(6, height / 4);
const SAME_LINE_PX = 8;

interface Draft {
  readonly element: Element;
  text: string;
  printed: string;
  /** Middles of its lines: raised note calls and marks are on the line they stand on. */
  readonly middles: number[];
}

const boxOf = (element: Element, page: Element): DOMRect =>
  (element.closest('.marge')
    ? page.querySelector('.pagedjs_page_content')!
    : (element.closest('.pagedjs_area') ?? page)
  ).getBoundingClientRect();

/** A line's rectangle is as tall as its font asks, more than the line itself: the middle of it is where the letters are. */
const lettersOf = (line: DOMRect): DOMRect =>
  new DOMRect(line.left, line.top + line.height / 4, Math.max(0, line.width - hangingSpace(line)), line.height / 2);

/** Figures of a chapter, drawings of a sheet; what a drawing holds is within it. */
const DRAWINGS = `.figure svg, .figure img, ${FRAME} svg, ${FRAME} img`;

/** The text that a `content` draws; a counter, whose value cannot be read here, stays as it is written. */
const drawn = (content: string): string => /^"((?:[^"\\]|\\.)*)"$/.exec(content)?.[1]?.replace(/\\(.)/g, '$1') ?? content;

const marginTexts = (page: Element): string[] =>
  [...page.querySelectorAll('.pagedjs_margin.hasContent > .pagedjs_margin-content')]
    .map((box) => getComputedStyle(box, '::after').content)
    .filter((content) => content !== 'none' && content !== 'normal')
    .map(drawn);

/** Numbers that the browser writes before the items of a list. */
const itemNumbers = (area: Element): string[] =>
  [...area.querySelectorAll<HTMLOListElement>('ol')].flatMap((list) =>
    [...list.children].flatMap((item, rank) => {
      const { display, listStyleType } = getComputedStyle(item);
      const drawn = display === 'list-item' && listStyleType === 'decimal' && !item.hasAttribute('data-split-from');
      return drawn ? [String(list.start + rank)] : [];
    }),
  );

export function collectPage(page: HTMLElement): PlacedPage {
  const drafts = new Map<string, Draft>();
  const outside: PlacedPage['outside'] = [];
  const area = page.querySelector('.pagedjs_area')!;
  const content = page.querySelector('.pagedjs_page_content')!.getBoundingClientRect();
  const pageBox = page.getBoundingClientRect();
  const frames = new FrameOverflow();
  const range = document.createRange();
  let lowest = content.top;
  for (const { node, parent, blank } of textNodes(area)) {
    if (parent.closest('[aria-hidden="true"]')) continue;
    const element = parent.closest(`[${BLOCK_ATTRIBUTE}]`);
    const id = element?.getAttribute(BLOCK_ATTRIBUTE) ?? '?';
    let draft = drafts.get(id);
    if (!draft && blank) continue;
    if (!draft) drafts.set(id, (draft = { element: element ?? parent, text: '', printed: '', middles: [] }));
    draft.printed += node.data;
    if (!parent.closest(COMPUTED)) draft.text += node.data;
    if (blank) continue;
    range.selectNodeContents(node);
    // Text of a chart is checked against the page: SVG may overflow its own frame but not the sheet.
    const frame = parent.closest(FRAME);
    const box = parent.closest('svg') ? (frame?.getBoundingClientRect() ?? pageBox) : frame ? insideOf(frame) : boxOf(parent, page);
    let by = 0;
    for (const rect of range.getClientRects()) {
      if (rect.width === 0) continue;
      by = Math.max(by, excess(lettersOf(rect), box));
      const middle = rect.top + rect.height / 2;
      if (!draft.middles.some((other) => Math.abs(other - middle) < SAME_LINE_PX)) draft.middles.push(middle);
      if (!parent.closest('.note-bas, .marge')) lowest = Math.max(lowest, rect.bottom);
    }
    if (by <= TOLERANCE_PX) continue;
    const left = { id, text: foldText(node.data).slice(0, 60), by: Math.round(by * 10) / 10 };
    if (frame) frames.add(frame, left);
    else outside.push(left);
  }
  for (const figure of area.querySelectorAll(DRAWINGS)) {
    if (figure.parentElement?.closest('svg')) continue;
    const rect = figure.getBoundingClientRect();
    if (rect.width > 0) lowest = Math.max(lowest, rect.bottom);
    const frame = figure.closest(FRAME);
    const by = excess(rect, frame ? roomOf(figure, frame, page) : pageBox);
    if (by <= TOLERANCE_PX) continue;
    const id = figure.closest(`[${BLOCK_ATTRIBUTE}]`)?.getAttribute(BLOCK_ATTRIBUTE) ?? '?';
    const left = { id, text: figure.localName, by };
    if (frame) frames.add(frame, left);
    else outside.push(left);
  }
  return {
    number: pageNumber(page),
    label: pageLabel(page) ?? '',
    side: page.classList.contains('pagedjs_left_page') ? 'left' : 'right',
    blank: page.classList.contains('pagedjs_blank_page'),
    names: [...page.classList].map((name) => /^pagedjs_(.+)_page$/.exec(name)?.[1]).filter((name) => name !== undefined),
    width: pageBox.width,
    height: pageBox.height,
    emptyBelow: Math.max(0, Math.round(content.bottom - lowest)),
    areaHeight: Math.round(content.height),
    blocks: [...drafts].map(([id, draft]) => placedBlock(id, draft)),
    marks: itemNumbers(area),
    heads: marginTexts(page),
    outside: [...outside, ...frames.on(page, TOLERANCE_PX)],
  };
}

function placedBlock(id: string, { element, text, printed, middles }: Draft): PlacedBlock {
  const folded = foldText(text.replaceAll('\u00ad', ''));
  const foldedPrinted = foldText(printed.replaceAll('\u00ad', ''));
  return {
    id,
    flow: flowOf(element),
    tag: element.localName,
    text: folded,
    lines: middles.length,
    ...(foldedPrinted === folded ? {} : { printed: foldedPrinted }),
  };
}
