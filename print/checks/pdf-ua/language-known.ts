/** Guarantee: the language of all that is read aloud is known: text, descriptions, bookmarks, fields, metadata. */
import { inherited } from '../../pdf/read/content/marked-content.ts';
import { readFormFields } from '../../pdf/read/form-fields.ts';
import { readOutline } from '../../pdf/read/outline.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { languageOf, pathOf } from '../../pdf/read/structure-tree.ts';
import { dictIn, textIn } from '../../pdf/read/values.ts';
import { faultsOf, type Check, type Fault, type Find } from '../condition.ts';

/** A text string may begin with its language, between two escapes (ISO 32000-1, 7.9.2.2). */
const saysLanguage = (text: string): boolean => text.includes('\u001b');

/** Nothing to look for once the document has a language. */
const unlessDeclared =
  (find: Find): Find =>
  (file) =>
    file.language === '' ? find(file) : [];

function* pageText({ content }: PdfFile): Iterable<Fault> {
  for (const { kind, place, marks } of content.streams) {
    if (kind !== 'page') continue;
    for (const mark of marks) {
      if (!mark.text || mark.inArtifact || !mark.element) continue;
      if (!inherited(mark, ({ lang }) => lang) && !languageOf(mark.element))
        yield { place, found: `le texte de ${pathOf(mark.element)} est sans langue` };
    }
  }
}

const replacementsOf = (one: { alt: string | undefined; actualText: string | undefined; expansion: string | undefined }): string[] =>
  [one.alt, one.actualText, one.expansion].filter((text) => text !== undefined);

function* replacements({ tree, content }: PdfFile): Iterable<Fault> {
  for (const element of tree.elements) {
    const [text] = replacementsOf(element).filter((one) => !saysLanguage(one));
    if (text !== undefined && !languageOf(element)) yield { place: pathOf(element), found: `« ${text} » est sans langue` };
  }
  for (const { place, marks } of content.streams) {
    for (const mark of marks) {
      const [text] = replacementsOf(mark).filter((one) => !saysLanguage(one));
      const known = inherited(mark, ({ lang }) => lang) ?? languageOf(mark.element);
      if (text !== undefined && !mark.inArtifact && !known) yield { place, found: `« ${text} » est sans langue` };
    }
  }
}

const bookmarks: Find = ({ catalog }) =>
  faultsOf(
    readOutline(catalog),
    ({ title }) => `signet « ${title} »`,
    ({ title }) => !saysLanguage(title) && 'il est sans langue',
  );

const annotations: Find = (file) =>
  faultsOf(
    file.annotations,
    ({ place }) => place,
    ({ contents, element }) =>
      contents !== undefined && !saysLanguage(contents) && !languageOf(element) && `« ${contents} » est sans langue`,
  );

const fields: Find = ({ catalog, annotations: widgets }) =>
  faultsOf(
    readFormFields(catalog),
    ({ place }) => place,
    ({ dict }) => {
      const text = textIn(dict, 'TU');
      const element = widgets.find((widget) => widget.dict === dict || dictIn(widget.dict, 'Parent') === dict)?.element;
      return text !== undefined && !saysLanguage(text) && !languageOf(element) && `« ${text} » est sans langue`;
    },
  );

function* metadata({ metadata: own }: PdfFile): Iterable<Fault> {
  for (const { prefix, local, value } of own?.properties ?? []) {
    const isKnown = value.kind !== 'alt' || value.items.some(({ lang }) => lang !== undefined && lang !== 'x-default');
    if (!isKnown) yield { place: 'métadonnées XMP', found: `${prefix}:${local} est sans langue` };
  }
}

export const languageKnown: Check = {
  name: 'language-known',
  remedy: 'Écrivez la langue du document dans le catalogue (Lang), et celle des passages étrangers dans leur balise.',
  conditions: [
    { id: '11-001', requires: 'la langue du texte des pages est connue', find: unlessDeclared(pageText) },
    { id: '11-002', requires: 'la langue des textes Alt, ActualText et E est connue', find: unlessDeclared(replacements) },
    { id: '11-003', requires: 'la langue des signets est connue', find: unlessDeclared(bookmarks) },
    { id: '11-004', requires: 'la langue de la description des annotations est connue', find: unlessDeclared(annotations) },
    { id: '11-005', requires: 'la langue du nom des champs de formulaire est connue', find: unlessDeclared(fields) },
    { id: '11-006', requires: 'la langue des métadonnées est connue', find: unlessDeclared(metadata) },
  ],
};
