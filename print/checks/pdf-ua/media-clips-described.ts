/** Guarantee: a clip of sound or video says what kind it is, and what it shows, in words. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { arrayIn, asText, has, nameIn, type PDFDict } from '../../pdf/read/values.ts';
import { faultsOf, type Check, type Find } from '../condition.ts';

const clips = ({ objects }: PdfFile): { dict: PDFDict; object: number }[] =>
  objects.holding('S').filter(({ dict }) => nameIn(dict, 'S') === 'MCD');

const missing =
  (found: (clip: PDFDict) => string | false): Find =>
  (file) =>
    faultsOf(
      clips(file),
      ({ object }) => `extrait sonore ou vidéo (objet ${object})`,
      ({ dict }) => found(dict),
    );

/** Pairs of a language and a text. */
const isDescribed = (clip: PDFDict): boolean => {
  const texts = arrayIn(clip, 'Alt')?.map(asText);
  return (
    texts !== undefined &&
    texts.length > 0 &&
    texts.length % 2 === 0 &&
    texts.every((text, rank) => text !== undefined && (rank % 2 === 0 || text.trim() !== ''))
  );
};

export const mediaClipsDescribed: Check = {
  name: 'media-clips-described',
  remedy: 'Retirez l’extrait, ou écrivez son type (CT) et sa description (Alt).',
  conditions: [
    { id: '28-014', requires: 'un extrait sonore ou vidéo a une entrée CT', find: missing((clip) => !has(clip, 'CT') && 'CT est absent') },
    {
      id: '28-015',
      requires: 'un extrait sonore ou vidéo a une entrée Alt',
      find: missing((clip) => !isDescribed(clip) && 'Alt est absent ou incomplet'),
    },
  ],
};
