/** Guarantee: what is archived is the pages: no other file inside, no other presentation, no condition on the reader. */
import { embeddedFiles } from '../../pdf/read/file-specifications.ts';
import { dictIn, has } from '../../pdf/read/values.ts';
import { documentFault, faultsOf, type Check } from '../condition.ts';

export const nothingBesideThePages: Check = {
  name: 'nothing-beside-the-pages',
  remedy: 'Retirez l’entrée du fichier.',
  conditions: [
    {
      id: '6.8-5',
      requires: 'aucun fichier n’est joint : ces contrôles ne vérifient pas qu’il soit lui-même PDF/A',
      find: ({ objects, annotations }) =>
        faultsOf(
          embeddedFiles(objects, annotations),
          ({ place }) => place,
          () => 'un fichier est joint',
        ),
    },
    {
      id: '6.10-1',
      requires: 'le dictionnaire des noms n’a pas d’entrée AlternatePresentations',
      find: ({ catalog }) =>
        documentFault('catalogue, Names', has(dictIn(catalog, 'Names'), 'AlternatePresentations') && 'AlternatePresentations est présent'),
    },
    {
      id: '6.10-2',
      requires: 'une page n’a pas d’entrée PresSteps',
      find: ({ pages }) =>
        faultsOf(
          pages,
          ({ place }) => place,
          ({ dict }) => has(dict, 'PresSteps') && 'PresSteps est présent',
        ),
    },
    {
      id: '6.11-1',
      requires: 'le catalogue n’a pas d’entrée Requirements',
      find: ({ catalog }) => documentFault('catalogue', has(catalog, 'Requirements') && 'Requirements est présent'),
    },
  ],
};
