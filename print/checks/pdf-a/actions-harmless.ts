/** Guarantee: the only actions lead somewhere: no script, no program, no event. */
import { readActions } from '../../pdf/read/actions.ts';
import { has, nameIn } from '../../pdf/read/values.ts';
import { documentFault, faultsOf, type Check } from '../condition.ts';

const ALLOWED = ['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm'];
const NAMED = ['NextPage', 'PrevPage', 'FirstPage', 'LastPage'];

export const actionsHarmless: Check = {
  name: 'actions-harmless',
  remedy: 'Ne gardez que des liens : vers une page du fichier, ou vers une adresse.',
  conditions: [
    {
      id: '6.5.1-1',
      requires: 'une action est GoTo, GoToR, GoToE, Thread, URI, Named ou SubmitForm',
      find: ({ objects }) =>
        faultsOf(
          readActions(objects),
          ({ place }) => place,
          ({ kind }) => !ALLOWED.includes(kind) && `action ${kind}`,
        ),
    },
    {
      id: '6.5.1-2',
      requires: 'une action Named change de page',
      find: ({ objects }) =>
        faultsOf(
          readActions(objects).filter(({ kind }) => kind === 'Named'),
          ({ place }) => place,
          ({ dict }) => !NAMED.includes(nameIn(dict, 'N') ?? '') && `action ${nameIn(dict, 'N') ?? 'sans nom'}`,
        ),
    },
    {
      id: '6.5.2-1',
      requires: 'le catalogue n’a pas d’entrée AA',
      find: ({ catalog }) => documentFault('catalogue', has(catalog, 'AA') && 'AA est présent'),
    },
    {
      id: '6.5.2-2',
      requires: 'une page n’a pas d’entrée AA',
      find: ({ pages }) =>
        faultsOf(
          pages,
          ({ place }) => place,
          ({ dict }) => has(dict, 'AA') && 'AA est présent',
        ),
    },
  ],
};
