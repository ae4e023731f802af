/** Guarantee: the CMap of a composite font is in the file or known to all readers, and reads in one direction. */
import { predefinedCMaps } from '../../pdf/read/fonts/predefined-cmaps.ts';
import { asDict, asName, nameIn, numberIn, valueOf } from '../../pdf/read/values.ts';
import type { Check } from '../condition.ts';
import { eachFont } from './fonts-in-text.ts';

export const cmapsAvailable: Check = {
  name: 'cmaps-available',
  remedy: 'Employez Identity-H, ou mettez la CMap dans le fichier.',
  conditions: [
    {
      id: '31-006',
      requires: 'une CMap est prédéfinie (ISO 32000-1, tableau 118) ou dans le fichier',
      find: eachFont(
        ({ composite, cmap, cmapName = '' }) =>
          composite && !cmap && !predefinedCMaps.has(cmapName) && `la CMap ${cmapName || 'sans nom'} n’est ni prédéfinie ni jointe`,
      ),
    },
    {
      id: '31-007',
      requires: 'WMode est le même dans le dictionnaire de la CMap et dans la CMap',
      find: eachFont(({ cmap, dict }) => {
        const said = numberIn(asDict(valueOf(dict, 'Encoding')), 'WMode') ?? 0;
        return cmap && said !== cmap.writingMode && `WMode vaut ${said} dans le dictionnaire, ${cmap.writingMode} dans la CMap`;
      }),
    },
    {
      id: '31-008',
      requires: 'une CMap n’en emploie pas d’autre qui ne soit pas prédéfinie',
      find: eachFont(({ cmap, dict }) => {
        const entry = valueOf(asDict(valueOf(dict, 'Encoding')), 'UseCMap');
        const named = asName(entry) ?? nameIn(asDict(entry), 'CMapName');
        const foreign = [...(cmap?.uses ?? []), ...(entry === undefined ? [] : [named ?? ''])].find((name) => !predefinedCMaps.has(name));
        return foreign !== undefined && `elle emploie la CMap ${foreign || 'sans nom'}`;
      }),
    },
  ],
};
