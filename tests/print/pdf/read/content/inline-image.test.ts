import { expect, test } from 'vitest';
import { readInlineImage } from '../../../../../print/pdf/read/content/inline-image.ts';

test('short names are read as long ones', () => {
  expect(readInlineImage(' /W 1 /H 1 /CS /RGB /BPC 8 /F [/A85 /LZW] /I true\nID abc EI')).toEqual({
    filters: ['ASCII85Decode', 'LZWDecode'],
    spaces: ['DeviceRGB'],
    intents: [],
    isInterpolated: true,
    depth: '8',
  });
});

test('a mask says so', () => {
  expect(readInlineImage(' /ImageMask true /BitsPerComponent 1 ID abc EI')).toMatchObject({ depth: 'masque 1' });
});
