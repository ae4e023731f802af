/** Writes a number of a content stream with the fewest characters. */

/** `decimals` places at most, 5 or fewer: no exponent, no zero before the point (ISO 32000-1, 7.3.3). */
export function shortNumber(value: number, decimals: number): string {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  if (rounded === 0) return '0';
  const text = String(rounded);
  if (text.startsWith('0.')) return text.slice(1);
  return text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}

/** Places after the point that keep a number within `tolerance` of what it was. */
export function decimalsWithin(tolerance: number): number {
  return Math.min(5, Math.max(0, Math.ceil(-Math.log10(2 * tolerance))));
}
