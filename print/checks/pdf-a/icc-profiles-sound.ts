/** Guarantee: colours that are tied to a profile are tied to one that readers know. */
import { readIccProfile } from '../../pdf/read/icc-profile.ts';
import { asDict, booleanIn, numberIn } from '../../pdf/read/values.ts';
import { faultsOf, type Check } from '../condition.ts';

const CLASSES = ['prtr', 'mntr', 'scnr', 'spac'];
/** Number of components of each space. */
const COMPONENTS: Readonly<Record<string, number>> = { 'RGB ': 3, CMYK: 4, GRAY: 1, 'Lab ': 3 };

export const iccProfilesSound: Check = {
  name: 'icc-profiles-sound',
  remedy: 'Prenez un profil ICC version 2 ou 4.',
  conditions: [
    {
      id: '6.2.4.2-1',
      requires: 'le profil d’un espace ICCBased suit l’ICC, version 2 ou 4',
      find: ({ objects }) =>
        faultsOf(
          objects.arraysNamed('ICCBased'),
          ({ object }) => `couleur (objet ${object})`,
          ({ array }) => {
            const stream = array.lookup(1);
            const profile = readIccProfile(stream);
            if (!profile) return 'ce n’est pas un profil ICC';
            const fits = COMPONENTS[profile.colourSpace] === numberIn(asDict(stream), 'N');
            return (
              (!fits || !CLASSES.includes(profile.deviceClass) || profile.version >= 5) &&
              `profil ${profile.deviceClass} ${profile.colourSpace.trim()}, version ${profile.version}, N ${numberIn(asDict(stream), 'N') ?? 'absent'}`
            );
          },
        ),
    },
    {
      id: '6.2.4.2-2',
      requires: 'un CMYK ICCBased ne s’imprime pas en surimpression de mode 1',
      // Where a profile is in CMYK, no graphics state of the file may do so: which one meets which colour is not followed.
      find: ({ objects }) => {
        const isCmyk = objects.arraysNamed('ICCBased').some(({ array }) => numberIn(asDict(array.lookup(1)), 'N') === 4);
        return faultsOf(
          isCmyk ? objects.holding('OPM') : [],
          ({ object }) => `état graphique (objet ${object})`,
          ({ dict }) =>
            numberIn(dict, 'OPM') === 1 &&
            (booleanIn(dict, 'OP') === true || booleanIn(dict, 'op') === true) &&
            'OPM vaut 1 avec surimpression',
        );
      },
    },
  ],
};
