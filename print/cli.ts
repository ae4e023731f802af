/** Arguments in, exit code out: the only file of `print/` that writes to the console. */
import { styleText } from 'node:util';
import { chooseEditions, CHAPTERS, ONE_CHAPTER, refuseUnknown } from './choose-editions.ts';
import { choosePress, refuseImposed } from './choose-press.ts';
import { editions } from './editions.ts';
import { PrintError } from './errors.ts';
import { formatIssue } from './issue.ts';
import { weightInWords } from './manifest-in-words.ts';
import { isRefused, type BuiltEdition } from './built-edition.ts';
import { runPipeline, type Listener } from './pipeline.ts';
import { PRESS_FOLDER, runPress, type PressedEdition, type PressListener } from './press.ts';
import { readOptions, type Options, type PressOptions } from './read-options.ts';

const HELP = `Construit le site et ses PDF dans dist/.

  npm run build                            le site et toutes les éditions
  npm run print -- --edition manuel        le site et une édition (plusieurs : a,b)

Options
  --edition <id,…>       ${editions.map(({ id }) => id).join(', ')},
                         ${ONE_CHAPTER}<id> (un chapitre), ${CHAPTERS} (tous, un par un)
  --no-cache             bâtit aussi ce qui n’a pas changé depuis le dernier essai réussi
  --navigateur <chemin>  le navigateur qui imprime (ou la variable CHROMIUM_PATH)
  --help                 cette aide

Pour un imprimeur
  npm run print -- --edition livret,depliant,affiche --press --icc profil.icc

  --press                un PDF/X-4 par édition dans presse/, avec sa fiche ; dist/ n’est pas touché
  --icc <chemin>         le profil ICC de sa presse et de son papier : demandez-le-lui (« essai » : un profil
                         d’essai, pour voir ; ce qu’il donne ne s’imprime pas)
  --encrage <pour cent>  la somme des quatre encres à ne pas passer, de 200 à 400 ; par défaut 300, ou moins
                         si le profil n’en demande jamais autant

Le navigateur est, dans l’ordre : celui que vous nommez ; le Chromium fourni par npm (Linux x64) ;
un Chrome, Edge ou Chromium installé (macOS, Windows, autres processeurs).
L’adresse du site et son sous-chemin : variables SITE_URL et BASE_PATH.`;

interface ConsoleListener extends Omit<Listener, 'done'> {
  readonly say: (text: string) => void;
  readonly end: () => void;
}

/** One line that is rewritten on a terminal; one line per stage elsewhere. */
function consoleListener(out: NodeJS.WriteStream): ConsoleListener {
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
    say: (text) => {
      end();
      out.write(`${text}\n`);
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

function pressSummary({ edition, facts, issues }: PressedEdition): string {
  const ink = `encrage ${String(Math.round(facts.mostInk))} % au plus, ${String(facts.inkLimit)} % permis`;
  const head = `          ${edition.id}.pdf : ${String(facts.pages)} page${facts.pages > 1 ? 's' : ''}, ${weightInWords(facts.bytes)}, ${ink}`;
  return [styleText(isRefused({ issues }) ? 'red' : 'green', head), ...issues.map(formatIssue)].join('\n');
}

/** @returns exit code */
async function build({ edition, navigateur, afresh }: Options, out: ConsoleListener): Promise<number> {
  const listener: Listener = { ...out, done: (built) => out.say(summary(built)) };
  const choose: Parameters<typeof runPipeline>[0]['choose'] = (all) => chooseEditions(edition, all);
  const built = await runPipeline({ root: process.cwd(), choose, browser: navigateur, afresh, listener });
  if (!built.some(isRefused)) return 0;
  process.stderr.write('Rien n’est publié : dist/ reste tel qu’il était. Corrigez ce qui précède et recommencez.\n');
  return 1;
}

/** @returns exit code */
async function buildPress({ edition, navigateur }: Options, press: PressOptions, out: ConsoleListener): Promise<number> {
  refuseImposed(edition, editions);
  const listener: PressListener = { ...out, done: (pressed) => out.say(pressSummary(pressed)) };
  const choose: Parameters<typeof runPress>[0]['choose'] = (all) => choosePress(edition, all);
  const made = await runPress({ root: process.cwd(), choose, press, browser: navigateur, listener });
  if (made.some(isRefused)) {
    process.stderr.write(`Rien n’est écrit : ${PRESS_FOLDER}/ reste tel qu’il était. Corrigez ce qui précède et recommencez.\n`);
    return 1;
  }
  const files = made.map(({ edition: { id } }) => `${id}.pdf`).join(', ');
  out.say(`Écrit dans ${PRESS_FOLDER}/ : ${files} ; à côté de chacun, sa fiche .txt. Envoyez les deux à l’imprimeur.`);
  if (made.some(({ facts }) => facts.isTrial))
    out.say('Ce sont des essais : le profil n’est pas celui d’une presse. Ne les faites pas imprimer.');
  return 0;
}

async function main(): Promise<number> {
  const out = consoleListener(process.stdout);
  try {
    const options = readOptions(process.argv.slice(2));
    if (options.help) {
      out.say(HELP);
      return 0;
    }
    refuseUnknown(options.edition, editions);
    return await (options.press ? buildPress(options, options.press, out) : build(options, out));
  } catch (error) {
    out.end();
    const text = error instanceof PrintError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${styleText('red', text)}\n`);
    return 1;
  }
}

process.exitCode = await main();
