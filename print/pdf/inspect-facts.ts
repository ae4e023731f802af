/** Reads back what a PDF says of itself, with a reader that shares no code with what wrote it. */
import type { getDocumentProxy } from 'unpdf';

type Reader = Awaited<ReturnType<typeof getDocumentProxy>>;

export interface PdfFacts {
  /** Document information: `Title`, `Author`… Dates as `2026-11-23T00:00:00Z`. */
  readonly properties: Readonly<Record<string, string>>;
  /** XMP properties, their names in lower case: `dc:title`, `xmp:createdate`… A list is its items with commas. */
  readonly xmp: Readonly<Record<string, string>>;
  /** Page mode and layout as the file names them, and what the first page fits: `FitH`. */
  readonly opening: { readonly mode: string; readonly layout: string; readonly fit: string };
  /** `DisplayDocTitle`, `Duplex`… */
  readonly preferences: Readonly<Record<string, string>>;
}

const PDF_DATE = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const texts = (record: unknown): Record<string, string> =>
  isRecord(record) ? Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)])) : {};

/** What a document that opens where its maker chose says: `{ dest: [page, { name: 'FitH' }, top] }`. */
function fitOf(action: unknown): string {
  const place: unknown = isRecord(action) ? action['dest'] : undefined;
  const fit: unknown = Array.isArray(place) ? place[1] : undefined;
  return isRecord(fit) ? String(fit['name']) : '';
}

export async function inspectFacts(reader: Reader): Promise<PdfFacts> {
  // `null` where a document has none, whatever its type says.
  const { info, metadata } = (await reader.getMetadata()) as { info: object; metadata: Iterable<[string, string | string[]]> | null };
  return {
    properties: Object.fromEntries(Object.entries(texts(info)).map(([key, value]) => [key, value.replace(PDF_DATE, '$1-$2-$3T$4:$5:$6Z')])),
    xmp: Object.fromEntries([...(metadata ?? [])].map(([key, value]) => [key, Array.isArray(value) ? value.join(', ') : value])),
    opening: {
      mode: await reader.getPageMode(),
      layout: await reader.getPageLayout(),
      fit: fitOf(await reader.getOpenAction()),
    },
    preferences: texts(await reader.getViewerPreferences()),
  };
}
