/** Guarantee: an image is one picture, shown as it is: no other version of it, no smoothing left to the device. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { asArray, asName, booleanIn, has, nameIn, numberIn, valueOf, type PDFDict } from '../../pdf/read/values.ts';
import { faultsOf, type Check, type Fault, type Find } from '../condition.ts';

const DEPTHS = [1, 2, 4, 8, 16];
const isImage = (dict: PDFDict): boolean => nameIn(dict, 'Subtype') === 'Image';
const isMask = (dict: PDFDict): boolean => booleanIn(dict, 'ImageMask') === true;

const images =
  (key: string, found: (dict: PDFDict) => string | false): Find =>
  ({ objects }) =>
    faultsOf(
      objects.holding(key).filter(({ dict }) => isImage(dict) && has(dict, key)),
      ({ object }) => `image (objet ${object})`,
      ({ dict }) => found(dict),
    );

const depth = (dict: PDFDict): number => numberIn(dict, 'BitsPerComponent') ?? 8;

function* inlineDepths({ content }: PdfFile, ofMasks: boolean): Iterable<Fault> {
  for (const [told, place] of content.inlineDepths) {
    const allowed = ofMasks ? [1] : DEPTHS;
    if (told.startsWith('masque') === ofMasks && !allowed.includes(Number(/\d+/.exec(told)?.[0])))
      yield { place, found: `${told} bits par composante` };
  }
}

export const imagesPlain: Check = {
  name: 'images-plain',
  remedy: 'Laissez le navigateur écrire l’image : JPEG ou Flate, sans entrée de plus.',
  conditions: [
    { id: '6.2.8-1', requires: 'une image n’a pas d’entrée Alternates', find: images('Alternates', () => 'Alternates est présent') },
    { id: '6.2.8-2', requires: 'une image n’a pas d’entrée OPI', find: images('OPI', () => 'OPI est présent') },
    {
      id: '6.2.8-3',
      requires: 'Interpolate vaut false',
      find: function* find(file) {
        yield* images('Interpolate', (dict) => booleanIn(dict, 'Interpolate') !== false && 'Interpolate ne vaut pas false')(file);
        for (const [, place] of file.content.inlineInterpolated) yield { place, found: 'Interpolate vaut true' };
      },
    },
    {
      id: '6.2.8-4',
      requires: 'une image a 1, 2, 4, 8 ou 16 bits par composante',
      find: function* find(file) {
        yield* images(
          'BitsPerComponent',
          (dict) => !isMask(dict) && !DEPTHS.includes(depth(dict)) && `${depth(dict)} bits par composante`,
        )(file);
        yield* inlineDepths(file, false);
      },
    },
    {
      id: '6.2.8-5',
      requires: 'un masque a 1 bit par composante',
      find: function* find(file) {
        yield* images('BitsPerComponent', (dict) => isMask(dict) && depth(dict) !== 1 && `${depth(dict)} bits par composante`)(file);
        yield* inlineDepths(file, true);
      },
    },
    {
      id: '6.2.8.3',
      requires: 'aucune image n’est en JPEG 2000 : ces contrôles n’en vérifient pas le contenu',
      find: images('Filter', (dict) => {
        const filter = valueOf(dict, 'Filter');
        return (asArray(filter) ?? [filter]).some((one) => asName(one) === 'JPXDecode') && 'elle est en JPEG 2000';
      }),
    },
  ],
};
