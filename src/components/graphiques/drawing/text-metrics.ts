/**
 * Turns a text into its approximate width and into lines: there is no DOM at build time.
 * The tables hold the advance widths of Atkinson Hyperlegible Next, read once from the font files, in hundredths of an em,
 * rounded up to the next even number; bold is the wider of the weights 600 and 700.
 */

const REGULAR_WIDTHS: readonly (readonly [number, string])[] = [
  [16, "'"],
  [22, ',.:;'],
  [24, '`j|’·'],
  [26, 'ilî'],
  [28, 'ï \u00a0\u202f'],
  [30, '!"()'],
  [32, '[f'],
  [34, ']t{}'],
  [36, '-r°'],
  [40, '_²/I\\ÎÏ'],
  [42, '1'],
  [46, '•vyzÿ'],
  [48, '*?csxç'],
  [50, 'k–'],
  [52, '7Jaàâä'],
  [54, 'Leuéèêëùûü×'],
  [56, '2<>FT^dghno~«»ôö'],
  [58, '3EYbpqÉÈÊË'],
  [60, '$569PSV'],
  [62, '+48BRXZ−'],
  [64, '=ACKÀÂÇ'],
  [66, '#0€'],
  [68, 'Dw…'],
  [70, 'GHNUÙÛÜ'],
  [72, 'OQÔÖ'],
  [78, '&@'],
  [84, 'M—m'],
  [88, 'Wæ'],
  [92, '%œ'],
  [102, 'Œ'],
];

const BOLD_WIDTHS: readonly (readonly [number, string])[] = [
  [22, "'"],
  [26, 'j|'],
  [28, ',.:;’'],
  [30, '!`iî·'],
  [32, 'lï \u00a0\u202f'],
  [34, '()[]'],
  [36, 'f'],
  [38, '-rt{}'],
  [40, '"_°²'],
  [44, '/1\\•IÎÏ'],
  [50, '*z–'],
  [52, 'csyçÿ'],
  [54, '7vx~×'],
  [56, '?JLaekàâäéèêë'],
  [58, '29<>F^hnouôöùûü'],
  [60, '+3EbdgpqÉÈÊË−'],
  [62, '$458=STZ'],
  [64, '6BPV'],
  [66, '0CKRY«»Ç'],
  [68, 'AX€ÀÂ'],
  [70, 'DHUÙÛÜ'],
  [72, 'GN'],
  [76, '&w#OQÔÖ'],
  [78, '@…'],
  [84, '—'],
  [88, 'Mmæ'],
  [90, 'W'],
  [98, 'œ%'],
  [102, 'Œ'],
];

const UNKNOWN_WIDTH = 70;
/** What is added to every width for kerning and for a fallback font a little wider. */
const SAFETY = 1.03;

function tableOf(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([width, characters]) => Array.from(characters, (character) => [character, width] as const)));
}

const REGULAR = tableOf(REGULAR_WIDTHS);
const BOLD = tableOf(BOLD_WIDTHS);

/** Width of one line, in the unit of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  const table = bold ? BOLD : REGULAR;
  let hundredths = 0;
  for (const character of text) hundredths += table.get(character) ?? UNKNOWN_WIDTH;
  return (hundredths / 100) * size * SAFETY;
}

function fill(words: readonly string[], maxWidth: number, size: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size, bold) <= maxWidth) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/**
 * Cuts a text at its ordinary spaces (never at a no-break space) into lines of at most `maxWidth`.
 * The lines are evened out, titles (bold) more than sentences: a smaller width that gives the same number of lines is used.
 * A single word wider than `maxWidth` stays whole on its own line.
 */
export function wrapText(text: string, maxWidth: number, size: number, bold = false): string[] {
  const words = text.split(/[ \n\t]+/).filter((word) => word !== '');
  const lines = fill(words, maxWidth, size, bold);
  let even = lines;
  for (let width = maxWidth * 0.97; width > maxWidth * (bold ? 0.5 : 0.8); width *= 0.97) {
    const narrower = fill(words, width, size, bold);
    if (narrower.length > lines.length) break;
    even = narrower;
  }
  return even;
}
