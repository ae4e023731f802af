/** Guarantee: protection, if any, lets assistive technology read the text. */
import { has, numberIn } from '../../pdf/read/values.ts';
import { documentFault, type Check } from '../condition.ts';

const ACCESSIBILITY = 1 << 9;
const PLACE = 'dictionnaire de chiffrement';

export const encryptionLetsReadersIn: Check = {
  name: 'encryption-lets-readers-in',
  remedy: 'Publiez le fichier sans chiffrement.',
  conditions: [
    {
      id: '26-001',
      requires: 'un fichier chiffré a une entrée P',
      find: ({ encryption }) => documentFault(PLACE, encryption && !has(encryption, 'P') && 'P est absent'),
    },
    {
      id: '26-002',
      requires: 'le dixième bit de P est vrai',
      find: ({ encryption }) => {
        const permissions = numberIn(encryption, 'P');
        return documentFault(PLACE, permissions !== undefined && (permissions & ACCESSIBILITY) === 0 && `P vaut ${permissions}`);
      },
    },
  ],
};
