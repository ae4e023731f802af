import { expect, test } from 'vitest';
import { checkFrontmatter } from '../../../src/loaders/chapter-files.ts';
import { chapitreSchema } from '../../../src/schemas/chapitre.ts';

test('a wrong heading of a chapter names the field', () => {
  expect(() => checkFrontmatter('content/chapitres/x/index.mdx', { titre: 'X', descripton: 'y' }, chapitreSchema))
    .toThrowErrorMatchingInlineSnapshot(`
    [BookError: 2 erreurs dans le contenu :

    content/chapitres/x/index.mdx, en-tête, champ « description »
        Ce champ manque.
        → Ajoutez-le : un texte est attendu.

    content/chapitres/x/index.mdx, en-tête
        Champ inconnu : descripton.
        → Les champs permis ici sont : titre, question, description, icone.]
  `);
});
