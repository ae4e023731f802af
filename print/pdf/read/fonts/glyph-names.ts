/** Names of Latin glyphs and the characters they stand for, and the encodings that give a name to each code of a simple font. */

/** Accents that a letter's name ends with, and how they combine with it. */
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  breve: '\u0306',
  caron: '\u030c',
  cedilla: '\u0327',
  circumflex: '\u0302',
  dieresis: '\u0308',
  dotaccent: '\u0307',
  grave: '\u0300',
  hungarumlaut: '\u030b',
  macron: '\u0304',
  ogonek: '\u0328',
  ring: '\u030a',
  tilde: '\u0303',
};

/** Name and character, one after the other. */
const others = `space _ exclam ! quotedbl " numbersign # dollar $ percent % ampersand & quotesingle ' parenleft ( parenright ) asterisk *
plus + comma , hyphen - period . slash / zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 colon : semicolon ; less <
equal = greater > question ? at @ bracketleft [ backslash \\ bracketright ] asciicircum ^ underscore _ grave \` braceleft { bar |
braceright } asciitilde ~ exclamdown ¡ cent ¢ sterling £ currency ¤ yen ¥ brokenbar ¦ section § dieresis ¨ copyright © ordfeminine ª
guillemotleft « logicalnot ¬ registered ® macron ¯ degree ° plusminus ± twosuperior ² threesuperior ³ acute ´ mu µ paragraph ¶
periodcentered · cedilla ¸ onesuperior ¹ ordmasculine º guillemotright » onequarter ¼ onehalf ½ threequarters ¾ questiondown ¿ AE Æ ae æ
Eth Ð eth ð Oslash Ø oslash ø Thorn Þ thorn þ germandbls ß multiply × divide ÷ OE Œ oe œ dotlessi ı Lslash Ł lslash ł florin ƒ circumflex ˆ
tilde ˜ breve ˘ caron ˇ dotaccent ˙ hungarumlaut ˝ ogonek ˛ ring ˚ endash – emdash — quoteleft ‘ quoteright ’ quotesinglbase ‚
quotedblleft “ quotedblright ” quotedblbase „ dagger † daggerdbl ‡ bullet • ellipsis … perthousand ‰ guilsinglleft ‹ guilsinglright ›
Euro € trademark ™ fraction ⁄ fi ﬁ fl ﬂ minus − infinity ∞ lessequal ≤ greaterequal ≥ notequal ≠ approxequal ≈ partialdiff ∂ summation ∑
product ∏ integral ∫ radical √ lozenge ◊ Omega Ω pi π Delta ∆ apple \uf8ff`.split(/\s+/);

function latinNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') {
    names.set(letter, letter);
    for (const [accent, combining] of Object.entries(accents)) {
      const composed = (letter + combining).normalize('NFC');
      if (composed.length === 1 && composed <= '\u017f') names.set(letter + accent, composed);
    }
  }
  for (let rank = 0; rank < others.length; rank += 2) names.set(others[rank] ?? '', others[rank + 1] ?? '');
  return names.set('space', ' ').set('nbspace', '\u00a0').set('sfthyphen', '\u00ad');
}

/** The part of the Adobe Glyph List that names Latin text. A name that is not here is taken as unknown. */
export const glyphNames: ReadonlyMap<string, string> = latinNames();
const nameByCharacter = new Map([...glyphNames].map(([name, character]) => [character, name] as const).reverse());

export type Encoding = ReadonlyMap<number, string>;

function encodingOf(label: string, changes: Readonly<Record<number, string>> = {}): Encoding {
  const decoder = new TextDecoder(label);
  const names = new Map<number, string>();
  for (let code = 32; code < 256; code += 1) {
    const name = changes[code] ?? nameByCharacter.get(decoder.decode(Uint8Array.of(code)));
    if (name !== undefined) names.set(code, name);
  }
  return names;
}

const standardHigh = `161 exclamdown cent sterling fraction yen florin section currency quotesingle quotedblleft guillemotleft guilsinglleft
guilsinglright fi fl 177 endash dagger daggerdbl periodcentered 182 paragraph bullet quotesinglbase quotedblbase quotedblright guillemotright
ellipsis perthousand 191 questiondown 193 grave acute circumflex tilde macron breve dotaccent dieresis 202 ring cedilla 205 hungarumlaut ogonek
caron emdash 225 AE 227 ordfeminine 232 Lslash Oslash OE ordmasculine 241 ae 245 dotlessi 248 lslash oslash oe germandbls`;

function standardEncoding(): Encoding {
  const names = new Map([...encodingOf('us-ascii')].filter(([code]) => code < 127)).set(39, 'quoteright').set(96, 'quoteleft');
  let code = 0;
  for (const word of standardHigh.split(/\s+/)) {
    if (/^\d/.test(word)) code = Number(word);
    else names.set(code++, word);
  }
  return names;
}

export const encodings: Readonly<Record<string, Encoding>> = {
  // Codes without a character of their own show a bullet; 160 and 173 are a space and a hyphen (ISO 32000-1, D.2).
  WinAnsiEncoding: encodingOf('windows-1252', {
    127: 'bullet',
    129: 'bullet',
    141: 'bullet',
    143: 'bullet',
    144: 'bullet',
    157: 'bullet',
    160: 'space',
    173: 'hyphen',
  }),
  MacRomanEncoding: encodingOf('macintosh', { 202: 'space', 219: 'currency' }),
  StandardEncoding: standardEncoding(),
};
