/** The style sheet of a printed edition, as one text: Paged.js must see one sheet, untouched by the minifier. */
import data from '../styles/data.css?raw';
import fonts from '../styles/fonts.css?raw';
import prose from '../styles/prose.css?raw';
import tokens from '../styles/tokens.css?raw';

const printed = import.meta.glob<string>('../../print/styles/**/*.css', { query: '?raw', import: 'default', eager: true });

const PRINT = '../../print/styles';
const IMPORT = /@import\s+["'][^"']+["'];\s*/g;

/** Sheets in order: shared, then print, then the format and the folder of its name. `@import` lines go, since their files are listed here. */
export function printStyles(format: string, base: string): string {
  const formatFile = `${PRINT}/formats/${format}.css`;
  const general = Object.keys(printed).filter((path) => !path.includes('/formats/'));
  const own = Object.keys(printed).filter((path) => path.startsWith(`${PRINT}/formats/${format}/`));
  const sheets = [tokens, fonts, prose, data, ...[...general, formatFile, ...own].map((path) => printed[path])];
  if (printed[formatFile] === undefined) throw new Error(`Le format « ${format} » n’a pas de feuille print/styles/formats/${format}.css.`);
  return sheets
    .join('\n')
    .replace(IMPORT, '')
    .replace(/url\((["'])\//g, (_all, quote: string) => `url(${quote}${base.replace(/\/$/, '')}/`);
}
