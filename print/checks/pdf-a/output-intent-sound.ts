/** Guarantee: the colours that the file is meant for are said once, by a profile that is in the file. */
import type { IccProfile } from '../../pdf/read/icc-profile.ts';
import { readOutputIntents } from '../../pdf/read/output-intents.ts';
import { has } from '../../pdf/read/values.ts';
import { documentFault, faultsOf, type Check } from '../condition.ts';

const isOutput = ({ deviceClass, colourSpace, version }: IccProfile): boolean =>
  ['prtr', 'mntr'].includes(deviceClass) && ['GRAY', 'RGB ', 'CMYK'].includes(colourSpace) && version < 5;

const REMEDY = 'Mettez un profil ICC de sortie, sRGB par exemple, dans OutputIntents.';

export const outputIntentSound: Check = {
  name: 'output-intent-sound',
  remedy: REMEDY,
  conditions: [
    {
      id: '6.2.3-1',
      requires: 'le profil d’une intention de sortie est un profil d’imprimante ou d’écran, gris, RGB ou CMYK, en ICC 2 ou 4',
      find: ({ catalog }) =>
        faultsOf(
          readOutputIntents(catalog).filter(({ dict }) => has(dict, 'DestOutputProfile')),
          ({ place }) => place,
          ({ profile }) =>
            !profile || !isOutput(profile)
              ? profile
                ? `profil ${profile.deviceClass} ${profile.colourSpace.trim()}, version ${profile.version}`
                : 'ce n’est pas un profil ICC'
              : false,
        ),
    },
    {
      id: '6.2.3-2',
      requires: 'les intentions de sortie partagent le même profil',
      find: ({ catalog }) => {
        const profiles = new Set(readOutputIntents(catalog).flatMap(({ profileDict }) => profileDict ?? []));
        return documentFault('catalogue, OutputIntents', profiles.size > 1 && `${profiles.size} profils`);
      },
    },
    {
      id: '6.2.3-3',
      requires: 'une intention PDF/X ne renvoie pas à un profil hors du fichier',
      find: ({ catalog }) =>
        faultsOf(
          readOutputIntents(catalog),
          ({ place }) => place,
          ({ dict, kind }) => kind === 'GTS_PDFX' && has(dict, 'DestOutputProfileRef') && 'DestOutputProfileRef est présent',
        ),
    },
  ],
};
