/** Lays a form field on each blank of the pages, so that what a pen fills in can be typed (ISO 32000-1, 12.7). */
import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import type { FormField } from '../../report.ts';
import type { FieldWidget } from '../tags/place-fields.ts';
import { drawDot, drawNothing, drawText, drawTick } from './field-drawings.ts';
import { embedTypingFont } from './typing-font.ts';

const POINTS_PER_PX = 0.75;
/** Resource name of the font. */
const FONT = 'Saisie';
/** Size 0: a reader makes the text as large as its line, and smaller when there is more of it. */
const LETTERING = `/${FONT} 0 Tf 0 g`;
const PRINTED = 4;
const MULTILINE = 1 << 12;
const RADIO = 1 << 15;
const TICKED = 'Oui';
const OFF = 'Off';

const name = PDFName.of;
const words = (text: string): PDFHexString => PDFHexString.fromText(text);
const round = (length: number): number => Math.round(length * 1000) / 1000;

class Writer {
  private readonly document: PDFDocument;
  private readonly resources: PDFDict;
  private readonly pages: readonly PDFPage[];
  /** Fields at the top: each text, each box, each choice. */
  private readonly fields: PDFRef[] = [];
  private readonly choices = new Map<string, { readonly parent: PDFRef; readonly kids: PDFRef[]; readonly options: PDFHexString[] }>();

  constructor(document: PDFDocument, font: PDFRef) {
    this.document = document;
    this.pages = document.getPages();
    this.resources = document.context.obj({ Font: { [FONT]: font } });
  }

  write(fields: readonly FormField[]): FieldWidget[] {
    const widgets = fields.map((field) => this.writeWidget(field));
    this.closeChoices();
    const form = this.document.context.obj({ Fields: this.fields, DA: PDFString.of(LETTERING), DR: this.resources });
    this.document.catalog.set(name('AcroForm'), this.document.context.register(form));
    return widgets;
  }

  private writeWidget(field: FormField): FieldWidget {
    const { context } = this.document;
    const page = this.pages[field.page - 1];
    if (!page) throw new Error(`Le champ ${field.name} est sur la page ${field.page}, qui n’existe pas.`);
    const [left, top, right, bottom] = field.box.map((length) => length * POINTS_PER_PX) as [number, number, number, number];
    const rect = [left, page.getHeight() - bottom, right, page.getHeight() - top].map(round);
    // The page draws the lines and the boxes: a field has no border, and is empty as long as nothing is typed.
    const widget = context.obj({ Type: 'Annot', Subtype: 'Widget', Rect: rect, F: PRINTED, BS: { W: 0 }, MK: {} });
    widget.set(name('P'), page.ref);
    const ref = context.register(widget);
    const size = { width: right - left, height: bottom - top };
    if (field.kind === 'text') this.fillText(widget, ref, field, size);
    else if (field.kind === 'check') this.fillCheck(widget, ref, field, size);
    else this.fillAnswer(widget, ref, field, size);
    page.node.addAnnot(ref);
    return { ref, page: field.page - 1 };
  }

  private fillText(widget: PDFDict, ref: PDFRef, field: FormField, size: { width: number; height: number }): void {
    const { context } = this.document;
    this.nameField(widget, 'Tx', field);
    if (field.lines > 1) {
      widget.set(name('Ff'), context.obj(MULTILINE));
      // Lines of type do not fall on lines for a pen: a reader covers them with white when it draws what was typed.
      widget.set(name('MK'), context.obj({ BG: [1] }));
    }
    widget.set(name('DA'), PDFString.of(LETTERING));
    widget.set(name('AP'), context.obj({ N: drawText(context, size, this.resources) }));
    this.fields.push(ref);
  }

  private fillCheck(widget: PDFDict, ref: PDFRef, field: FormField, size: { width: number; height: number }): void {
    const { context } = this.document;
    this.nameField(widget, 'Btn', field);
    widget.set(name('V'), name(OFF));
    widget.set(name('AS'), name(OFF));
    widget.set(name('AP'), context.obj({ N: { [TICKED]: drawTick(context, size), [OFF]: drawNothing(context, size) } }));
    this.fields.push(ref);
  }

  /** The states of answers are numbers, and their words are listed in the choice: names of states are best kept to ASCII. */
  private fillAnswer(widget: PDFDict, ref: PDFRef, field: FormField, size: { width: number; height: number }): void {
    const { context } = this.document;
    const { parent, kids, options } = this.choiceOf(field);
    const { option = '' } = field;
    widget.set(name('Parent'), parent);
    widget.set(name('TU'), words(`${field.label}\u00a0: ${option}`));
    widget.set(name('AS'), name(OFF));
    widget.set(name('AP'), context.obj({ N: { [String(kids.length)]: drawDot(context, size), [OFF]: drawNothing(context, size) } }));
    kids.push(ref);
    options.push(words(option));
  }

  private choiceOf(field: FormField) {
    const { context } = this.document;
    let choice = this.choices.get(field.name);
    if (!choice) {
      const dict = context.obj({ Ff: RADIO, V: OFF });
      this.nameField(dict, 'Btn', field);
      choice = { parent: context.register(dict), kids: [], options: [] };
      this.choices.set(field.name, choice);
      this.fields.push(choice.parent);
    }
    return choice;
  }

  private closeChoices(): void {
    const { context } = this.document;
    for (const { parent, kids, options } of this.choices.values()) {
      const dict = context.lookup(parent, PDFDict);
      dict.set(name('Kids'), context.obj(kids));
      dict.set(name('Opt'), context.obj(options));
    }
  }

  private nameField(dict: PDFDict, type: 'Tx' | 'Btn', field: FormField): void {
    dict.set(name('FT'), name(type));
    dict.set(name('T'), PDFString.of(field.name));
    dict.set(name('TU'), words(field.label));
  }
}

/**
 * @param font bytes of the font that what is typed is drawn with
 * @returns what stands on each blank, in the order of the fields
 */
export async function writeFields(
  document: PDFDocument,
  fields: readonly FormField[],
  font: Uint8Array | undefined,
): Promise<FieldWidget[]> {
  if (fields.length === 0) return [];
  if (!font) throw new Error('Un formulaire n’a pas de police de saisie.');
  return new Writer(document, await embedTypingFont(document.context, font)).write(fields);
}
