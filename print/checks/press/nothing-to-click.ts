/** Guarantee: the file holds nothing but what is printed: no link, no field, no action (ISO 15930-7:2010, 6.17 to 6.20). */
import type { Issue } from '../../issue.ts';
import type { InspectedPress } from '../../pdf/press/inspect-press.ts';

const CHECK = 'nothing-to-click';

export function nothingToClick({ pages, interactive }: Pick<InspectedPress, 'pages' | 'interactive'>): Issue[] {
  const issue = (place: string, message: string): Issue => ({
    severity: 'error',
    check: CHECK,
    place,
    message,
    remedy: 'Ce qui sert à l’écran est retiré par print/pdf/press/drop-screen-parts.ts.',
  });
  return [
    ...pages.flatMap(({ annotations }, index) =>
      annotations === 0 ? [] : [issue(`page ${String(index + 1)}`, `${String(annotations)} lien(s) ou champ(s) y restent.`)],
    ),
    ...interactive.map((part) => issue('document', `${part} y reste.`)),
  ];
}
