/** Reads how optional content is set up: the configurations of layers. */
import type { PDFDict } from '@cantoo/pdf-lib';
import { dictIn, dictsIn } from './values.ts';

export interface LayerConfiguration {
  readonly dict: PDFDict;
  readonly place: string;
  readonly isDefault: boolean;
}

export function readLayerConfigurations(catalog: PDFDict): LayerConfiguration[] {
  const properties = dictIn(catalog, 'OCProperties');
  const byDefault = dictIn(properties, 'D');
  return [
    ...(byDefault ? [{ dict: byDefault, place: 'OCProperties, D', isDefault: true }] : []),
    ...dictsIn(properties, 'Configs').map((dict, rank) => ({ dict, place: `OCProperties, Configs ${rank + 1}`, isDefault: false })),
  ];
}
