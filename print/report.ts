/** What the browser hands over after pagination, and the schema that checks it at that border. */
import { z } from 'zod';

/** A flow of text that must keep its own order: the body, the notes at the foot, the asides in the margin. */
const flow = z.enum(['body', 'note', 'margin']);

/** A block of the source: the smallest element that holds text of its own (paragraph, cell, title, label of a chart). */
const sourceBlock = z.strictObject({
  id: z.string(),
  flow,
  tag: z.string(),
  /** Chapter and start of the text, to find the block again. */
  place: z.string(),
  /** Whole text, white space folded, without what is computed after pagination (page numbers). */
  text: z.string(),
});

/** A block, or the part of it that stands on one page. */
const placedBlock = z.strictObject({
  id: z.string(),
  flow,
  tag: z.string(),
  text: z.string(),
  /** The text as printed, where it differs: with its page numbers. */
  printed: z.string().optional(),
  /** Lines of text. */
  lines: z.number(),
});

const placedPage = z.strictObject({
  /** 1 for the first page. */
  number: z.number(),
  /** What names the page for people: its folio, in the references and in the PDF too; « Couverture » for a cover. */
  label: z.string().min(1),
  side: z.enum(['left', 'right']),
  blank: z.boolean(),
  /** Names of the page (`@page couverture`). */
  names: z.array(z.string()),
  /** Page box in CSS pixels. */
  width: z.number(),
  height: z.number(),
  /** Height of the page area that is left empty under the last line, in CSS pixels. */
  emptyBelow: z.number(),
  areaHeight: z.number(),
  blocks: z.array(placedBlock),
  /** Numbers of the items of its lists: the browser draws them, no block holds them. */
  marks: z.array(z.string()),
  /** Running heads and folio, as drawn in the margins. */
  heads: z.array(z.string()),
  /** Parts of blocks that leave their box, by so many CSS pixels. */
  outside: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      by: z.number(),
      /** Name of the face or of the panel that is too small: `text` is where its words begin to leave it, empty when its own box leaves. */
      frame: z.string().optional(),
    }),
  ),
});

/** What the browser marks in the PDF as one thing: a text, the mark of a list item, a picture. */
const structureLeaf = z.strictObject({
  kind: z.enum(['text', 'mark', 'picture']),
  /** The text as drawn, with its soft hyphens; the text alternative of a picture. */
  text: z.string(),
  /** Left, top, right and bottom of a picture, from the top left corner of the sheet, in CSS pixels. */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
});

/** An element of the book's logical structure, whole, even when a page break cuts it. */
const structureElement = z.strictObject({
  /** Structure type of ISO 32000-1, 14.8.4, or `Aside`, `Em`, `Strong`, which stand for one. */
  type: z.string(),
  /** Elements by their rank in the list, leaves by the number of their page and their rank on it, in reading order. */
  kids: z.array(z.union([z.number(), z.tuple([z.number(), z.number()])])),
  /** BCP 47, where it is not the language of what holds it. */
  lang: z.string().optional(),
  /** What an abbreviation stands for. */
  expansion: z.string().optional(),
  /** Id of a note. */
  id: z.string().optional(),
  /** How the items of a list are numbered: `None`, `Disc`, `Decimal`… */
  numbering: z.string().optional(),
  scope: z.enum(['Column', 'Row']).optional(),
  colSpan: z.number().optional(),
  rowSpan: z.number().optional(),
  /** Where a link leads, in words. */
  contents: z.string().min(1).optional(),
  /** Rank of a form field in the list of fields. */
  field: z.number().optional(),
});

/** What a pen fills in on paper, and a keyboard in the PDF: a text or a box, or one of the answers of a choice. */
const formField = z.strictObject({
  /** The answers of a choice have the same. */
  name: z.string(),
  kind: z.enum(['text', 'check', 'choice']),
  /** What to fill in, in words; the question of a choice. */
  label: z.string(),
  /** The answer of a choice. */
  option: z.string().optional(),
  /** Lines of a text. */
  lines: z.number(),
  page: z.number(),
  /** Left, top, right and bottom, from the top left corner of the sheet, in CSS pixels. */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});

/** The logical structure: the root is the first element. */
const structure = z.strictObject({
  elements: z.array(structureElement).min(1),
  /** Leaves of each page, in reading order. */
  leaves: z.array(z.array(structureLeaf)),
});

/** What the document says of itself, read in the head of the print page. */
const documentFacts = z.strictObject({
  title: z.string().min(1),
  authors: z.array(z.string()).min(1),
  subject: z.string(),
  keywords: z.array(z.string()),
  /** BCP 47. */
  language: z.string().min(2),
  /** Date of the edition, YYYY-MM-DD: the build never reads the clock. */
  date: z.iso.date(),
  version: z.string(),
  publisher: z.string(),
  /** What may be done with it, in words, and the address that says it in full. */
  rights: z.string(),
  license: z.url(),
});

export const reportSchema = z.strictObject({
  document: documentFacts,
  source: z.array(sourceBlock),
  pages: z.array(placedPage),
  /**
   * Where each element with an id stands: its page, and its distance from the top of the sheet in CSS pixels.
   * A lasting id is the same from one edition to the next; others are counted (`missions-index-3`).
   */
  anchors: z.record(z.string(), z.strictObject({ page: z.number(), top: z.number(), lasting: z.boolean() })),
  /** Titles in the order of the book. */
  headings: z.array(z.strictObject({ level: z.number(), id: z.string(), text: z.string(), page: z.number() })),
  structure,
  /** In reading order. */
  fields: z.array(formField),
  /** Addresses of the links, `#…` inside the book. */
  links: z.array(z.strictObject({ href: z.string(), text: z.string(), page: z.number() })),
  /** What was refused during pagination: an aside too tall, a reference to nothing… */
  refusals: z.array(z.strictObject({ place: z.string(), message: z.string(), remedy: z.string() })),
  /** Time spent, in milliseconds. */
  durations: z.strictObject({ prepareMs: z.number(), paginateMs: z.number(), proveMs: z.number() }),
});

export type Report = z.infer<typeof reportSchema>;
export type DocumentFacts = z.infer<typeof documentFacts>;
export type Structure = z.infer<typeof structure>;
export type StructureLeaf = z.infer<typeof structureLeaf>;
export type FormField = z.infer<typeof formField>;
export type Flow = z.infer<typeof flow>;
export type SourceBlock = z.infer<typeof sourceBlock>;
export type PlacedBlock = z.infer<typeof placedBlock>;
export type PlacedPage = z.infer<typeof placedPage>;
