/** What is compared of a text that was read out of a PDF: its words, whole, in their order. */

/** Characters that a text must not hold: soft hyphens, unknown and private ones, ligatures, controls. */
export const BROKEN = /[\u00ad\ufffc-\ufffe\ue000-\uf8ff\ufb00-\ufb06]|(?![\n\t])\p{Cc}/u;

/** As readers do it: a word is whole again over « - » at the end of a line. U+2010 is a hyphen of its own, whether a line ends there or not. */
export const mend = (text: string): string =>
  text
    .replace(/(?<=\p{L})-\n+(?=\p{L})/gu, '')
    .replace(/\u2010\n*/g, '-')
    // PDF.js puts a space between two letters that are kerned apart by a tenth of their size.
    .replaceAll('q j', 'qj');

/** « porte-à-porte » is one word, « 2026[12] » are two. */
export const wordsOf = (text: string): string[] =>
  [...text.normalize('NFC').matchAll(/\p{N}+|\p{L}+(?:[-’]\p{L}+)*/gu)].map(([word]) => word);

/** Words of `wanted` that `found` does not hold, or not as often. */
export function missingWords(wanted: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** How many words of `wanted` do not stand in `found` in their order: those outside of the longest common sequence (Hunt and Szymanski). */
export function misplacedWords(wanted: readonly string[], found: readonly string[]): number {
  const places = new Map<string, number[]>();
  for (const [place, word] of found.entries()) places.set(word, [place, ...(places.get(word) ?? [])]);
  const ends: number[] = [];
  for (const word of wanted) {
    for (const place of places.get(word) ?? []) {
      const at = ends.findIndex((end) => end >= place);
      ends[at < 0 ? ends.length : at] = place;
    }
  }
  return wanted.length - ends.length;
}
