/** Guarantee: configurations of layers are told apart, and each shows all the layers in its list. */
import { readLayerConfigurations } from '../../pdf/read/layers.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { arrayIn, asArray, asDict, dictIn, textIn, type PDFDict, type Value } from '../../pdf/read/values.ts';
import { faultsOf, type Check, type Fault } from '../condition.ts';

function* shared({ catalog }: PdfFile): Iterable<Fault> {
  const byName = Map.groupBy(readLayerConfigurations(catalog), ({ dict }) => textIn(dict, 'Name') ?? '');
  for (const [name, [first, ...rest]] of byName) {
    if (first && name !== '' && rest.length > 0) yield { place: first.place, found: `le nom « ${name} » sert ${rest.length + 1} fois` };
  }
}

const flat = (order: readonly Value[]): PDFDict[] =>
  order.flatMap((one) => (asArray(one) ? flat(asArray(one) ?? []) : (asDict(one) ?? [])));

export const layersListed: Check = {
  name: 'layers-listed',
  remedy: 'Retirez les calques, ou complétez leur configuration.',
  conditions: [
    { id: '6.9-2', requires: 'le nom d’une configuration de calques est unique', find: shared },
    {
      id: '6.9-3',
      requires: 'l’ordre d’une configuration nomme tous les calques',
      find: ({ catalog }) => {
        const layers = (arrayIn(dictIn(catalog, 'OCProperties'), 'OCGs') ?? []).flatMap((layer) => asDict(layer) ?? []);
        return faultsOf(
          readLayerConfigurations(catalog),
          ({ place }) => place,
          ({ dict }) => {
            const order = arrayIn(dict, 'Order');
            const missing = order ? layers.filter((layer) => !flat(order).includes(layer)) : [];
            return missing.length > 0 && `il y manque ${missing.map((layer) => textIn(layer, 'Name') ?? '?').join(', ')}`;
          },
        );
      },
    },
  ],
};
