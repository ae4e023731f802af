/** Reads the font that what is typed into the forms of a PDF is drawn with: the text font of the book. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** @param root of the project */
export const readTypingFont = (root: string): Promise<Uint8Array> =>
  readFile(resolve(root, 'public', 'fonts', 'atkinson-hyperlegible-next-latin-400-normal.woff2'));
