/** Guarantee: the document is tagged, from its root, and its languages have valid names. */
import { booleanIn, dictIn, has, textIn } from '../../pdf/read/values.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { documentFault, type Check, type Fault } from '../condition.ts';

const LANGUAGE = /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/;

function* languages({ objects, content }: PdfFile): Iterable<Fault> {
  for (const { dict, object } of objects.holding('Lang')) {
    const language = textIn(dict, 'Lang');
    if (has(dict, 'Lang') && !LANGUAGE.test(language ?? '')) yield { place: `objet ${object}`, found: `Lang vaut « ${language ?? ''} »` };
  }
  for (const { place, marks } of content.streams) {
    for (const { lang } of marks) if (lang !== undefined && !LANGUAGE.test(lang)) yield { place, found: `Lang vaut « ${lang} »` };
  }
}

export const documentTagged: Check = {
  name: 'document-tagged',
  remedy: 'Imprimez avec balises, et écrivez la langue selon BCP 47 : fr, en-GB.',
  conditions: [
    {
      id: '6.7.2.2-1',
      requires: 'MarkInfo porte Marked true',
      find: ({ catalog }) =>
        documentFault('catalogue, MarkInfo', booleanIn(dictIn(catalog, 'MarkInfo'), 'Marked') !== true && 'Marked ne vaut pas true'),
    },
    {
      id: '6.7.3.3-1',
      requires: 'le catalogue mène à un arbre de balises',
      find: ({ tree }) => documentFault('catalogue, StructTreeRoot', tree.tops.length === 0 && 'pas d’arbre de balises, ou un arbre vide'),
    },
    { id: '6.7.4-1', requires: 'une langue est nommée selon la RFC 3066', find: languages },
  ],
};
