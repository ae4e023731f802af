import { expect, test } from 'vitest';
import { pageLabelsMatch } from '../../../print/checks/page-labels-match.ts';
import type { Report } from '../../../print/report.ts';
import { buildPdf, buildReport, told } from '../report-builder.ts';

const check = (change?: (report: Report) => void, labels?: string[]): string[] =>
  told(pageLabelsMatch(buildReport(change), buildPdf(labels && { labels })));

test('a PDF whose labels are the folios passes', () => {
  expect(check()).toEqual([]);
});

test('a cover without a folio and front matter in roman pass', () => {
  const change = ({ pages: [cover, front] }: Report): void => {
    Object.assign(cover!, { label: 'Couverture', heads: [] });
    Object.assign(front!, { label: 'i', heads: ['Pour commencer', 'i'] });
  };
  expect(check(change, ['Couverture', 'i'])).toEqual([]);
});

test('a label that is not the page’s is told', () => {
  expect(check(undefined, ['1', 'ii'])).toMatchInlineSnapshot(`
    [
      "error [page-labels-match] page 2 : étiquette attendue « 2 », trouvée « ii ».
        → Voyez print/pdf/page-labels.ts.",
    ]
  `);
});

test('a PDF without labels is told, page by page', () => {
  expect(check(undefined, [])).toMatchInlineSnapshot(`
    [
      "error [page-labels-match] page 1 : étiquette attendue « 1 », trouvée « aucune ».
        → Voyez print/pdf/page-labels.ts.",
      "error [page-labels-match] page 2 : étiquette attendue « 2 », trouvée « aucune ».
        → Voyez print/pdf/page-labels.ts.",
    ]
  `);
});

test.each([
  ['another number', '3'],
  ['another writing', 'ii'],
  ['a counter, which nobody can read', 'counter(page)'],
])('a page that draws %s is told', (_what, folio) => {
  const [issue, ...rest] = check(({ pages }) => pages[1]!.heads.splice(0, 1, 'Titre', folio));
  expect(issue).toBe(
    `error [page-labels-match] page 2 : le folio dessiné est « ${folio} », l’étiquette « 2 ».\n` +
      '    → Un folio se dessine avec content: var(--folio) : voyez print/styles/page.css.',
  );
  expect(rest).toEqual([]);
});

test('a running head that holds a number is no folio', () => {
  expect(check(({ pages }) => pages[1]!.heads.unshift('2. Les missions', 'Découvrir'))).toEqual([]);
});
