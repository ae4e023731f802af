/** Turns what was typed after the command into its options. Pure. */
import { parseArgs } from 'node:util';
import { PrintError } from './errors.ts';

/** What `preparePress` reads: a profile and an ink limit, as they were typed. */
export interface PressOptions {
  readonly icc: string;
  readonly encrage: string | undefined;
}

export interface Options {
  /** Names of editions, with commas. */
  readonly edition: string | undefined;
  readonly navigateur: string | undefined;
  /** Builds again what has not changed. */
  readonly afresh: boolean;
  readonly help: boolean;
  /** Given when files are asked for a print shop. */
  readonly press: PressOptions | undefined;
}

export const ASK_FOR_PROFILE =
  'Demandez à l’imprimeur le profil ICC de sa presse et de son papier, puis donnez-le : --icc chemin/vers/profil.icc. Pour essayer sans lui, sans pouvoir imprimer : --icc essai.';

type Typed = ReturnType<typeof parse>;

const parse = (typed: readonly string[]) =>
  parseArgs({
    args: [...typed],
    options: {
      edition: { type: 'string' },
      'no-cache': { type: 'boolean' },
      navigateur: { type: 'string' },
      press: { type: 'boolean' },
      icc: { type: 'string' },
      encrage: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;

/** Option that was left without its value, out of what Node says in English. */
function valuelessOption(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')) return undefined;
  return /^Option '(?:-\w, )?(--\w+)(?: <value>' argument missing|' argument is ambiguous)/.exec(error.message)?.[1];
}

function parseTyped(typed: readonly string[]): Typed {
  try {
    return parse(typed);
  } catch (error) {
    const option = valuelessOption(error);
    if (option !== undefined) {
      throw new PrintError({
        message: `L’option ${option} attend une valeur.`,
        remedy: option === '--icc' ? ASK_FOR_PROFILE : 'Lisez l’aide : npm run print -- --help',
      });
    }
    throw new PrintError({
      message: `La commande ne connaît pas « ${typed.join(' ')} ».`,
      remedy: 'Lisez l’aide : npm run print -- --help',
    });
  }
}

function readPress({ press = false, icc = '', encrage }: Typed): PressOptions | undefined {
  const alone = icc === '' ? encrage !== undefined && '--encrage' : '--icc';
  if (!press && alone) {
    throw new PrintError({
      message: `L’option ${alone} ne sert qu’aux fichiers pour l’imprimeur.`,
      remedy: `Ajoutez --press, ou retirez ${alone}.`,
    });
  }
  if (!press) return undefined;
  if (icc !== '') return { icc, encrage };
  throw new PrintError({
    message: 'Un fichier pour l’imprimeur se fait avec le profil ICC de sa presse, et il n’y en a pas.',
    cause: 'Sans lui, personne ne sait combien d’encre donne une couleur sur son papier.',
    remedy: ASK_FOR_PROFILE,
  });
}

/** @param typed arguments after the name of the script @throws PrintError for what the help does not know, or cannot go together */
export function readOptions(typed: readonly string[]): Options {
  const values = parseTyped(typed);
  const { edition, navigateur, 'no-cache': afresh = false, help = false } = values;
  return { edition, navigateur, afresh, help, press: help ? undefined : readPress(values) };
}
