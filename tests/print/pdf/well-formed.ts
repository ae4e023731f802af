/** Tells whether a text is XML, by the parser of a real browser: it forgives nothing. */
import { useBrowser } from '../real-browser.ts';

/** To be called once at the top of a test file. @returns what says, inside a test, where a text stops being XML; nothing when it is. */
export function useWellFormed(): (xml: string) => Promise<string> {
  const browser = useBrowser();
  return async (xml) => {
    const page = await browser().newPage();
    try {
      return await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? '',
        xml,
      );
    } finally {
      await page.close();
    }
  };
}
