/** Arguments in, exit code out: the only file of `print/` that writes to the console. */
import { parseArgs } from 'node:util';
import { styleText } from 'node:util';
import { chooseEditions, CHAPTERS, ONE_CHAPTER, refuseUnknown } from './choose-editions.ts';
import { editions } from './editions.ts';
import { PrintError } from './errors.ts';
import { formatIssue } from './issue.ts';
import { weightInWords } from './manifest-in-words.ts';
import { isRefused, type BuiltEdition } from './built-edition.ts';
import { runPipeline } from './pipeline.ts';
import type { Listener } from './workshop.ts';

const HELP = `Construit le site et ses PDF dans dist/.

  npm run build                            le site et toutes les éditions
  npm run print -- --edition manuel        le site et une édition (plusieurs : a,b)

Options
  --edition <id,…>       ${editions.map(({ id }) => id).join(', ')},
                         ${ONE_CHAPTER}<id> (un chapitre), ${CHAPTERS} (tous, un par un)
  --no-cache             bâtit aussi ce qui n’a pas changé depuis le dernier essai réussi
  --navigateur <chemin>  le navigateur qui imprime (ou la variable CHROMIUM_PATH)
  --help                 cette aide

Le navigateur est, dans l’ordre : celui que vous nommez ; le Chromium fourni par npm (Linux x64) ;
un Chrome, Edge ou Chromium installé (macOS, Windows, autres processeurs).
L’adresse du site et son sous-chemin : variables SITE_URL et BASE_PATH.`;

/** One line that is rewritten on a terminal; one line per stage elsewhere. */
function consoleListener(out: NodeJS.WriteStream): Listener & { readonly end: () => void } {
  const start = performance.now();
  const seconds = (): string => `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} s`;
  const live = out.isTTY;
  let open = false;
  const end = (): void => {
    if (open) out.write('\n');
    open = false;
  };
  return {
    end,
    stage: (name, detail) => {
      end();
      out.write(`${styleText('dim', seconds().padStart(8))}  ${name}${detail ? ` : ${detail}` : ''}`);
      open = live;
      if (!live) out.write('\n');
    },
    page: (edition, count) => {
      if (live) out.write(`\r${styleText('dim', seconds().padStart(8))}  mise en pages : ${edition}, ${String(count)} pages`);
    },
    done: (built) => {
      end();
      out.write(`${summary(built)}\n`);
    },
  };
}

function summary({ edition, bytes, issues, words, manifest, recalled }: BuiltEdition): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const proof =
    errors === 0 ? `${String(words)} mots écrits, ${String(words)} mots imprimés, aucun hors de sa page` : `${String(errors)} erreur(s)`;
  const head = `          ${edition.id}.pdf : ${String(manifest.pages)} pages, ${weightInWords(bytes.length)}, ${recalled ? 'inchangé, déjà prouvé' : proof}`;
  const detail = `          ${String(manifest.checks.length)} contrôles passés, sha256 ${manifest.sha256.slice(0, 12)}…`;
  return [errors === 0 ? styleText('green', head) : styleText('red', head), styleText('dim', detail), ...issues.map(formatIssue)].join(
    '\n',
  );
}

interface Options {
  readonly edition?: string | undefined;
  readonly navigateur?: string | undefined;
  readonly 'no-cache'?: boolean | undefined;
  readonly help?: boolean | undefined;
}

/** @throws PrintError for what the help does not know. */
function readOptions(): Options {
  try {
    return parseArgs({
      options: {
        edition: { type: 'string' },
        'no-cache': { type: 'boolean' },
        navigateur: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch {
    throw new PrintError({
      message: `La commande ne connaît pas « ${process.argv.slice(2).join(' ')} ».`,
      remedy: 'Lisez l’aide : npm run print -- --help',
    });
  }
}

async function main(): Promise<number> {
  const listener = consoleListener(process.stdout);
  try {
    const values = readOptions();
    if (values.help) {
      process.stdout.write(`${HELP}\n`);
      return 0;
    }
    refuseUnknown(values.edition, editions);
    const built = await runPipeline({
      root: process.cwd(),
      choose: (all) => chooseEditions(values.edition, all),
      browser: values.navigateur,
      afresh: values['no-cache'] ?? false,
      listener,
    });
    const refused = built.some(isRefused);
    if (refused) process.stderr.write('Rien n’est publié : dist/ reste tel qu’il était. Corrigez ce qui précède et recommencez.\n');
    return refused ? 1 : 0;
  } catch (error) {
    listener.end();
    const text = error instanceof PrintError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${styleText('red', text)}\n`);
    return 1;
  }
}

process.exitCode = await main();
