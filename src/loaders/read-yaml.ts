/** Turns the text of a YAML file into checked values, or into French issues that give the line. */
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { BookError, refuse, type BookIssue } from '../book/errors.ts';
import { schemaIssues, type SchemaIssue } from '../schemas/french-issues.ts';

const LONGUEUR_CITEE = 80;

/** What the parser could not read; `avant` is the number of lines that stand before the text in its file. */
export const unreadable = (fichier: string, { errors }: Pick<Document, 'errors'>, avant = 0): BookIssue[] =>
  errors.map(({ message, linePos }) => ({
    fichier,
    place: `ligne ${String((linePos?.[0].line ?? 1) + avant)}`,
    message: `Le YAML est illisible : ${(message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '.')}`,
    remede: 'Vérifiez l’alignement, les deux-points et les guillemets de cette ligne.',
  }));

/** @throws BookError with every problem of the file. */
export function readYaml<T>(fichier: string, text: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  refuse(unreadable(fichier, document));
  const value: unknown = document.toJS();
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new BookError(schemaIssues(schema, result.error).map((issue) => located(fichier, issue, document, lines)));
}

function located(fichier: string, { chemin, message, remede }: SchemaIssue, document: Document, lines: LineCounter): BookIssue {
  const valeur = quoted(document.getIn(chemin));
  return { fichier, place: placeOf(chemin, document, lines), ...(valeur === undefined ? {} : { valeur }), message, remede };
}

/** « ligne 12, élément « smic-2026 », champ « valeur » » */
function placeOf(chemin: SchemaIssue['chemin'], document: Document, lines: LineCounter): string {
  const offset = offsetOf(chemin, document);
  const element = chemin.findIndex((pas) => typeof pas === 'number');
  const parts = offset === undefined ? [] : [`ligne ${String(lines.linePos(offset).line)}`];
  if (element >= 0) {
    const id: unknown = document.getIn([...chemin.slice(0, element + 1), 'id']);
    parts.push(typeof id === 'string' ? `élément « ${id} »` : `élément n° ${String(Number(chemin[element]) + 1)}`);
  }
  const champ = chemin.slice(element + 1).join('.');
  if (champ !== '') parts.push(`champ « ${champ} »`);
  return parts.join(', ');
}

/** Where the node, or failing that the nearest parent that exists, starts in the text. */
function offsetOf(chemin: SchemaIssue['chemin'], document: Document): number | undefined {
  for (let length = chemin.length; length >= 0; length--) {
    const path = chemin.slice(0, length);
    const node = length === 0 ? document.contents : document.getIn(path, true);
    const range = (node as { range?: [number, number, number] | null } | null | undefined)?.range;
    if (range) return range[0];
  }
  return undefined;
}

function quoted(node: unknown): string | undefined {
  if (node === undefined || node === null || isMap(node) || isSeq(node)) return undefined;
  const text = typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean' ? String(node) : undefined;
  return text === undefined || text.length <= LONGUEUR_CITEE ? text : `${text.slice(0, LONGUEUR_CITEE)}…`;
}
