/** Finds the actions of a file: what links, bookmarks, fields and events do. */
import type { PDFDict } from '@cantoo/pdf-lib';
import type { FileObjects } from './file-objects.ts';
import { asDict, dictIn, dictsIn, entriesOf, has, nameIn } from './values.ts';

export interface Action {
  readonly dict: PDFDict;
  /** `GoTo`, `URI`, `JavaScript`… */
  readonly kind: string;
  readonly place: string;
}

/** Keys that lead to actions; `A` and `Next` also stand elsewhere, for other things. */
const KEYS = ['A', 'OpenAction', 'Next', 'PA'];
const isElement = (dict: PDFDict): boolean => nameIn(dict, 'Type') === 'StructElem' || (has(dict, 'S') && has(dict, 'P') && has(dict, 'K'));

export function readActions(objects: FileObjects): Action[] {
  const actions = new Map<PDFDict, Action>();
  const add = (dict: PDFDict | undefined, object: number): void => {
    const kind = nameIn(dict, 'S');
    if (dict && kind !== undefined && !actions.has(dict)) actions.set(dict, { dict, kind, place: `action (objet ${object})` });
  };
  for (const key of KEYS) {
    for (const { dict, object } of objects.holding(key)) if (!isElement(dict)) for (const action of dictsIn(dict, key)) add(action, object);
  }
  for (const { dict, object } of objects.holding('AA')) for (const [, action] of entriesOf(dictIn(dict, 'AA'))) add(asDict(action), object);
  for (const { dict, object } of objects.holding('JS')) add(dict, object);
  return [...actions.values()];
}
