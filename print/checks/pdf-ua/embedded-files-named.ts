/** Guarantee: an embedded file has its name in both forms, attachments of the page included. */
import { embeddedFiles, missingNames } from '../../pdf/read/file-specifications.ts';
import { faultsOf, type Check, type Find } from '../condition.ts';

const unnamed =
  (attachments: boolean): Find =>
  ({ objects, annotations }) =>
    faultsOf(
      embeddedFiles(objects, annotations).filter(({ isAttachment }) => isAttachment === attachments),
      ({ place }) => place,
      ({ dict }) => {
        const missing = missingNames(dict);
        return missing.length > 0 && `sans ${missing.join(' ni ')}`;
      },
    );

export const embeddedFilesNamed: Check = {
  name: 'embedded-files-named',
  remedy: 'Écrivez F et UF dans la description du fichier joint.',
  conditions: [
    { id: '21-001', requires: 'la description d’un fichier joint contient F et UF', find: unnamed(false) },
    { id: '28-016', requires: 'une annotation de fichier joint suit l’ISO 14289-1, 7.11 : F et UF', find: unnamed(true) },
  ],
};
