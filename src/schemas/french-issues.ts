/** Turns what zod found wrong into French sentences: what is wrong, and what to do. */
import { z } from 'zod';

export interface SchemaIssue {
  /** Path of the field, from the root of the value. */
  readonly chemin: readonly (string | number)[];
  readonly message: string;
  readonly remede: string;
}

const GENRES: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: '« true » ou « false »',
  array: 'une liste',
  object: 'un groupe de champs',
};

/** The object schema at a path, to say which fields it allows. */
function champsPermis(schema: z.ZodType, chemin: readonly PropertyKey[]): string[] {
  let courant: unknown = schema;
  for (const pas of chemin) {
    courant = depouille(courant);
    if (courant instanceof z.ZodArray) courant = courant.element;
    else if (courant instanceof z.ZodObject) courant = (courant.shape as Record<PropertyKey, unknown>)[pas];
    else return [];
  }
  courant = depouille(courant);
  if (courant instanceof z.ZodObject) return Object.keys(courant.shape);
  if (courant instanceof z.ZodUnion)
    return courant.options.flatMap((option) => (option instanceof z.ZodObject ? Object.keys(option.shape) : []));
  return [];
}

function depouille(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? depouille(schema.unwrap()) : schema;
}

function enFrancais(issue: z.core.$ZodIssue, schema: z.ZodType): { message: string; remede: string } {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const permis = [...new Set(champsPermis(schema, issue.path))];
      return {
        message: `${issue.keys.length > 1 ? 'Champs inconnus' : 'Champ inconnu'} : ${issue.keys.join(', ')}.`,
        remede: permis.length > 0 ? `Les champs permis ici sont : ${permis.join(', ')}.` : 'Aucun champ n’est permis ici : retirez-le.',
      };
    }
    case 'invalid_type':
      if (issue.input === undefined) {
        return { message: 'Ce champ manque.', remede: `Ajoutez-le : ${GENRES[issue.expected] ?? issue.expected} est attendu.` };
      }
      if (issue.expected === 'string' && typeof issue.input === 'object') {
        return { message: 'Ce n’est pas un texte.', remede: 'Mettez-le entre guillemets : « : » y est lu comme la fin d’un nom de champ.' };
      }
      return {
        message: `Ce n’est pas ${GENRES[issue.expected] ?? issue.expected}.`,
        remede: `Écrivez ${GENRES[issue.expected] ?? issue.expected}.`,
      };
    case 'invalid_value':
      if (issue.values.length === 1 && issue.values[0] === true)
        return { message: 'Cet attribut s’écrit seul.', remede: 'Retirez la valeur.' };
      return {
        message: issue.input === undefined ? 'Ce champ manque.' : 'Cette valeur n’est pas permise.',
        remede: `Choisissez parmi : ${issue.values.map(String).join(', ')}.`,
      };
    case 'too_small':
    case 'too_big':
      return { message: issue.message, remede: 'Ajustez la longueur ou la valeur.' };
    default:
      return { message: issue.message, remede: 'Corrigez ce champ.' };
  }
}

const enChemin = (path: readonly PropertyKey[]): (string | number)[] => path.map((pas) => (typeof pas === 'number' ? pas : String(pas)));

/** A union says « invalid » without a reason: the reasons are those of the option that comes nearest. */
function aplatir(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [proche] = [...issue.errors].sort((a, b) => a.length - b.length);
  if (
    !proche ||
    proche.some(({ path }) => path.length === 0 && issue.errors.length > 1 && proche.length === 1 && proche[0]?.code === 'invalid_type')
  )
    return [issue];
  return proche.flatMap((interne) => aplatir({ ...interne, path: [...issue.path, ...interne.path] }));
}

/** Every problem of a value, in French; none when the value is valid. */
export function schemaIssues(schema: z.ZodType, error: z.ZodError): SchemaIssue[] {
  return error.issues.flatMap(aplatir).map((issue) => ({ chemin: enChemin(issue.path), ...enFrancais(issue, schema) }));
}
