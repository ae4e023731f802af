import { expect, test } from 'vitest';
import { z } from 'zod';
import { blocs } from '../../../src/schemas/blocs.ts';
import { chapitreSchema } from '../../../src/schemas/chapitre.ts';
import { chiffresLibresSchema } from '../../../src/schemas/chiffre-libre.ts';
import { competencesSchema } from '../../../src/schemas/competences.ts';
import { chronologieSchema } from '../../../src/schemas/evenement.ts';
import { faitsSchema } from '../../../src/schemas/fait.ts';
import { feuilleSchema } from '../../../src/schemas/feuille.ts';
import { incertitudesSchema } from '../../../src/schemas/incertitude.ts';
import { livreSchema } from '../../../src/schemas/livre.ts';
import { parcoursSchema } from '../../../src/schemas/parcours.ts';
import { sommaireSchema } from '../../../src/schemas/sommaire.ts';
import { sourcesSchema } from '../../../src/schemas/source.ts';
import { termesSchema } from '../../../src/schemas/terme.ts';

const schemas: Record<string, z.ZodType> = {
  chapitre: chapitreSchema,
  'chiffres-libres': chiffresLibresSchema,
  competences: competencesSchema,
  chronologie: chronologieSchema,
  faits: faitsSchema,
  feuille: feuilleSchema,
  incertitudes: incertitudesSchema,
  livre: livreSchema,
  parcours: parcoursSchema,
  sommaire: sommaireSchema,
  sources: sourcesSchema,
  glossaire: termesSchema,
  ...blocs,
};

/** Fields without a sentence, and objects that would let an unknown field pass. */
function gaps(schema: unknown, path: string): string[] {
  if (schema instanceof z.ZodOptional) return gaps(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return gaps(schema.element, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => gaps(option, path));
  if (!(schema instanceof z.ZodObject)) return [];
  const loose = schema.def.catchall instanceof z.ZodNever ? [] : [`${path} n’est pas strict`];
  const fields = Object.entries(schema.shape).flatMap(([name, field]) => [
    ...(described(field) ? [] : [`${path}.${name} n’a pas de phrase`]),
    ...gaps(field, `${path}.${name}`),
  ]);
  return [...loose, ...fields];
}

const described = (field: unknown): boolean =>
  field instanceof z.ZodType && (field.description !== undefined || (field instanceof z.ZodOptional && described(field.unwrap())));

test.each(Object.entries(schemas))('%s refuses unknown fields and says what each field is for', (name, schema) => {
  expect(gaps(schema, name)).toEqual([]);
});
