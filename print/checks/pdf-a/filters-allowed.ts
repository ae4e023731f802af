/** Guarantee: every stream can be read with the filters of the standard, without LZW or encryption. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { asArray, asDict, asName, nameIn, valueOf, type PDFDict } from '../../pdf/read/values.ts';
import { faultsOf, type Check, type Fault } from '../condition.ts';

const INLINE = ['ASCIIHexDecode', 'ASCII85Decode', 'FlateDecode', 'RunLengthDecode', 'CCITTFaxDecode', 'DCTDecode'];
const ALLOWED = [...INLINE, 'JBIG2Decode', 'JPXDecode'];

const several = (dict: PDFDict, key: string): ReturnType<typeof valueOf>[] => {
  const value = valueOf(dict, key);
  return asArray(value) ?? (value === undefined ? [] : [value]);
};

const forbidden = (dict: PDFDict): string[] => {
  const parameters = several(dict, 'DecodeParms');
  return several(dict, 'Filter')
    .map((filter) => asName(filter) ?? '')
    .filter(
      (filter, rank) => !ALLOWED.includes(filter) && !(filter === 'Crypt' && nameIn(asDict(parameters[rank]), 'Name') === 'Identity'),
    );
};

function* inlineImages({ content }: PdfFile): Iterable<Fault> {
  for (const [filter, place] of content.inlineFilters) if (!INLINE.includes(filter)) yield { place, found: `une image emploie ${filter}` };
}

export const filtersAllowed: Check = {
  name: 'filters-allowed',
  remedy: 'Comprimez le flux avec FlateDecode.',
  conditions: [
    {
      id: '6.1.7.2-1',
      requires: 'un flux n’emploie ni LZWDecode, ni Crypt, ni un filtre hors norme',
      find: ({ objects }) =>
        faultsOf(
          objects.holding('Filter').filter(({ stream }) => stream !== undefined),
          ({ object }) => `flux (objet ${object})`,
          ({ dict }) => {
            const found = forbidden(dict);
            return found.length > 0 && `il emploie ${found.join(', ') || 'un filtre sans nom'}`;
          },
        ),
    },
    {
      id: '6.1.10-1',
      requires: 'une image dans le texte de la page n’emploie ni LZW, ni Crypt, ni un filtre hors norme',
      find: inlineImages,
    },
  ],
};
