import { expect, test } from 'vitest';
import { fontsEmbedded } from '../../../print/checks/fonts-embedded.ts';
import { buildPdf, told } from '../report-builder.ts';

const font = buildPdf().fonts[0]!;

test('an embedded font with its character map passes', () => {
  expect(fontsEmbedded(buildPdf())).toEqual([]);
});

test('a Type 3 font is refused, even without a name', () => {
  const pdf = buildPdf({ fonts: [font, { name: '', subtype: 'Type3', embedded: false, mapped: true }] });
  expect(told(fontsEmbedded(pdf))).toMatchInlineSnapshot(`
    [
      "error [fonts-embedded] police sans nom : c’est une police de type 3.
        → Imprimez avec les polices statiques de public/fonts : une police variable devient un type 3.",
    ]
  `);
});

test('a font that is not in the file is refused', () => {
  const pdf = buildPdf({ fonts: [{ ...font, name: 'Helvetica', subtype: 'Type1', embedded: false }] });
  expect(told(fontsEmbedded(pdf))).toMatchInlineSnapshot(`
    [
      "error [fonts-embedded] police Helvetica : elle n’est pas dans le fichier.
        → Imprimez avec les polices statiques de public/fonts : une police variable devient un type 3.",
    ]
  `);
});

test('a font without a character map is refused', () => {
  const pdf = buildPdf({ fonts: [{ ...font, mapped: false }] });
  expect(told(fontsEmbedded(pdf))).toMatchInlineSnapshot(`
    [
      "error [fonts-embedded] police AAAAAA+AtkinsonHyperlegibleNext-Regular : elle n’a pas de table de caractères : son texte ne se copie pas.
        → Imprimez avec les polices statiques de public/fonts : une police variable devient un type 3.",
    ]
  `);
});
