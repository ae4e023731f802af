/** Numbers and names of a content stream that are over what every reader handles: sought in its text, without reading each one. */

/** A string in hexadecimal is none: its digits follow `<` or a letter. */
const HUGE_NUMBER = /(?<![\d.#/<A-Fa-f])[-+]?\d{10,}(?!\d)/g;
const LONG_NAME = /\/[^\0\t\n\f\r ()<>[\]{}/%]{128,}/;
const LARGEST = 2147483647;

/** Each in French, with its value. */
export function overLimits(content: string): string[] {
  const numbers = [...content.matchAll(HUGE_NUMBER)].map(([number]) => number).filter((number) => Math.abs(Number(number)) > LARGEST);
  const name = LONG_NAME.exec(content)?.[0];
  return [...numbers.map((number) => `le nombre ${number}`), ...(name ? [`le nom ${name.slice(0, 20)}…, de ${name.length - 1} octets`] : [])];
}
