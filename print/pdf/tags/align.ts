/**
 * Says which leaf of the report each mark of the browser is.
 *
 * Both lists are in reading order. The browser gives its marks no name, so the order is what links them, and the text proves it: a
 * mark that does not hold the characters of its leaf is an error, never a guess.
 */
import type { StructureLeaf } from '../../report.ts';

export interface MarkedText {
  readonly kind: StructureLeaf['kind'];
  /** Characters drawn under the mark. */
  readonly text: string;
}

/** What drawing keeps of a text: not its spaces nor its hyphens, not its case (`text-transform`), ligatures apart. */
const drawn = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Pd}]+/gu, '')
    .toLowerCase();

const isBlank = ({ kind, text }: MarkedText): boolean => kind === 'text' && drawn(text) === '';
const isSame = (mark: MarkedText, leaf: StructureLeaf): boolean =>
  mark.kind === leaf.kind && (mark.kind !== 'text' || drawn(mark.text) === drawn(leaf.text));

const say = (found: MarkedText | undefined): string =>
  found ? `${found.kind === 'text' ? '' : `${found.kind} `}« ${found.text.trim().slice(0, 60)} »` : 'rien';

/**
 * A blank without a leaf (white space between two texts) goes with the text before it.
 * @returns rank of the leaf of each mark; a blank before the first text of the page is nobody's.
 * @throws Error when a text of one list is not in the other.
 */
export function alignMarks(marks: readonly MarkedText[], leaves: readonly StructureLeaf[]): (number | undefined)[] {
  let next = 0;
  let last: number | undefined;
  const nextIsBlank = (): boolean => {
    const leaf = leaves[next];
    return leaf !== undefined && isBlank(leaf);
  };
  /** Steps over the blanks that are not drawn. */
  const stepTo = (mark: MarkedText | undefined): void => {
    while (nextIsBlank()) next += 1;
    const leaf = leaves[next];
    if (mark && leaf ? !isSame(mark, leaf) : mark !== leaf) throw new Error(`attendu ${say(leaf)}, trouvé ${say(mark)}`);
  };
  const ranks = marks.map((mark) => {
    if (!isBlank(mark)) stepTo(mark);
    else if (!nextIsBlank()) return last;
    last = next;
    next += 1;
    return last;
  });
  stepTo(undefined);
  return ranks;
}
