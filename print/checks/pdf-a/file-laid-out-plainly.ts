/** Guarantee: objects, streams and the cross-reference table are written so that no reader can take them for something else. */
import type { Check } from '../condition.ts';
import { layout } from './file-begins-as-pdf.ts';
import { has } from '../../pdf/read/values.ts';
import { faultsOf } from '../condition.ts';

const EXTERNAL = ['F', 'FFilter', 'FDecodeParms'];

export const fileLaidOutPlainly: Check = {
  name: 'file-laid-out-plainly',
  remedy: 'Écrivez le fichier avec pdf-lib, d’un seul tenant.',
  conditions: [
    { id: '6.1.3-3', requires: 'rien ne suit la fin du fichier', find: layout('after-end') },
    { id: '6.1.4-2', requires: 'une fin de ligne sépare xref de sa première section', find: layout('cross-reference') },
    { id: '6.1.7.1-1', requires: 'Length est la longueur du flux', find: layout('stream-length') },
    { id: '6.1.7.1-2', requires: 'une fin de ligne suit stream et précède endstream', find: layout('stream-end') },
    {
      id: '6.1.7.1-3',
      requires: 'les octets d’un flux sont dans le fichier',
      find: ({ objects }) =>
        faultsOf(
          objects.holding('Length').filter(({ stream }) => stream !== undefined),
          ({ object }) => `objet ${object}`,
          ({ dict }) => {
            const external = EXTERNAL.filter((key) => has(dict, key));
            return external.length > 0 && `le flux a une entrée ${external.join(', ')}`;
          },
        ),
    },
    { id: '6.1.9-1', requires: 'les objets sont séparés par un seul blanc et des fins de ligne', find: layout('object') },
  ],
};
