/** Guarantee: each configuration of layers has a name, and none changes by itself. */
import { readLayerConfigurations } from '../../pdf/read/layers.ts';
import { has, textIn } from '../../pdf/read/values.ts';
import { faultsOf, type Check, type Find } from '../condition.ts';

const unnamed =
  (ofDefault: boolean): Find =>
  ({ catalog }) =>
    faultsOf(
      readLayerConfigurations(catalog).filter(({ isDefault }) => isDefault === ofDefault),
      ({ place }) => place,
      ({ dict }) => !textIn(dict, 'Name') && 'Name est absent ou vide',
    );

export const layersNamed: Check = {
  name: 'layers-named',
  remedy: 'Retirez les calques, ou nommez leur configuration.',
  conditions: [
    { id: '20-001', requires: 'une configuration de calques de Configs a un nom', find: unnamed(false) },
    { id: '20-002', requires: 'la configuration de calques par défaut a un nom', find: unnamed(true) },
    {
      id: '20-003',
      requires: 'une configuration de calques n’a pas d’entrée AS',
      find: ({ catalog }) =>
        faultsOf(
          readLayerConfigurations(catalog),
          ({ place }) => place,
          ({ dict }) => has(dict, 'AS') && 'AS est présent',
        ),
    },
  ],
};
