/** Guarantee: a composite font and its CMap speak of the same set of characters. */
import { predefinedCMaps } from '../../pdf/read/fonts/predefined-cmaps.ts';
import { asDict, dictIn, numberIn, textIn, valueOf, type PDFDict } from '../../pdf/read/values.ts';
import type { Check, Find } from '../condition.ts';
import { eachFont } from './fonts-in-text.ts';

/** Compares what the font says with what its CMap says; `Identity` fits every font. */
const compared = (wrong: (ofFont: PDFDict | undefined, ofCMap: PDFDict | undefined) => string | false): Find =>
  eachFont(({ composite, cmap, cmapName = '', descendant, dict }) => {
    if (!composite || cmapName.startsWith('Identity-')) return undefined;
    if (!cmap) return predefinedCMaps.has(cmapName) && `la CMap prédéfinie ${cmapName} ne se contrôle pas ici`;
    return wrong(dictIn(descendant, 'CIDSystemInfo'), dictIn(asDict(valueOf(dict, 'Encoding')), 'CIDSystemInfo'));
  });

const sameText = (key: 'Registry' | 'Ordering'): Find =>
  compared((ofFont, ofCMap) => {
    const [font, cmap] = [textIn(ofFont, key), textIn(ofCMap, key)];
    return (font === undefined || font !== cmap) && `${key} vaut « ${font ?? ''} » dans la police et « ${cmap ?? ''} » dans la CMap`;
  });

export const characterCollectionsAgree: Check = {
  name: 'character-collections-agree',
  remedy: 'Accordez CIDSystemInfo de la police et de la CMap.',
  conditions: [
    { id: '31-001', requires: 'Registry est le même dans la police et dans sa CMap', find: sameText('Registry') },
    { id: '31-002', requires: 'Ordering est le même dans la police et dans sa CMap', find: sameText('Ordering') },
    {
      id: '31-003',
      requires: 'Supplement de la police n’est pas au-dessus de celui de sa CMap',
      find: compared((ofFont, ofCMap) => {
        const [font, cmap] = [numberIn(ofFont, 'Supplement'), numberIn(ofCMap, 'Supplement')];
        return (
          (font === undefined || cmap === undefined || font > cmap) &&
          `Supplement vaut ${font ?? '?'} dans la police et ${cmap ?? '?'} dans la CMap`
        );
      }),
    },
  ],
};
