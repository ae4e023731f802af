import { expect, test } from 'vitest';
import { readYaml } from '../../../src/loaders/read-yaml.ts';
import { termesSchema } from '../../../src/schemas/terme.ts';

const read = (text: string) => readYaml('content/glossaire.yaml', text, termesSchema);

test('a valid file gives its elements in order', () => {
  expect(read('- { id: b, terme: B, definition: Un b. }\n- { id: a, terme: A, definition: Un a. }').map(({ id }) => id)).toEqual([
    'b',
    'a',
  ]);
});

test('every problem of a file is told at once, with line, element, field and value', () => {
  expect(() => read('- id: pix\n  terme: Pix\n  definition: ""\n- id: 4G\n  terme: 4G\n  sens: x\n  definition: Un réseau.'))
    .toThrowErrorMatchingInlineSnapshot(`
    [BookError: 3 erreurs dans le contenu :

    content/glossaire.yaml, ligne 3, élément « pix », champ « definition »
        valeur : «  »
        Ce champ ne peut pas rester vide.
        → Ajustez la longueur ou la valeur.

    content/glossaire.yaml, ligne 4, élément « 4G », champ « id »
        valeur : « 4G »
        Un identifiant s’écrit en minuscules sans accent, avec des tirets, et commence par une lettre.
        → Corrigez ce champ.

    content/glossaire.yaml, ligne 4, élément « 4G »
        Champ inconnu : sens.
        → Les champs permis ici sont : id, terme, aussi, definition, source.]
  `);
});

test('unreadable YAML names the line', () => {
  expect(() => read('- id: pix\n  terme: "Pix\n')).toThrow(/content\/glossaire\.yaml, ligne \d\n {4}Le YAML est illisible/);
});
