/** Opens a print page in the browser, waits for its pagination, and checks the report it hands over. */
import type { Page } from 'playwright-core';
import { PrintError } from '../errors.ts';
import { reportSchema, type Report } from '../report.ts';

export interface PaginateOptions {
  readonly address: string;
  /** Longest time without a new page before the run is given up, in milliseconds. */
  readonly silenceMs?: number;
  readonly onPage?: ((count: number) => void) | undefined;
}

interface Watch {
  readonly problems: string[];
  readonly stalled: Promise<never>;
  readonly stop: () => void;
  readonly alive: () => void;
}

/** Collects what goes wrong in the page, and gives up when it is silent for too long. */
function watchPage(page: Page, address: string, silenceMs: number): Watch {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`erreur dans la page : ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console : ${message.text()}`);
  });
  page.on('requestfailed', (request) => problems.push(`requête sans réponse : ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`requête refusée (${String(response.status())}) : ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(address).origin) problems.push(`requête vers un tiers : ${request.url()}`);
  });
  let timer: NodeJS.Timeout | undefined;
  let giveUp: (reason: Error) => void;
  const stalled = new Promise<never>((_resolve, reject) => (giveUp = reject));
  // Only raced: its rejection must not be reported as unhandled once the race is over.
  stalled.catch(() => undefined);
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(new Error(`aucune page nouvelle depuis ${String(silenceMs / 1000)} s`)), silenceMs);
  };
  alive();
  return { problems, stalled, alive, stop: () => clearTimeout(timer) };
}

const LAYOUT_ERROR = /MISE-EN-PAGE (« .* »)/s;

function explain(address: string, reason: string, problems: readonly string[]): PrintError {
  const block = LAYOUT_ERROR.exec(reason)?.[1];
  if (block) {
    return new PrintError({
      message: `Un bloc ne tient pas dans une page de ${address} : ${block}`,
      cause: 'Il est plus haut que la page, ou la coupure tourne en rond.',
      remedy: 'Coupez ce bloc, ou réduisez-le : une note a 120 mots au plus, une figure la hauteur de la page.',
    });
  }
  return new PrintError({
    message: `La mise en pages de ${address} a échoué : ${reason}`,
    ...(problems.length > 0 && { cause: problems.join('\n') }),
    remedy: 'Ouvrez cette adresse avec npm run dev pour voir la page où cela s’arrête.',
  });
}

/** @throws PrintError for an error in the page, a failed or foreign request, a stalled layout, a report of the wrong shape. */
export async function paginate(page: Page, { address, silenceMs = 120_000, onPage }: PaginateOptions): Promise<Report> {
  const watch = watchPage(page, address, silenceMs);
  try {
    await page.exposeFunction('pageDone', (count: number) => {
      watch.alive();
      onPage?.(count);
    });
    await page.goto(address, { waitUntil: 'load' });
    // Playwright awaits the promise that the page made.
    const raw: unknown = await Promise.race([page.evaluate('window.pagination'), watch.stalled]);
    if (watch.problems.length > 0) throw new Error('la page a signalé des problèmes');
    const report = reportSchema.safeParse(raw);
    if (!report.success) throw new Error(`rapport de forme inattendue : ${report.error.message}`);
    return report.data;
  } catch (error) {
    throw explain(address, error instanceof Error ? error.message : String(error), watch.problems);
  } finally {
    watch.stop();
  }
}
