/** The book as content/ writes it, without its chapters: the charts are tested on the figures they really draw. */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Book } from '../../../../src/book/book.ts';
import { readYaml } from '../../../../src/loaders/read-yaml.ts';
import { chronologieSchema } from '../../../../src/schemas/evenement.ts';
import { faitsSchema, type Fait } from '../../../../src/schemas/fait.ts';
import { livreSchema } from '../../../../src/schemas/livre.ts';
import { parcoursSchema } from '../../../../src/schemas/parcours.ts';
import { sourcesSchema } from '../../../../src/schemas/source.ts';

function read<T>(name: string, schema: z.ZodType<T>): T {
  const file = `content/${name}.yaml`;
  return readYaml(file, readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8'), schema);
}

const book: Book = {
  livre: read('livre', livreSchema),
  faits: read('faits', faitsSchema),
  sources: read('sources', sourcesSchema),
  chronologie: read('chronologie', chronologieSchema),
  parcours: read('parcours', parcoursSchema),
  sommaire: { liminaires: [], parties: [], annexes: [] },
  glossaire: [],
  competences: { qualites: [], savoirFaire: [], domainesPix: [], echelle: [] },
  incertitudes: [],
  parties: [],
  chapitres: [],
  feuilles: [],
};

export const realBook = (): Book => book;

/** The same book with one fact changed. */
export const withFact = (id: string, change: Partial<Fait>): Book => ({
  ...book,
  faits: book.faits.map((fait) => (fait.id === id ? { ...fait, ...change } : fait)),
});
