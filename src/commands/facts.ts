/** `npm run facts`: lists what is past its re-check date. 0: nothing; 1: something to read again; 2: the command could not run. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { BookError } from '../book/errors.ts';
import { dateEnMots } from '../book/numbers.ts';
import { staleFacts, type ARelire } from '../book/stale-facts.ts';
import { readYaml } from '../loaders/read-yaml.ts';
import { jour } from '../schemas/champs.ts';
import { faitsSchema } from '../schemas/fait.ts';
import { incertitudesSchema } from '../schemas/incertitude.ts';
import { sourcesSchema } from '../schemas/source.ts';

const AIDE = `Liste les faits et les incertitudes dont la date de relecture est passée.

  npm run facts                        à la date du jour
  npm run facts -- --date 2027-01-31   à une autre date, écrite AAAA-MM-JJ

Code de sortie : 0 si tout est à jour, 1 s’il y a des faits à relire, 2 si la commande n’a pas pu lire le registre.`;

/** Local day: the one of the calendar on the wall. */
const aujourdhui = (): string => new Date().toLocaleDateString('sv-SE');

async function lire<T>(nom: string, schema: z.ZodType<T>): Promise<T> {
  const fichier = `content/${nom}.yaml`;
  const text = await readFile(fichier, 'utf8').catch(() => {
    throw new BookError({ fichier, message: 'Ce fichier manque.', remede: 'Lancez la commande depuis la racine du projet.' });
  });
  return readYaml(fichier, text, schema);
}

const compte = (nombre: number, mot: string): string => `${String(nombre)} ${mot}${nombre > 1 ? 's' : ''}`;

const enTexte = ({ genre, id, libelle, reverifier, ou }: ARelire): string =>
  [`${id} (${genre}) : ${libelle}`, `    à relire avant le ${dateEnMots(reverifier)}`, ...ou.map((lieu) => `    → ${lieu}`)].join('\n');

interface Options {
  readonly date?: string | undefined;
  readonly help?: boolean | undefined;
}

/** `undefined` when the command is not written as the help says. */
function options(): Options | undefined {
  try {
    return parseArgs({ options: { date: { type: 'string' }, help: { type: 'boolean', short: 'h' } } }).values;
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const values = options();
  if (!values) {
    process.stderr.write(`Cette commande ne connaît pas « ${process.argv.slice(2).join(' ')} ».\n\n${AIDE}\n`);
    return 2;
  }
  if (values.help) {
    process.stdout.write(`${AIDE}\n`);
    return 0;
  }
  const date = values.date ?? aujourdhui();
  if (!jour.safeParse(date).success) {
    process.stderr.write(`La date « ${date} » n’est pas un jour.\n→ Écrivez-la AAAA-MM-JJ, par exemple --date 2026-11-23.\n`);
    return 2;
  }
  const [faits, incertitudes, sources] = await Promise.all([
    lire('faits', faitsSchema),
    lire('incertitudes', incertitudesSchema),
    lire('sources', sourcesSchema),
  ]);
  const perimes = staleFacts({ faits, incertitudes, sources }, date);
  const total = `${String(perimes.length)} à relire sur ${compte(faits.length, 'fait')} et ${compte(incertitudes.length, 'incertitude')}, au ${dateEnMots(date)}.`;
  process.stdout.write(`${[...perimes.map(enTexte), total].join('\n\n')}\n`);
  return perimes.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
