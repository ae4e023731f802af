import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PrintError } from '../../../print/errors.ts';
import { paginate, type PaginateOptions } from '../../../print/stages/paginate.ts';
import { useBrowser } from '../real-browser.ts';
import { buildReport } from '../report-builder.ts';

const browser = useBrowser();

/** Never looked up: every request to them is answered here. */
const SITE = 'http://livre.invalid';
const ELSEWHERE = 'http://ailleurs.invalid';

const reported = `window.pagination = Promise.resolve(${JSON.stringify(buildReport())});`;

/** Opens a print page that holds that script and that body. */
async function run(script: string, body = '', options: Partial<PaginateOptions> = {}) {
  const page: Page = await browser().newPage();
  try {
    await page.route(/\.invalid\//, (route) => {
      const { href, pathname } = new URL(route.request().url());
      if (href === `${SITE}/impression/`)
        return route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,">${body}<script>${script}</script>`,
        });
      if (pathname === '/coupee.png') return route.abort();
      return route.fulfill({
        status: pathname === '/absente.png' ? 404 : 200,
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      });
    });
    return await paginate(page, { address: `${SITE}/impression/`, ...options });
  } finally {
    await page.close();
  }
}

async function refusal(script: string, body = '', options: Partial<PaginateOptions> = {}): Promise<string> {
  const error: unknown = await run(script, body, options).then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PrintError);
  return (error as PrintError).message;
}

test('the report of the page is handed over', async () => {
  expect(await run(reported, '<p>Un</p><img src="/presente.svg" alt="">')).toEqual(buildReport());
});

test('each page done is told as it comes', async () => {
  const counts: number[] = [];
  const script = `window.pagination = (async () => { await pageDone(10); await pageDone(20); return ${JSON.stringify(buildReport())}; })();`;
  await run(script, '', { onPage: (count) => counts.push(count) });
  expect(counts).toEqual([10, 20]);
});

test('an error in the page stops the run', async () => {
  expect(await refusal(`${reported} throw new Error('cassé');`)).toMatchInlineSnapshot(`
    "La mise en pages de http://livre.invalid/impression/ a échoué : la page a signalé des problèmes
    erreur dans la page : cassé
    → Ouvrez cette adresse avec npm run dev pour voir la page où cela s’arrête."
  `);
});

test('an error during pagination stops the run', async () => {
  expect(await refusal(`window.pagination = Promise.reject(new Error('La note n1 a 2 appels : une note imprimée en a un seul.'));`))
    .toMatchInlineSnapshot(`
    "La mise en pages de http://livre.invalid/impression/ a échoué : page.evaluate: Error: La note n1 a 2 appels : une note imprimée en a un seul.
        at http://livre.invalid/impression/:1:128
    erreur dans la page : La note n1 a 2 appels : une note imprimée en a un seul.
    → Ouvrez cette adresse avec npm run dev pour voir la page où cela s’arrête."
  `);
});

test('a warning in the console stops the run', async () => {
  expect(await refusal(`console.warn('une largeur nulle'); ${reported}`)).toMatchInlineSnapshot(`
    "La mise en pages de http://livre.invalid/impression/ a échoué : la page a signalé des problèmes
    console : une largeur nulle
    → Ouvrez cette adresse avec npm run dev pour voir la page où cela s’arrête."
  `);
});

test('a file that is not found stops the run', async () => {
  expect(await refusal(reported, '<img src="/absente.png" alt="">')).toMatchInlineSnapshot(`
    "La mise en pages de http://livre.invalid/impression/ a échoué : la page a signalé des problèmes
    requête refusée (404) : http://livre.invalid/absente.png
    console : Failed to load resource: the server responded with a status of 404 (Not Found)
    → Ouvrez cette adresse avec npm run dev pour voir la page où cela s’arrête."
  `);
});

test('a request without an answer stops the run', async () => {
  expect(await refusal(reported, '<img src="/coupee.png" alt="">')).toMatchInlineSnapshot(`
    "La mise en pages de http://livre.invalid/impression/ a échoué : la page a signalé des problèmes
    requête sans réponse : http://livre.invalid/coupee.png
    console : Failed to load resource: net::ERR_FAILED
    → Ouvrez cette adresse avec npm run dev pour voir la page où cela s’arrête."
  `);
});

test('a request to a third party stops the run, even if it is answered', async () => {
  expect(await refusal(reported, `<img src="${ELSEWHERE}/pixel.svg" alt="">`)).toMatchInlineSnapshot(`
    "La mise en pages de http://livre.invalid/impression/ a échoué : la page a signalé des problèmes
    requête vers un tiers : http://ailleurs.invalid/pixel.svg
    → Ouvrez cette adresse avec npm run dev pour voir la page où cela s’arrête."
  `);
});

test('a page that does not answer at all stops the run', async () => {
  const page = await browser().newPage();
  await page.route(/\.invalid\//, (route) => route.abort('connectionrefused'));
  const message = await paginate(page, { address: `${SITE}/impression/` }).catch((error: unknown) => (error as Error).message);
  await page.close();
  expect(message).toContain(`La mise en pages de ${SITE}/impression/ a échoué : `);
  expect(message).toContain(`requête sans réponse : ${SITE}/impression/`);
});

test('a page that stays silent is given up', async () => {
  expect(await refusal('window.pagination = new Promise(() => {});', '', { silenceMs: 500 })).toMatchInlineSnapshot(`
    "La mise en pages de http://livre.invalid/impression/ a échoué : aucune page nouvelle depuis 0.5 s
    → Ouvrez cette adresse avec npm run dev pour voir la page où cela s’arrête."
  `);
});

test('a page that goes on page after page is not given up, however long it takes', async () => {
  const script = `window.pagination = (async () => {
    for (let count = 10; count <= 60; count += 10) { await new Promise((done) => setTimeout(done, 700)); await pageDone(count); }
    return ${JSON.stringify(buildReport())};
  })();`;
  expect(await run(script, '', { silenceMs: 3000 })).toEqual(buildReport());
});

test('a report of the wrong shape is refused, field by field', async () => {
  const message = await refusal(`window.pagination = Promise.resolve({ ...${JSON.stringify(buildReport())}, pages: 'deux', intrus: 1 });`);
  expect(message).toMatch(/^La mise en pages de .* a échoué : rapport de forme inattendue : /);
  expect(message).toContain('"pages"');
  expect(message).toContain('intrus');
});

test('a page without a paginator hands over nothing', async () => {
  expect(await refusal('')).toMatch(/rapport de forme inattendue/);
});

test('a block that cannot be laid out is named, with what to do', async () => {
  expect(await refusal(`window.pagination = Promise.reject(new Error('MISE-EN-PAGE « Une note bien trop longue »'));`))
    .toMatchInlineSnapshot(`
    "Un bloc ne tient pas dans une page de http://livre.invalid/impression/ : « Une note bien trop longue »
    Il est plus haut que la page, ou la coupure tourne en rond.
    → Coupez ce bloc, ou réduisez-le : une note a 120 mots au plus, une figure la hauteur de la page."
  `);
});
