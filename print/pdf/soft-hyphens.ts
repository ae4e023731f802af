/**
 * Takes unused soft hyphens out of the text of a PDF, so that words can be searched and copied whole.
 *
 * Chromium writes each U+00AD of the page as an empty glyph that says it stands for a soft hyphen, also inside a word that was not
 * cut. Where the word was cut, the visible hyphen follows as a text of its own: it takes over the mark.
 */

const MARK = '/Span<<\\/ActualText <[Ff][Ee][Ff][Ff]00[Aa][Dd]> >> BDC\\n';
const MOVE = '((?:[-\\d.]+ [-\\d.]+ Td )?)';
const EMPTY_GLYPH = '<[0-9a-fA-F]+> Tj\\nEMC\\n';
const VISIBLE_HYPHEN = '(ET\\nBT\\n(?:\\/F\\d+ [\\d.]+ Tf\\n)?[-\\d. ]+ Tm\\n)(<[0-9a-fA-F]{4}> Tj)\\nET';

const USED = new RegExp(MARK + MOVE + EMPTY_GLYPH + VISIBLE_HYPHEN, 'g');
const UNUSED = new RegExp(MARK + MOVE + EMPTY_GLYPH, 'g');

/** Content of a stream without its unused soft hyphens. */
export function dropSoftHyphens(content: string): string {
  if (!/00[Aa][Dd]>/.test(content)) return content;
  return content
    .replace(USED, (_all, move: string, start: string, hyphen: string) => {
      const kept = move ? `${move}\n` : '';
      return `${kept}${start}/Span<</ActualText <feff00ad> >> BDC\n${hyphen} \nEMC\nET`;
    })
    .replace(UNUSED, (_all, move: string) => (move ? `${move}\n` : ''));
}
