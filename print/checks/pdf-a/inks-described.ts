/** Guarantee: a spot ink is described, and described the same way everywhere. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { asArray, asDict, asName, dictIn, has } from '../../pdf/read/values.ts';
import { faultsOf, type Check, type Fault } from '../condition.ts';

const PROCESS = ['Cyan', 'Magenta', 'Yellow', 'Black', 'None', 'All'];

function* different({ objects }: PdfFile): Iterable<Fault> {
  const known = new Map<string, string>();
  for (const { array, object } of objects.arraysNamed('Separation')) {
    const name = asName(array.lookup(1)) ?? '';
    const described = `${String(array.lookup(2))} ${String(array.lookup(3))}`;
    if ((known.get(name) ?? described) !== described)
      yield { place: `couleur (objet ${object})`, found: `l’encre ${name} est décrite de deux façons` };
    known.set(name, described);
  }
}

export const inksDescribed: Check = {
  name: 'inks-described',
  remedy: 'Décrivez chaque encre une fois, et nommez-la dans Colorants.',
  conditions: [
    {
      id: '6.2.4.4-1',
      requires: 'chaque encre d’un espace DeviceN est décrite dans Colorants',
      find: ({ objects }) =>
        faultsOf(
          objects.arraysNamed('DeviceN'),
          ({ object }) => `couleur (objet ${object})`,
          ({ array }) => {
            const colorants = dictIn(asDict(array.lookup(4)), 'Colorants');
            const missing = (asArray(array.lookup(1)) ?? [])
              .map((ink) => asName(ink) ?? '')
              .filter((ink) => !PROCESS.includes(ink) && !has(colorants, ink));
            return missing.length > 0 && `${missing.join(', ')} n’y est pas`;
          },
        ),
    },
    { id: '6.2.4.4-2', requires: 'une encre de même nom est décrite de la même façon', find: different },
  ],
};
