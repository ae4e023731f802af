/** Reads a PDF with poppler's `pdftotext`, where the machine has it: another reader than the one the project uses. */
import { execFileSync } from 'node:child_process';

const isFound = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Text of each page; nothing where the program is not installed. */
export function pdftotext(path: string, ...options: readonly string[]): string[] | undefined {
  if (!isFound) return undefined;
  return execFileSync('pdftotext', [...options, '-enc', 'UTF-8', path, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    .split('\f')
    .slice(0, -1);
}

/** For the title of a test that reads with it: says why it is skipped. */
export const withPdftotext = { isFound, title: isFound ? 'pdftotext' : 'pdftotext (absent de cette machine : essai sauté)' };
