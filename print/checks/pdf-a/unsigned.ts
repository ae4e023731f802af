/** Guarantee: the file carries no signature and no permission tied to one: what these checks do not verify is not in it. */
import { entriesOf, dictIn, nameIn, textIn } from '../../pdf/read/values.ts';
import { documentFault, faultsOf, type Check, type Find } from '../condition.ts';

const signatures: Find = ({ objects }) =>
  faultsOf(
    objects.holding('ByteRange'),
    ({ object }) => `signature (objet ${object})`,
    ({ dict }) => `signature ${nameIn(dict, 'SubFilter') ?? ''} ${textIn(dict, 'Name') ?? ''}`.trim(),
  );

export const unsigned: Check = {
  name: 'unsigned',
  remedy: 'Publiez le fichier sans signature.',
  conditions: [
    {
      id: '6.1.12-1',
      requires: 'le dictionnaire des permissions n’a que UR3 et DocMDP',
      find: ({ catalog }) => {
        const others = entriesOf(dictIn(catalog, 'Perms')).flatMap(([key]) => (['UR3', 'DocMDP'].includes(key) ? [] : [key]));
        return documentFault('catalogue, Perms', others.length > 0 && others.join(', '));
      },
    },
    {
      id: '6.1.12-2',
      requires: 'une référence de signature sous DocMDP n’a ni DigestLocation, ni DigestMethod, ni DigestValue',
      find: ({ objects }) =>
        faultsOf(
          ['DigestLocation', 'DigestMethod', 'DigestValue'].flatMap((key) => objects.holding(key).map((holder) => ({ ...holder, key }))),
          ({ object }) => `objet ${object}`,
          ({ key }) => `${key} est présent`,
        ),
    },
    { id: '6.4.3', requires: 'le fichier n’est pas signé : ces contrôles ne vérifient pas les signatures', find: signatures },
  ],
};
