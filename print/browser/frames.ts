/** Finds what leaves a frame: a face or a panel of a sheet, whose box has a fixed size and which says its name in `data-cadre`. */
import type { PlacedPage } from '../report.ts';
import { excess } from './excess.ts';

export const FRAME = '[data-cadre]';

type Outside = PlacedPage['outside'][number];

/** Where the words of a frame may stand: its box without its padding. */
export function insideOf(frame: Element): DOMRect {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const [paddingTop, paddingRight, paddingBottom, paddingLeft] = [
    style.paddingTop,
    style.paddingRight,
    style.paddingBottom,
    style.paddingLeft,
  ].map(parseFloat) as [number, number, number, number];
  return new DOMRect(left + paddingLeft, top + paddingTop, width - paddingLeft - paddingRight, height - paddingTop - paddingBottom);
}

/** A drawing that may run over the edge of the sheet, where it is cut: never over a fold, nor over another panel. */
const BLEEDING = '[data-fond-perdu]';
const TOUCHES_PX = 1.5;
const FAR_PX = 1e6;

/** Where a drawing may stand: the box of its frame, open at the edges of the page when it bleeds. */
export function roomOf(drawing: Element, frame: Element, page: Element): DOMRect {
  const room = frame.getBoundingClientRect();
  if (!drawing.closest(BLEEDING)) return room;
  const edge = page.getBoundingClientRect();
  const open = (gap: number): number => (gap <= TOUCHES_PX ? FAR_PX : 0);
  const [left, top] = [open(room.left - edge.left), open(room.top - edge.top)];
  const [right, bottom] = [open(edge.right - room.right), open(edge.bottom - room.bottom)];
  return new DOMRect(room.left - left, room.top - top, room.width + left + right, room.height + top + bottom);
}

const nameOf = (frame: Element): string => frame.getAttribute('data-cadre') ?? '';
const tenths = (length: number): number => Math.round(length * 10) / 10;

/** One entry a frame: where its words begin to leave it, and by how much they leave it at most. */
export class FrameOverflow {
  private readonly found = new Map<Element, Outside>();

  add(frame: Element, left: Outside): void {
    const before = this.found.get(frame);
    this.found.set(frame, { ...(before ?? left), by: Math.max(before?.by ?? 0, left.by), frame: nameOf(frame) });
  }

  /** Words that leave their frame, then frames that leave the frame or the page around them. */
  on(page: Element, tolerance: number): Outside[] {
    const boxes = [...page.querySelectorAll(FRAME)].flatMap((frame): Outside[] => {
      const around = frame.parentElement?.closest(FRAME) ?? page;
      const by = excess(frame.getBoundingClientRect(), around.getBoundingClientRect());
      return by > tolerance ? [{ id: '?', text: '', by: tenths(by), frame: nameOf(frame) }] : [];
    });
    return [...this.found.values(), ...boxes];
  }
}
