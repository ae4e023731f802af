/** Writes the reference of a schema as a Markdown table: the authors' guide cannot drift from what is checked. */
import { z } from 'zod';

interface Champ {
  readonly nom: string;
  readonly obligatoire: boolean;
  readonly phrase: string;
}

/** The object behind a list, an option or a refinement. */
function objectOf(schema: unknown): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodArray) return objectOf(schema.element);
  if (schema instanceof z.ZodOptional) return objectOf(schema.unwrap());
  return undefined;
}

const phraseDe = (schema: unknown): string =>
  schema instanceof z.ZodType ? (schema.description ?? (schema instanceof z.ZodOptional ? phraseDe(schema.unwrap()) : '')) : '';

const champsDe = (schema: z.ZodType): Champ[] =>
  Object.entries(objectOf(schema)?.shape ?? {}).map(([nom, champ]) => ({
    nom,
    obligatoire: !(champ instanceof z.ZodOptional),
    phrase: phraseDe(champ),
  }));

/** `| Champ | Obligatoire | Sens |`, one line a field, in the order of the schema. */
export function fieldTable(schema: z.ZodType): string {
  const lignes = champsDe(schema).map(({ nom, obligatoire, phrase }) => `| \`${nom}\` | ${obligatoire ? 'oui' : 'non'} | ${phrase} |`);
  return ['| Champ | Obligatoire | Sens |', '|---|---|---|', ...lignes].join('\n');
}
