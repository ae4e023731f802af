/** Reads how a form, a pattern or a mask is placed: its matrix, its box, and the form that a mask is (ISO 32000-1, 8.7, 8.10, 11.6.5). */
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { IDENTITY, asMatrix, type Box, type Matrix } from './geometry.ts';

const name = (text: string): PDFName => PDFName.of(text);

const numbersOf = (array: PDFArray | undefined): number[] =>
  array?.asArray().map((entry) => (entry instanceof PDFNumber ? entry.asNumber() : 0)) ?? [];

/** From the space of the form to that of what draws it. */
export const matrixOf = (dict: PDFDict): Matrix => asMatrix(numbersOf(dict.lookupMaybe(name('Matrix'), PDFArray))) ?? IDENTITY;

/** What shows of the form, in its own space. */
export function boxOf(dict: PDFDict): Box | undefined {
  const [left, bottom, right, top] = numbersOf(dict.lookupMaybe(name('BBox'), PDFArray));
  return left === undefined || bottom === undefined || right === undefined || top === undefined ? undefined : [left, bottom, right, top];
}

/** The form that a graphics state takes as a mask, and whether its lightness counts, or its opacity. */
export function maskOf(state: PDFObject | undefined): { readonly form: PDFObject; readonly byLightness: boolean } | undefined {
  const mask = state instanceof PDFDict ? state.lookup(name('SMask')) : undefined;
  const form = mask instanceof PDFDict ? mask.get(name('G')) : undefined;
  return mask instanceof PDFDict && form ? { form, byLightness: mask.get(name('S')) === name('Luminosity') } : undefined;
}
