/** Holds the inks of every colour of a document, separated in one go. */
import type { ColourEngine, Rgb } from './colour-engine.ts';
import type { Colour } from './graphics-state.ts';
import { limitInk, type Inks } from './inks.ts';
import { separate, type Role, type ScreenColour } from './separation.ts';

export interface Palette {
  /** @throws RangeError for a colour that was not announced, or that has no inks. */
  readonly inksOf: (colour: Colour, role: Role) => Inks;
}

const byte = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 255);

function screenColour({ space, values }: Colour, role: Role): ScreenColour | undefined {
  const [first = 0, second = 0, third = 0] = values.map(byte);
  const rgb: Rgb = space === 'gray' ? [first, first, first] : [first, second, third];
  return space === 'gray' || space === 'rgb' ? { rgb, role } : undefined;
}

const keyOf = ({ rgb, role }: ScreenColour): string => [...rgb, role].join(' ');

/** How light a colour of the screen is where a mask reads it (ISO 32000-1, 11.3.5.3). */
export function lightnessOf({ space, values }: Colour): number {
  const [first = 0, second = 0, third = 0] = values;
  if (space === 'gray') return first;
  if (space === 'rgb') return 0.3 * first + 0.59 * second + 0.11 * third;
  throw new RangeError('Un masque de ce PDF a des couleurs qui ne sont ni grises ni de l’écran.');
}

export async function openPalette(
  engine: ColourEngine,
  used: readonly { readonly colour: Colour; readonly role: Role }[],
  limit: number,
): Promise<Palette> {
  const colours = new Map<string, ScreenColour>();
  for (const { colour, role } of used) {
    const screen = screenColour(colour, role);
    if (screen) colours.set(keyOf(screen), screen);
  }
  const separated = await separate(engine, [...colours.values()], limit);
  const inks = new Map([...colours.keys()].map((key, rank) => [key, separated[rank]]));
  return {
    inksOf: (colour, role) => {
      const [cyan = 0, magenta = 0, yellow = 0, black = 0] = colour.values;
      if (colour.space === 'cmyk') return limitInk([cyan, magenta, yellow, black], limit);
      const screen = screenColour(colour, role);
      const found = screen && inks.get(keyOf(screen));
      if (!found)
        throw new RangeError('Une couleur de ce PDF n’est ni grise, ni de l’écran, ni en quadrichromie : elle ne peut être séparée.');
      return found;
    },
  };
}
