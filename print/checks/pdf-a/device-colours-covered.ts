/** Guarantee: each colour is known by its profile: the output intent says which device the plain ones are meant for. */
import { outputColours } from '../../pdf/read/output-intents.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { documentFault, type Check, type Fault, type Find } from '../condition.ts';

/** First places of a device space: in an operator, and as a name anywhere in the file. Default spaces that may stand for it are not followed. */
function* usesOf({ content, objects }: PdfFile, space: string): Iterable<Fault> {
  const place = content.deviceColours.get(space);
  if (place !== undefined) yield { place, found: `${space} est employé` };
  for (const { name, object } of objects.names) if (name === space) yield { place: `objet ${object}`, found: `${space} est employé` };
}

const uncovered =
  (space: string, isCovered: (colours: string | undefined) => boolean): Find =>
  (file) =>
    isCovered(outputColours(file.catalog)) ? [] : usesOf(file, space);

export const deviceColoursCovered: Check = {
  name: 'device-colours-covered',
  remedy: 'Ajoutez une intention de sortie avec un profil sRGB, et ne dessinez pas en CMYK.',
  conditions: [
    {
      id: '6.2.4.3-2',
      requires: 'DeviceRGB va avec une intention de sortie en RGB',
      find: uncovered('DeviceRGB', (colours) => colours === 'RGB '),
    },
    {
      id: '6.2.4.3-3',
      requires: 'DeviceCMYK va avec une intention de sortie en CMYK',
      find: uncovered('DeviceCMYK', (colours) => colours === 'CMYK'),
    },
    {
      id: '6.2.4.3-4',
      requires: 'DeviceGray, la couleur de départ de tout dessin, va avec une intention de sortie',
      find: ({ catalog }) =>
        documentFault('catalogue, OutputIntents', outputColours(catalog) === undefined && 'pas d’intention de sortie PDF/A'),
    },
  ],
};
