/** The files of the project, and what each imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Paths from the root, of the files of a folder that have one of these endings. */
export function filesOf(folder: string, endings: RegExp): string[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.slice(ROOT.length).replaceAll('\\', '/'), entry.name))
    .sort();
}

export const textOf = (file: string): string => readFileSync(ROOT + file, 'utf8');

/** Strings are kept whole: a pattern such as `styles/**` in one of them opens no comment. */
export const withoutComments = (text: string): string =>
  text.replace(
    /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm,
    (_, kept: string | undefined) => kept ?? '',
  );

export interface Import {
  /** Path from the root of the project, or name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const STATEMENT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'"`;]*?\sfrom\s+)?['"]([^'"\n]+)['"]/g;
const CALL = /\bimport\(\s*['"]([^'"]+)['"]/g;
const GLOB = /\bimport\.meta\.glob(?:<[^>]*>)?\(\s*['"]([^'"]+)['"]/g;
const CSS = /@import\s+(?:url\()?['"]([^'"]+)['"]/g;

export function importsOf(file: string, source = textOf(file)): Import[] {
  const text = withoutComments(source);
  const declares = file.endsWith('.d.ts');
  const resolved = (to: string): string =>
    to.startsWith('.') ? posix.join(dirname(file), to).replace(/\?.*$/, '') : to.replace(/^\/(?=content\/|src\/|print\/)/, '');
  return [
    ...[...text.matchAll(STATEMENT)].map(([, type, to]) => ({ to: resolved(to!), typeOnly: declares || type !== undefined })),
    ...[CALL, GLOB, CSS].flatMap((pattern) => [...text.matchAll(pattern)].map(([, to]) => ({ to: resolved(to!), typeOnly: declares }))),
  ];
}
