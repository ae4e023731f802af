/** Guarantee: the fonts of all visible text are in the file. */
import { embedsProgram } from '../../pdf/read/fonts/font-program.ts';
import type { Check } from '../condition.ts';
import { eachFont } from './fonts-in-text.ts';

export const fontsInFile: Check = {
  name: 'fonts-in-file',
  remedy: 'Imprimez avec les polices de public/fonts, que le navigateur met dans le fichier.',
  conditions: [
    {
      id: '31-009',
      requires: 'le programme d’une police employée pour du texte visible est dans le fichier',
      find: eachFont(({ dict, subtype, descriptor }, { content }) => {
        const isVisible = [...(content.fontUses.get(dict)?.values() ?? [])].some(({ visible }) => visible);
        return isVisible && subtype !== 'Type3' && !embedsProgram(descriptor) && 'elle n’est pas dans le fichier';
      }),
    },
  ],
};
