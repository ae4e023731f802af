/** Guarantee: a reader shows the title of the document in its window, not the name of the file. */
import { booleanIn, dictIn, has } from '../../pdf/read/values.ts';
import { documentFault, type Check } from '../condition.ts';

const PLACE = 'catalogue, ViewerPreferences';

export const titleInWindow: Check = {
  name: 'title-in-window',
  remedy: 'Écrivez DisplayDocTitle true (setTitle avec showInWindowTitleBar).',
  conditions: [
    {
      id: '07-001',
      requires: 'ViewerPreferences contient DisplayDocTitle',
      find: ({ catalog }) =>
        documentFault(PLACE, !has(dictIn(catalog, 'ViewerPreferences'), 'DisplayDocTitle') && 'DisplayDocTitle est absent'),
    },
    {
      id: '07-002',
      requires: 'DisplayDocTitle ne vaut pas false',
      find: ({ catalog }) => {
        const preferences = dictIn(catalog, 'ViewerPreferences');
        const isWrong = has(preferences, 'DisplayDocTitle') && booleanIn(preferences, 'DisplayDocTitle') !== true;
        return documentFault(PLACE, isWrong && 'DisplayDocTitle ne vaut pas true');
      },
    },
  ],
};
