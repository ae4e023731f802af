import { expect, test } from 'vitest';
import { z } from 'zod';
import { faitsSchema } from '../../../src/schemas/fait.ts';
import { schemaIssues } from '../../../src/schemas/french-issues.ts';

const smic = { id: 'smic', libelle: 'Smic', valeur: 1, depuis: '2026', sources: ['loi'], confiance: 'haute', reverifier: '2027-01-01' };

function issues(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success
    ? []
    : schemaIssues(schema, result.error).map(({ chemin, message, remede }) => `${chemin.join('.')} | ${message} | ${remede}`);
}

test('a valid value has nothing to say', () => {
  expect(issues(faitsSchema, [smic])).toEqual([]);
});

test('an unknown field lists those that are allowed', () => {
  expect(issues(faitsSchema, [{ ...smic, couleur: 'bleu' }])).toEqual([
    '0 | Champ inconnu : couleur. | Les champs permis ici sont : id, libelle, valeur, unite, decimales, serie, depuis, sources, confiance, reverifier, note, aVerifier.',
  ]);
});

test('a missing field says what is expected', () => {
  expect(issues(faitsSchema, [{ ...smic, libelle: undefined }])).toEqual([
    '0.libelle | Ce champ manque. | Ajoutez-le : un texte est attendu.',
  ]);
});

test('a value outside of the list shows the list', () => {
  expect(issues(faitsSchema, [{ ...smic, confiance: 'forte' }])).toEqual([
    '0.confiance | Cette valeur n’est pas permise. | Choisissez parmi : haute, moyenne, basse.',
  ]);
});

test('a colon that YAML took for a field says to quote', () => {
  expect(issues(faitsSchema, [{ ...smic, libelle: { Smic: 'net' } }])[0]).toContain('Mettez-le entre guillemets');
});

test('a day that is not a day shows the form', () => {
  expect(issues(faitsSchema, [{ ...smic, reverifier: 'bientôt' }])).toEqual([
    '0.reverifier | Un jour s’écrit AAAA-MM-JJ, par exemple 2026-11-23. | Corrigez ce champ.',
  ]);
});

test('a fact without source is refused', () => {
  expect(issues(faitsSchema, [{ ...smic, sources: [] }])[0]).toContain('Un fait cite au moins une source.');
});

test('a fact has a value or a series, not both', () => {
  expect(
    issues(faitsSchema, [
      {
        ...smic,
        serie: [
          { date: '2021', valeur: 1 },
          { date: '2022', valeur: 2 },
        ],
      },
    ])[0],
  ).toContain('soit une valeur, soit une serie');
});

test('two elements cannot share an id', () => {
  expect(issues(faitsSchema, [smic, smic])).toEqual(['1.id | Cet identifiant est déjà pris dans ce fichier. | Corrigez ce champ.']);
});

test('a wrong point of a series is named by the nearest form', () => {
  expect(
    issues(faitsSchema, [
      {
        ...smic,
        valeur: undefined,
        serie: [
          { date: '2021', valeur: 1 },
          { date: '2022', valeur: 'x' },
        ],
      },
    ]),
  ).toEqual(['0.serie.1.valeur | Ce n’est pas un nombre. | Écrivez un nombre.']);
});
