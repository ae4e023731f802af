import { expect, test } from 'vitest';
import { pagePictures, PICTURE_KINDS } from '../../print/page-pictures.ts';

const format = { nom: 'A4', largeur: 210, hauteur: 297 };

test('each page has a file of each kind at each width, named by edition, page and width', () => {
  const [first, second] = pagePictures({ id: 'livret', apercu: [1, 3], format });
  expect([first?.page, second?.page]).toEqual([1, 3]);
  expect(second?.files.map(({ name }) => name)).toEqual([
    'livret-3-200.avif',
    'livret-3-400.avif',
    'livret-3-200.webp',
    'livret-3-400.webp',
  ]);
});

test('the kind that every browser knows comes last', () => {
  expect(PICTURE_KINDS.at(-1)).toBe('webp');
});

test('a picture has the proportions of its page', () => {
  const [{ files } = { files: [] }] = pagePictures({ id: 'depliant', apercu: [1], format: { nom: 'A4', largeur: 297, hauteur: 210 } });
  expect(files.map(({ widthPx, heightPx }) => [widthPx, heightPx])).toEqual([
    [200, 141],
    [400, 283],
    [200, 141],
    [400, 283],
  ]);
});
