/** Guarantee: a composite TrueType font says how its characters lead to glyphs. */
import { has, isStream, nameIn, valueOf } from '../../pdf/read/values.ts';
import type { Check } from '../condition.ts';
import { eachFont } from './fonts-in-text.ts';

const KEY = 'CIDToGIDMap';
const REMEDY = 'Écrivez CIDToGIDMap Identity dans la police.';

export const glyphMapPresent: Check = {
  name: 'glyph-map-present',
  remedy: REMEDY,
  conditions: [
    {
      id: '31-004',
      requires: 'CIDToGIDMap d’une police CID de type 2 est un flux ou le nom Identity',
      find: eachFont(
        ({ descendant }) =>
          nameIn(descendant, 'Subtype') === 'CIDFontType2' &&
          has(descendant, KEY) &&
          !isStream(valueOf(descendant, KEY)) &&
          nameIn(descendant, KEY) !== 'Identity' &&
          `CIDToGIDMap vaut ${nameIn(descendant, KEY) ?? 'autre chose'}`,
      ),
    },
    {
      id: '31-005',
      requires: 'une police CID de type 2 a une entrée CIDToGIDMap',
      find: eachFont(
        ({ descendant }) => nameIn(descendant, 'Subtype') === 'CIDFontType2' && !has(descendant, KEY) && 'CIDToGIDMap est absent',
      ),
    },
  ],
};
