/** Guarantee: every colour is one of inks; none is left for the printer's machine to translate as it likes. */
import type { Issue } from '../../issue.ts';
import type { InspectedPress } from '../../pdf/press/inspect-press.ts';

const CHECK = 'no-screen-colour-left';
const INKS = new Set(['cmyk', 'gray', 'pattern']);
const KINDS: Readonly<Record<string, string>> = { text: 'texte', rule: 'filet', area: 'aplat', gradient: 'dégradé' };

export function noScreenColourLeft({ paints, pictures }: Pick<InspectedPress, 'paints' | 'pictures'>): Issue[] {
  const places = [
    ...paints
      .filter(({ space }) => !INKS.has(space))
      .map(({ page, kind, colour }) => `page ${String(page)}, ${KINDS[kind] ?? kind} (${colour.trim()})`),
    ...pictures
      .filter(({ space }) => !INKS.has(space))
      .map(
        ({ page, place }) =>
          `page ${String(page)}, image à ${String(Math.round(place.left))} mm de la gauche et ${String(Math.round(place.top))} mm de la tête`,
      ),
  ];
  return [...new Set(places)].map((place) => ({
    severity: 'error',
    check: CHECK,
    place,
    message: 'sa couleur est celle d’un écran, ou d’une sorte que la presse ne connaît pas.',
    remedy: 'Elle a échappé à print/pdf/press/to-press.ts : c’est un défaut du programme.',
  }));
}
