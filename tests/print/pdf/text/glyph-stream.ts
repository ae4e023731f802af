/** A content stream as Chromium writes it, from a few words on what it shows. */
import type { CodeMap } from '../../../../print/pdf/to-unicode.ts';

/** Each character has its own code; the one of U+202F and of U+00AD is that of a space, as the browser does it. */
const DRAWN = ' \u00a0-abcdefghijklmnopqrstuvwxyzéà0123456789%?«»:€œ’;';
const codeOf = (character: string): string => Math.max(0, DRAWN.indexOf(character)).toString(16).toUpperCase().padStart(4, '0');

export const FONTS: ReadonlyMap<string, CodeMap> = new Map([
  ['/F1', new Map(Array.from(DRAWN, (character) => [codeOf(character), character] as const))],
]);

/** Two characters that the fonts of a test draw as a space, and say apart. */
const SAID = new Map([
  ['\u202f', 'FEFF202F'],
  ['\u00ad', 'FEFF00AD'],
]);

/** A text object on the line at `y`; `|` stands for a soft hyphen, `_` for a narrow no-break space, `~` for a wide one. */
export function textObject(text: string, y = 40): string {
  const glyphs = Array.from(text.replaceAll('|', '\u00ad').replaceAll('_', '\u202f').replaceAll('~', '\u00a0'), (character, rank) => {
    const show = `${rank === 0 ? '' : '5 0 Td '}<${codeOf(character)}> Tj`;
    const said = SAID.get(character);
    return said === undefined ? show : `/Span<</ActualText <${said}> >> BDC\n${show}\nEMC`;
  });
  return ['BT', '/F1 13 Tf', `1 0 0 -1 20 ${y} Tm`, ...glyphs, 'ET', ''].join('\n');
}

/** What a viewer that honours `/Span` reads in a stream; `inner` takes the innermost text of several, as most do. */
export function readText(content: string, inner = true): string {
  let text = '';
  const open: { readonly said: string | undefined; done: boolean }[] = [];
  for (const [, hex, close, string] of content.matchAll(
    /\/Span<<\/ActualText ?<FEFF([0-9A-F]*)> ?>> ?BDC|(EMC)|<((?:[0-9A-F]{4})+)> Tj/g,
  )) {
    if (hex !== undefined) open.push({ said: Buffer.from(hex, 'hex').swap16().toString('utf16le'), done: false });
    else if (close !== undefined) open.pop();
    else {
      const mark = inner ? open.at(-1) : open[0];
      if (!mark) for (const [code] of (string ?? '').matchAll(/.{4}/g)) text += FONTS.get('/F1')?.get(code) ?? `{${code}}`;
      else if (!mark.done) {
        text += mark.said ?? '';
        mark.done = true;
      }
    }
  }
  return text;
}
