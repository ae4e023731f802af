/** Reads the fields of the interactive form, the widgets that are fields of their own included. */
import type { PDFDict } from '@cantoo/pdf-lib';
import { arrayIn, asDict, dictIn, nameIn, textIn } from './values.ts';

export interface FormField {
  readonly dict: PDFDict;
  readonly place: string;
}

export function readFormFields(catalog: PDFDict): FormField[] {
  const fields: FormField[] = [];
  const seen = new Set<PDFDict>();
  const walk = (field: PDFDict | undefined, path: string): void => {
    if (!field || seen.has(field)) return;
    seen.add(field);
    const name = textIn(field, 'T');
    // A kid without a name of its own is a widget of its parent.
    if (name === undefined && nameIn(field, 'Subtype') === 'Widget' && path !== '') return;
    const here = [path, name ?? 'sans nom'].filter(Boolean).join('.');
    fields.push({ dict: field, place: `champ ${here}` });
    for (const kid of arrayIn(field, 'Kids') ?? []) walk(asDict(kid), here);
  };
  for (const field of arrayIn(dictIn(catalog, 'AcroForm'), 'Fields') ?? []) walk(asDict(field), '');
  return fields;
}

/** The field that a widget belongs to: itself when it has a name, otherwise its parent. */
export const fieldOf = (widget: PDFDict): PDFDict => (textIn(widget, 'T') === undefined ? (dictIn(widget, 'Parent') ?? widget) : widget);
