import { expect, test } from 'vitest';
import { noHollowPage } from '../../../print/checks/no-hollow-page.ts';
import type { Report } from '../../../print/report.ts';
import { buildReport, emptyPage, placed, told } from '../report-builder.ts';

const hollow = (change?: (report: Report) => void): Report =>
  buildReport((report) => {
    report.pages[0]!.emptyBelow = 350;
    change?.(report);
  });

test('full pages, and the short last one, pass', () => {
  expect(noHollowPage(buildReport())).toEqual([]);
});

test('half a page left empty in the middle of a chapter is named with what precedes it', () => {
  expect(told(noHollowPage(hollow()))).toMatchInlineSnapshot(`
    [
      "error [no-hollow-page] page 1, après « Ce paragraphe commence ici » : 50 % de la page restent vides avant un bloc qui ne se coupe pas.
        → Déplacez la figure ou le tableau d’un paragraphe, ou réduisez-le.",
    ]
  `);
});

test('a third of a page may stay empty', () => {
  const report = buildReport(({ pages }) => {
    pages[0]!.emptyBelow = 230;
  });
  expect(noHollowPage(report)).toEqual([]);
});

test('a chapter may end anywhere: the next page opens another one', () => {
  const report = hollow(({ pages }) => {
    pages[1]!.names = ['named', 'chapitre', 'chapitre_first', 'left'];
  });
  expect(noHollowPage(report)).toEqual([]);
});

test('a chapter may end anywhere: the next page opens with a title', () => {
  const report = hollow(({ pages }) => {
    pages[1]!.blocks.unshift(placed('8', 'h2', 'Chapitre suivant'));
  });
  expect(noHollowPage(report)).toEqual([]);
});

test('a blank page, or the page before one, may be empty', () => {
  const report = hollow(({ pages }) => {
    pages.splice(1, 0, emptyPage(2, [], { blank: true, emptyBelow: 700 }));
  });
  expect(noHollowPage(report)).toEqual([]);
});

test('a cover is drawn, not written', () => {
  const report = hollow(({ pages }) => {
    pages[0]!.names = ['named', 'couverture', 'couverture_first', 'first', 'right'];
  });
  expect(noHollowPage(report)).toEqual([]);
});
