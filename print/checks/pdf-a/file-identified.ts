/** Guarantee: the file has an identifier, and is open to all. */
import { asArray, asBytes } from '../../pdf/read/values.ts';
import { documentFault, type Check } from '../condition.ts';

export const fileIdentified: Check = {
  name: 'file-identified',
  remedy: 'Écrivez ID dans le trailer, et publiez le fichier sans chiffrement.',
  conditions: [
    {
      id: '6.1.3-1',
      requires: 'le trailer contient un identifiant de fichier',
      find: ({ identifier }) => {
        const halves = asArray(identifier)?.map(asBytes) ?? [];
        const isSound = halves.length === 2 && halves.every((half) => half !== undefined && half.length > 0);
        return documentFault('trailer, ID', !isSound && 'ID est absent ou incomplet');
      },
    },
    {
      id: '6.1.3-2',
      requires: 'le fichier n’est pas chiffré',
      find: ({ encryption }) => documentFault('trailer, Encrypt', encryption && 'Encrypt est présent'),
    },
  ],
};
