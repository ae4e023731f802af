/** Guarantee: names that a person may read are UTF-8: fonts, inks, structure types. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import type { Check, Fault } from '../condition.ts';

/** A name has one character per byte here. */
function isUtf8(name: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(name, 'latin1'));
    return true;
  } catch {
    return false;
  }
}

/** All of them: the standard only asks it of fonts, inks and structure types. */
function* broken({ objects }: PdfFile): Iterable<Fault> {
  for (const { name, object, key } of objects.names) if (!isUtf8(name)) yield { place: `objet ${object}, ${key}`, found: `le nom ${name}` };
  for (const key of objects.keys) if (!isUtf8(key)) yield { place: 'clés de dictionnaires', found: `le nom ${key}` };
}

export const namesInUtf8: Check = {
  name: 'names-in-utf8',
  remedy: 'Écrivez le nom en ASCII.',
  conditions: [{ id: '6.1.8-1', requires: 'les noms de polices, d’encres et de types de structure sont en UTF-8', find: broken }],
};
