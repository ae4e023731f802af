/** Guarantee: what is transparent is blended in the inks of the press, so that the result is the one that was proven. */
import type { Issue } from '../../issue.ts';
import type { InspectedPress } from '../../pdf/press/inspect-press.ts';

const CHECK = 'blends-in-inks';
const INKS = '/DeviceCMYK';
/** Masks are grey. */
const OF_GROUPS = new Set([INKS, '/DeviceGray']);

export function blendsInInks({ pages, groupsBlendIn }: Pick<InspectedPress, 'pages' | 'groupsBlendIn'>): Issue[] {
  const issue = (place: string, space: string): Issue => ({
    severity: 'error',
    check: CHECK,
    place,
    message: `les transparences s’y mêlent en ${space}, non dans les encres.`,
    remedy: 'L’espace de mélange est donné par print/pdf/press/drop-screen-parts.ts.',
  });
  return [
    ...pages.flatMap(({ blendsIn }, index) =>
      blendsIn === INKS ? [] : [issue(`page ${String(index + 1)}`, blendsIn?.slice(1) ?? 'un espace non dit')],
    ),
    ...groupsBlendIn.filter((space) => !OF_GROUPS.has(space)).map((space) => issue('groupe', space.slice(1))),
  ];
}
