/** Reads the form fields of a finished PDF back, as a reader's program finds them: page by page, in the order of its annotations. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFStream,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { FormField } from '../../report.ts';

export interface InspectedField extends Pick<FormField, 'name' | 'kind' | 'label' | 'option' | 'page'> {
  readonly multiline: boolean;
  /** Left, top, right and bottom, from the top left corner of the sheet, in points. */
  readonly box: readonly [number, number, number, number];
  /** It has a drawing for each of its states. */
  readonly drawn: boolean;
}

const MULTILINE = 1 << 12;
const key = PDFName.of;
const textOf = (value: PDFObject | undefined): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';

/** Where an entry of a field may stand: in itself, or in what holds it. */
function inherited(field: PDFDict, name: string): PDFObject | undefined {
  const own = field.lookup(key(name));
  const parent = own === undefined ? field.lookupMaybe(key('Parent'), PDFDict) : undefined;
  return parent ? inherited(parent, name) : own;
}

function isDrawn(widget: PDFDict, kind: FormField['kind']): boolean {
  const normal = widget.lookupMaybe(key('AP'), PDFDict)?.lookup(key('N'));
  if (kind === 'text') return normal instanceof PDFStream;
  if (!(normal instanceof PDFDict)) return false;
  const states = normal.keys();
  return states.length === 2 && states.includes(key('Off')) && states.every((state) => normal.lookup(state) instanceof PDFStream);
}

function readField(widget: PDFDict, page: number, top: number): InspectedField {
  const parent = widget.lookupMaybe(key('Parent'), PDFDict);
  const kind = inherited(widget, 'FT') === key('Tx') ? 'text' : parent ? 'choice' : 'check';
  const flags = inherited(widget, 'Ff');
  const rank =
    parent
      ?.lookup(key('Kids'), PDFArray)
      .asArray()
      .findIndex((kid) => widget.context.lookup(kid) === widget) ?? -1;
  const option = parent?.lookupMaybe(key('Opt'), PDFArray)?.lookup(rank);
  const [left = 0, bottom = 0, right = 0, up = 0] = widget
    .lookup(key('Rect'), PDFArray)
    .asArray()
    .map((length) => (length instanceof PDFNumber ? length.asNumber() : 0));
  return {
    name: textOf(inherited(widget, 'T')),
    kind,
    label: textOf((parent ?? widget).lookup(key('TU'))),
    ...(option && { option: textOf(option) }),
    page,
    multiline: flags instanceof PDFNumber && (flags.asNumber() & MULTILINE) !== 0,
    box: [left, top - up, right, top - bottom],
    drawn: isDrawn(widget, kind),
  };
}

export function readFields(document: PDFDocument): InspectedField[] {
  return document.getPages().flatMap(({ node }, index) => {
    const { y, height } = document.getPage(index).getMediaBox();
    const widgets = (node.Annots()?.asArray() ?? []).flatMap((entry) => {
      const annotation = document.context.lookup(entry);
      return annotation instanceof PDFDict && annotation.get(key('Subtype')) === key('Widget') ? [annotation] : [];
    });
    return widgets.map((widget) => readField(widget, index + 1, y + height));
  });
}
