/** Finds the file specifications that embed a file, those of attachments told apart. */
import type { PDFDict } from '@cantoo/pdf-lib';
import type { Annotation } from './annotations.ts';
import type { FileObjects } from './file-objects.ts';
import { dictIn, has, textIn } from './values.ts';

export interface FileSpecification {
  readonly dict: PDFDict;
  readonly place: string;
  /** It belongs to an annotation of the page. */
  readonly isAttachment: boolean;
}

export function embeddedFiles(objects: FileObjects, annotations: readonly Annotation[]): FileSpecification[] {
  const attached = new Set(
    annotations.filter(({ subtype }) => subtype === 'FileAttachment').flatMap(({ dict }) => dictIn(dict, 'FS') ?? []),
  );
  return objects
    .holding('EF')
    .filter(({ dict }) => has(dict, 'EF'))
    .map(({ dict, object }) => ({ dict, place: `fichier joint (objet ${object})`, isAttachment: attached.has(dict) }));
}

/** The names of the file that are missing. */
export const missingNames = (specification: PDFDict): string[] => ['F', 'UF'].filter((key) => !textIn(specification, key));
