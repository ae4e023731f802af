/** Guarantee: printed on both sides, stacked, folded and nested, the sheets of a booklet read from its first page to its last, upright. */
import type { Issue } from '../../issue.ts';
import type { TextPage, TextRun } from '../../pdf/placed-text.ts';

const CHECK = 'booklet-folds';
const SHEET_FACES = 2;

type Half = 'left' | 'right';

const wordsOf = (runs: readonly TextRun[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/g, '');

const runsOf = (face: TextPage, half: Half): TextRun[] => face.runs.filter(({ x }) => (x < face.width / 2 ? 'left' : 'right') === half);

/**
 * What the reader meets, leaf after leaf. The sheets lie on the cover's, their fronts down: the right half of each front is a leaf whose
 * back is the left half of the sheet's other face. Past the middle, the leaves are the other halves, from the innermost sheet outwards.
 */
function foldSheets(faces: readonly TextPage[]): { readonly runs: TextRun[]; readonly face: number }[] {
  const sheets = Array.from({ length: faces.length / SHEET_FACES }, (_none, rank) => ({
    front: SHEET_FACES * rank,
    back: SHEET_FACES * rank + 1,
  }));
  const read = (face: number, half: Half): { runs: TextRun[]; face: number }[] => {
    const printed = faces[face];
    return printed ? [{ runs: runsOf(printed, half), face }] : [];
  };
  return [
    ...sheets.flatMap(({ front, back }) => [...read(front, 'right'), ...read(back, 'left')]),
    ...sheets.toReversed().flatMap(({ front, back }) => [...read(back, 'right'), ...read(front, 'left')]),
  ];
}

/**
 * @param pages the booklet, page after page
 * @param faces the faces to print, front and back of each sheet, without the test sheet
 * @param skipped faces before these in the file, to name them as the file numbers them
 */
export function bookletFolds(pages: readonly TextPage[], faces: readonly TextPage[], skipped = 0): Issue[] {
  const issue = (place: string, message: string): Issue => ({
    severity: 'error',
    check: CHECK,
    place,
    message,
    remedy: 'L’imposition est fausse : voyez print/pdf/impose/saddle-order.ts.',
  });
  if (faces.length * SHEET_FACES !== pages.length) {
    return [issue('livret plié', `${String(faces.length)} faces de deux pages pour ${String(pages.length)} pages.`)];
  }
  const texts = pages.map(({ runs }) => wordsOf(runs));
  return foldSheets(faces).flatMap(({ runs, face }, index): Issue[] => {
    const place = `face ${String(face + 1 + skipped)}`;
    if (runs.some(({ upright }) => !upright))
      return [issue(place, `la page ${String(index + 1)} du livret plié est couchée ou tête en bas.`)];
    const words = wordsOf(runs);
    if (words === texts[index]) return [];
    const found = texts.indexOf(words);
    const instead = found < 0 ? 'un texte qui n’est celui d’aucune page' : `la page ${String(found + 1)}`;
    return [issue(place, `à la place de la page ${String(index + 1)} du livret plié vient ${instead}.`)];
  });
}
