import { expect, test } from 'vitest';
import { printedSize } from '../../../../src/components/blocks/printed-size.ts';

const figure = { src: './photo.jpg', chapitre: 'lieux', ligne: '12' };

test('a picture is printed at 300 dots an inch across the column of 126 mm', () => {
  expect(printedSize(figure, { width: 3000, height: 2000 })).toEqual({ width: 1488, height: 992 });
});

test('a tall picture is narrowed until it fits the page', () => {
  expect(printedSize(figure, { width: 2000, height: 4000 })).toEqual({ width: 1181, height: 2362 });
});

test('a picture with too few dots is refused', () => {
  expect(() => printedSize(figure, { width: 800, height: 600 })).toThrowErrorMatchingInlineSnapshot(`
    [BookError: Une erreur dans le contenu :

    content/chapitres/lieux/index.mdx, ligne 12
        valeur : « ./photo.jpg »
        L’image fait 800 points de large ; à 300 points par pouce, le papier en demande 1488.
        → Fournissez une image plus grande.]
  `);
});
