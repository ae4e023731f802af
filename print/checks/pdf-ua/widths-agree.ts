/** Guarantee: the width that the file gives to a glyph is the one that the font gives it. */
import type { Check } from '../condition.ts';
import { eachGlyph } from './fonts-in-text.ts';

export const widthsAgree: Check = {
  name: 'widths-agree',
  remedy: 'Ne touchez pas aux largeurs que le navigateur écrit (W, Widths).',
  conditions: [
    {
      id: '31-016',
      requires: 'la largeur d’un glyphe est la même dans le fichier et dans la police, à 1/1000 près',
      find: eachGlyph(({ width, notdef }, code, { visible }, font) => {
        const said = font.widthOf(code) ?? 0;
        return (
          visible &&
          !notdef &&
          width !== undefined &&
          Math.abs(width - said) > 1 &&
          `est large de ${said} dans le fichier, de ${Math.round(width)} dans la police`
        );
      }),
    },
  ],
};
