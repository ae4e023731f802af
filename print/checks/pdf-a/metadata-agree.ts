/** Guarantee: the old properties of the document and its XMP say the same. The standard lets readers choose: they must not differ. */
import { propertyOf, type Metadata, type Schema } from '../../pdf/read/metadata/read-metadata.ts';
import { textOf, textsOf } from '../../pdf/read/metadata/xmp-properties.ts';
import { textIn } from '../../pdf/read/values.ts';
import { faultsOf, type Check } from '../condition.ts';

interface Pair {
  readonly key: string;
  readonly schema: Schema;
  readonly name: string;
  readonly isList?: boolean;
  readonly isDate?: boolean;
}

const pairs: readonly Pair[] = [
  { key: 'Title', schema: 'dc', name: 'title' },
  { key: 'Author', schema: 'dc', name: 'creator', isList: true },
  { key: 'Subject', schema: 'dc', name: 'description' },
  { key: 'Keywords', schema: 'pdf', name: 'Keywords' },
  { key: 'Creator', schema: 'xmp', name: 'CreatorTool' },
  { key: 'Producer', schema: 'pdf', name: 'Producer' },
  { key: 'CreationDate', schema: 'xmp', name: 'CreateDate', isDate: true },
  { key: 'ModDate', schema: 'xmp', name: 'ModifyDate', isDate: true },
];

/** Digits of a date, in either writing, its zone written in one way: `D:20261123120000+01'00'`, `2026-11-23T12:00:00+01:00`. */
function instant(text: string): string {
  const digits = /^(?:D:)?(\d{4})-?(\d\d)?-?(\d\d)?T?(\d\d)?:?(\d\d)?:?(\d\d)?(?:\.\d+)?(Z|[+-]\d\d)?:?'?(\d\d)?/.exec(text);
  if (!digits) return text;
  const [, year = '', month = '01', day = '01', hour = '00', minute = '00', second = '00', zone = 'Z', minutes = '00'] = digits;
  const offset = zone === 'Z' || zone === '+00' || zone === '-00' ? 'Z' : `${zone}:${minutes}`;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`).toISOString();
}

function xmpText(metadata: Metadata, { schema, name, isList }: Pair): string | undefined {
  const value = propertyOf(metadata, schema, name)?.value;
  return isList && value ? textsOf(value).join(', ') : textOf(value);
}

export const metadataAgree: Check = {
  name: 'metadata-agree',
  remedy: 'Écrivez les propriétés et le flux XMP à partir des mêmes faits (content/livre.yaml).',
  conditions: [
    {
      id: '6.6.3',
      requires: 'une propriété du dictionnaire Info a la même valeur dans le flux XMP',
      find: ({ info, metadata }) =>
        faultsOf(
          metadata ? pairs : [],
          ({ key }) => `propriétés du PDF, ${key}`,
          (pair) => {
            const old = textIn(info, pair.key);
            if (old === undefined || !metadata) return false;
            const xmp = xmpText(metadata, pair);
            const isSame = xmp !== undefined && (pair.isDate ? instant(old) === instant(xmp) : old === xmp);
            return !isSame && `« ${old} », et « ${xmp ?? 'rien'} » dans ${pair.schema}:${pair.name}`;
          },
        ),
    },
  ],
};
