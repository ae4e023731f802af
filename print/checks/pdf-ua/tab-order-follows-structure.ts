/** Guarantee: the tab key goes through links and fields in the order of the tags. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { arrayIn, has, nameIn } from '../../pdf/read/values.ts';
import { faultsOf, type Check } from '../condition.ts';

const annotated = ({ pages }: PdfFile): PdfFile['pages'] => pages.filter(({ dict }) => (arrayIn(dict, 'Annots') ?? []).length > 0);

export const tabOrderFollowsStructure: Check = {
  name: 'tab-order-follows-structure',
  remedy: 'Écrivez Tabs S dans chaque page.',
  conditions: [
    {
      id: '28-008',
      requires: 'une page qui porte une annotation a une entrée Tabs',
      find: (file) =>
        faultsOf(
          annotated(file),
          ({ place }) => place,
          ({ dict }) => !has(dict, 'Tabs') && 'Tabs est absent',
        ),
    },
    {
      id: '28-009',
      requires: 'l’entrée Tabs vaut S',
      find: (file) =>
        faultsOf(
          annotated(file),
          ({ place }) => place,
          ({ dict }) => has(dict, 'Tabs') && nameIn(dict, 'Tabs') !== 'S' && `Tabs vaut ${nameIn(dict, 'Tabs') ?? 'autre chose qu’un nom'}`,
        ),
    },
  ],
};
