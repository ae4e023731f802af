/**
 * Sets each aside in the outer margin column, beside the block it explains.
 * Asides are out of the flow (position: absolute), so Paged.js neither measures nor splits them.
 */
import { Handler } from 'pagedjs';
import { stackAsides, type Zone } from '../stack-asides.ts';

/** Blocks that run into the margin column: no aside may stand beside them. */
const WIDE = '.pleine-largeur';

export interface RefusedAside {
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

const nextBlock = (aside: Element): Element | null => {
  let next = aside.nextElementSibling;
  while (next?.classList.contains('marge')) next = next.nextElementSibling;
  return next;
};

export class PlaceAsides extends Handler {
  static readonly refused: RefusedAside[] = [];

  override finalizePage(element: HTMLElement): void {
    // A format without a margin column leaves asides in the text.
    const asides = [...element.querySelectorAll<HTMLElement>('.marge')].filter((aside) => getComputedStyle(aside).position === 'absolute');
    if (asides.length === 0) return;
    const area = element.querySelector('.pagedjs_page_content')!.getBoundingClientRect();
    const zones: Zone[] = [...element.querySelectorAll(WIDE)].map((wide) => {
      const { top, bottom } = wide.getBoundingClientRect();
      return { top: top - area.top, bottom: bottom - area.top };
    });
    const wanted = asides.map((aside) => {
      const anchor = nextBlock(aside) ?? aside.parentElement!;
      return { top: anchor.getBoundingClientRect().top - area.top, height: aside.getBoundingClientRect().height };
    });
    const placed = stackAsides(wanted, zones, area.height);
    for (const [index, aside] of asides.entries()) {
      const top = placed[index];
      if (top === undefined) {
        PlaceAsides.refused.push({
          place: `page ${element.dataset['pageNumber'] ?? '?'}, « ${aside.textContent.trim().slice(0, 60)} »`,
          message: 'cette marge ne tient pas à côté du texte de sa page.',
          remedy: 'Raccourcissez-la, ou déplacez-la devant un autre paragraphe.',
        });
      }
      aside.style.top = `${(top ?? 0).toFixed(2)}px`;
    }
  }
}
