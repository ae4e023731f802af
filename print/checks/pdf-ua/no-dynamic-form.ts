/** Guarantee: no form is laid out by the reader's program (dynamic XFA). */
import { latin1Of } from '../../pdf/read/stream-bytes.ts';
import { asArray, dictIn, isStream, valueOf } from '../../pdf/read/values.ts';
import { documentFault, type Check } from '../condition.ts';

export const noDynamicForm: Check = {
  name: 'no-dynamic-form',
  remedy: 'Retirez XFA du formulaire.',
  conditions: [
    {
      id: '25-001',
      requires: 'le fichier ne contient pas d’élément dynamicRender de valeur « required »',
      find: ({ catalog }) => {
        const form = valueOf(dictIn(catalog, 'AcroForm'), 'XFA');
        const packets = (asArray(form) ?? [form]).filter(isStream).map((stream) => latin1Of(stream) ?? '');
        return documentFault(
          'AcroForm, XFA',
          /<(?:\w+:)?dynamicRender[^>]*>\s*required/.test(packets.join('')) && 'dynamicRender vaut « required »',
        );
      },
    },
  ],
};
