/** Guarantee: links, fields and other annotations say in words what they are. */
import { definedSubtypes } from '../../pdf/read/annotations.ts';
import type { Annotation } from '../../pdf/read/annotations.ts';
import { fieldOf } from '../../pdf/read/form-fields.ts';
import { textIn } from '../../pdf/read/values.ts';
import { faultsOf, type Check, type Find } from '../condition.ts';

const has = (text: string | undefined): boolean => Boolean(text?.trim());
const hasAlt = ({ element }: Annotation): boolean => has(element?.alt);

const wrong =
  (found: (annotation: Annotation) => string | false): Find =>
  ({ annotations }) =>
    faultsOf(
      annotations.filter(({ unseen }) => !unseen),
      ({ place }) => place,
      found,
    );

export const annotationsDescribed: Check = {
  name: 'annotations-described',
  remedy: 'Écrivez où mène le lien dans Contents, ou le nom du champ dans TU.',
  conditions: [
    {
      id: '28-004',
      requires: 'une annotation autre que Widget a une entrée Contents, ou un Alt dans sa balise',
      find: wrong(
        (one) => one.subtype !== 'Widget' && definedSubtypes.has(one.subtype) && !has(one.contents) && !hasAlt(one) && 'ni Contents ni Alt',
      ),
    },
    {
      id: '28-005',
      requires: 'un champ de formulaire a une entrée TU, ou un Alt dans sa balise',
      find: wrong((one) => one.subtype === 'Widget' && !has(textIn(fieldOf(one.dict), 'TU')) && !hasAlt(one) && 'ni TU ni Alt'),
    },
    {
      id: '28-012',
      requires: 'un lien se décrit dans son entrée Contents',
      find: wrong((one) => one.subtype === 'Link' && !has(one.contents) && 'Contents est absent ou vide'),
    },
  ],
};
