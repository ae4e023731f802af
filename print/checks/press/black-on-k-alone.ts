/** Guarantee: text and rules that look black or grey are printed in black ink alone: four inks a tenth of a millimetre apart blur them. */
import type { Issue } from '../../issue.ts';
import type { InspectedPress } from '../../pdf/press/inspect-press.ts';

const CHECK = 'black-on-k-alone';
/** As CIE 1976 chroma on paper. Colours that are told from grey are well above. */
const GREY_CHROMA = 4;
const DARK = { lightness: 18, chroma: 10 };

const KINDS: Readonly<Record<string, string>> = { text: 'texte', rule: 'filet' };
const percent = (inks: readonly number[]): string => inks.map((ink) => String(Math.round(ink * 100))).join('/');

export function blackOnKAlone({ paints, sights }: Pick<InspectedPress, 'paints' | 'sights'>): Issue[] {
  const found = new Map<string, Issue>();
  for (const { page, kind, inks, isMask } of paints) {
    const name = KINDS[kind];
    if (name === undefined || !inks || isMask) continue;
    const [cyan, magenta, yellow] = inks;
    const sight = sights.get(inks.join());
    if (!sight || cyan + magenta + yellow === 0) continue;
    const [lightness, a, b] = sight;
    const chroma = Math.hypot(a, b);
    if (chroma > GREY_CHROMA && !(lightness < DARK.lightness && chroma <= DARK.chroma)) continue;
    const place = `page ${String(page)}, ${name} ${percent(inks)}`;
    found.set(place, {
      severity: 'error',
      check: CHECK,
      place,
      message: 'ce gris ou ce noir est fait de plusieurs encres.',
      remedy: 'Les gris sont séparés par print/pdf/press/separation.ts ; donnez à ce texte une couleur plus franche, ou plus grise.',
    });
  }
  return [...found.values()];
}
