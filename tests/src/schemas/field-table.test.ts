import { expect, test } from 'vitest';
import { chapitreSchema } from '../../../src/schemas/chapitre.ts';
import { fieldTable } from '../../../src/schemas/field-table.ts';
import { faitsSchema } from '../../../src/schemas/fait.ts';

test('the heading of a chapter is documented field by field', () => {
  expect(fieldTable(chapitreSchema)).toMatchInlineSnapshot(`
    "| Champ | Obligatoire | Sens |
    |---|---|---|
    | \`titre\` | oui | Le titre du chapitre, sans point final. |
    | \`question\` | non | La question avec laquelle le lecteur arrive. |
    | \`description\` | oui | Une phrase pour les moteurs de recherche et le sommaire. |
    | \`icone\` | non | Le nom du dessin qui ouvre le chapitre. |"
  `);
});

test('a list is documented by its elements', () => {
  expect(fieldTable(faitsSchema)).toContain('| `sources` | oui | Identifiants de sources.yaml. |');
});
