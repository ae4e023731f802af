/** Guarantee: what is see-through blends in a known way, in known colours. */
import { outputColours } from '../../pdf/read/output-intents.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { asArray, asName, dictIn, has, nameIn, numberIn, valueOf, type PDFDict } from '../../pdf/read/values.ts';
import { faultsOf, type Check } from '../condition.ts';

const MODES =
  `Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation
Color Luminosity`.split(/\s+/);

/** Somewhere in the file; which page it is on is not followed. */
function isTransparent({ objects }: PdfFile): boolean {
  const states = ['ca', 'CA', 'BM', 'SMask'].flatMap((key) => objects.holding(key).map(({ dict }) => ({ dict, key })));
  const groups = objects
    .holding('Group')
    .some(({ dict }) => nameIn(dict, 'Subtype') === 'Form' && nameIn(dictIn(dict, 'Group'), 'S') === 'Transparency');
  return (
    groups ||
    states.some(({ dict, key }) => {
      if (key === 'BM') return nameIn(dict, key) !== 'Normal' && nameIn(dict, key) !== 'Compatible';
      if (key === 'SMask') return has(dict, key) && nameIn(dict, key) !== 'None';
      return has(dict, key) && (numberIn(dict, key) ?? 1) < 1;
    })
  );
}
const blends = (page: PDFDict): boolean => has(dictIn(page, 'Group'), 'CS');

export const transparencyKnown: Check = {
  name: 'transparency-known',
  remedy: 'Ajoutez une intention de sortie, ou une couleur de mélange (Group, CS) à la page.',
  conditions: [
    {
      id: '6.2.10-1',
      requires: 'un mode de mélange est défini par l’ISO 32000-1',
      find: ({ objects }) =>
        faultsOf(
          objects.holding('BM'),
          ({ object }) => `état graphique (objet ${object})`,
          ({ dict }) => {
            const mode = valueOf(dict, 'BM');
            return (asArray(mode) ?? [mode]).map((one) => asName(one) ?? '').find((one) => !MODES.includes(one));
          },
        ),
    },
    {
      id: '6.2.10-2',
      requires: 'une page transparente a une couleur de mélange, si le fichier n’a pas d’intention de sortie',
      find: (file) =>
        outputColours(file.catalog) !== undefined || !isTransparent(file)
          ? []
          : faultsOf(
              file.pages,
              ({ place }) => place,
              ({ dict }) => !blends(dict) && 'ni intention de sortie, ni Group avec CS',
            ),
    },
  ],
};
