/** Guarantee: a drawing is in the file, in the language of PDF. */
import { has, nameIn, type PDFDict } from '../../pdf/read/values.ts';
import { faultsOf, type Check, type Find } from '../condition.ts';
import { noReferenceForm } from '../pdf-ua/no-reference-form.ts';

const forms =
  (key: string, found: (dict: PDFDict) => string | false): Find =>
  ({ objects }) =>
    faultsOf(
      objects.holding(key),
      ({ object }) => `dessin (objet ${object})`,
      ({ dict }) => has(dict, key) && found(dict),
    );
const isForm = (dict: PDFDict): boolean => nameIn(dict, 'Subtype') === 'Form';

export const drawingsSelfContained: Check = {
  name: 'drawings-self-contained',
  remedy: 'Redessinez l’objet en PDF, dans le fichier même.',
  conditions: [
    {
      id: '6.2.9-1',
      requires: 'un dessin n’a ni OPI, ni PS, ni Subtype2 de valeur PS',
      find: function* find(file) {
        yield* forms('OPI', (dict) => isForm(dict) && 'OPI est présent')(file);
        yield* forms('PS', (dict) => isForm(dict) && 'PS est présent')(file);
        yield* forms('Subtype2', (dict) => nameIn(dict, 'Subtype2') === 'PS' && 'Subtype2 vaut PS')(file);
      },
    },
    ...noReferenceForm.conditions.map((condition) => ({ ...condition, id: '6.2.9-2' })),
    {
      id: '6.2.9-3',
      requires: 'il n’y a pas d’objet PostScript',
      find: ({ objects }) =>
        faultsOf(
          objects.holding('Subtype').filter(({ stream }) => stream !== undefined),
          ({ object }) => `objet ${object}`,
          ({ dict }) => nameIn(dict, 'Subtype') === 'PS' && 'il est en PostScript',
        ),
    },
  ],
};
