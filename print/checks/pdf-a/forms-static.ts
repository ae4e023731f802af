/** Guarantee: form fields are drawn in the file and do nothing by themselves. */
import { readFormFields } from '../../pdf/read/form-fields.ts';
import { booleanIn, dictIn, has, type PDFDict } from '../../pdf/read/values.ts';
import { documentFault, faultsOf, type Check } from '../condition.ts';

const acting = (dict: PDFDict): string | false => {
  const keys = ['A', 'AA'].filter((key) => has(dict, key));
  return keys.length > 0 && `${keys.join(', ')} est présent`;
};

export const formsStatic: Check = {
  name: 'forms-static',
  remedy: 'Retirez l’action, et dessinez les champs (updateFieldAppearances).',
  conditions: [
    {
      id: '6.4.1-1',
      requires: 'une annotation Widget n’a ni A ni AA',
      find: ({ annotations }) =>
        faultsOf(
          annotations.filter(({ subtype }) => subtype === 'Widget'),
          ({ place }) => place,
          ({ dict }) => acting(dict),
        ),
    },
    {
      id: '6.4.1-2',
      requires: 'un champ n’a ni A ni AA',
      find: ({ catalog }) =>
        faultsOf(
          readFormFields(catalog),
          ({ place }) => place,
          ({ dict }) => acting(dict),
        ),
    },
    {
      id: '6.4.1-3',
      requires: 'NeedAppearances est absent ou false',
      find: ({ catalog }) =>
        documentFault('AcroForm', booleanIn(dictIn(catalog, 'AcroForm'), 'NeedAppearances') === true && 'NeedAppearances vaut true'),
    },
    {
      id: '6.4.2-1',
      requires: 'le formulaire n’a pas d’entrée XFA',
      find: ({ catalog }) => documentFault('AcroForm', has(dictIn(catalog, 'AcroForm'), 'XFA') && 'XFA est présent'),
    },
    {
      id: '6.4.2-2',
      requires: 'le catalogue n’a pas d’entrée NeedsRendering',
      find: ({ catalog }) => documentFault('catalogue', booleanIn(catalog, 'NeedsRendering') === true && 'NeedsRendering vaut true'),
    },
  ],
};
