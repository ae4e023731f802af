/** No page of the site has a fault that axe can see, on any screen, in any light. */
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { AxeResults, NodeResult } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { BROWSER_TIME_MS, DESKTOP, openSite, PHONE } from './open-site.ts';
import { sitePages } from './site-pages.ts';

const { address, inPage, site } = await openSite();
const axe = readFileSync(join(dirname(findPackageJSON('axe-core', import.meta.url)!), 'axe.min.js'), 'utf8');

const whatAxeSays = ({ failureSummary, target }: NodeResult): string =>
  `${target.join(' ')} : ${(failureSummary ?? '').replace(/\s+/g, ' ')}`;

describe.each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
])('on a %s', (_, viewport) => {
  // Darkness changes colours and nothing else: only the rules about colours can answer differently.
  describe.each([
    ['light', '{ resultTypes: ["violations"] }'],
    ['dark', '{ resultTypes: ["violations"], runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }'],
  ] as const)('with a %s screen', (colorScheme, options) => {
    test.each(sitePages(site).map(({ path }) => path))(
      'axe finds nothing on %s',
      async (path) => {
        const found = await inPage({ viewport, colorScheme }, async (page) => {
          await page.goto(address + path.slice(1));
          await page.evaluate(axe);
          return page.evaluate<AxeResults>(`axe.run(document, ${options})`);
        });
        expect(found.passes.length).toBeGreaterThanOrEqual(colorScheme === 'dark' ? 1 : 10);
        expect(found.violations.map(({ id, nodes }) => `${id} : ${nodes.slice(0, 3).map(whatAxeSays).join(' | ')}`)).toEqual([]);
      },
      BROWSER_TIME_MS,
    );
  });
});
