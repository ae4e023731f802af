/** Undoes the filters of a stream: the bytes that it stands for. */
import { inflateSync } from 'node:zlib';
import { PDFRawStream, PDFStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { has, nameIn, type Value } from './values.ts';

/** `undefined` for what is no stream. @throws for a filter that is not known, or bytes that it does not fit. */
export function bytesOf(value: Value): Uint8Array | undefined {
  if (!(value instanceof PDFStream)) return undefined;
  // zlib is ten times as fast as pdf-lib's own inflater.
  const plainFlate = nameIn(value.dict, 'Filter') === 'FlateDecode' && !has(value.dict, 'DecodeParms');
  if (plainFlate && value instanceof PDFRawStream) return inflateSync(value.contents);
  return value instanceof PDFRawStream ? decodePDFRawStream(value).decode() : value.getContents();
}

/** The same as Latin-1 text, one character per byte. */
export const latin1Of = (value: Value): string | undefined => {
  const bytes = bytesOf(value);
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
};
