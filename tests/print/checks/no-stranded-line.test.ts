import { expect, test } from 'vitest';
import { noStrandedLine } from '../../../print/checks/no-stranded-line.ts';
import { buildReport, emptyPage, placed, told } from '../report-builder.ts';

test('two lines on either side of a page break are enough', () => {
  expect(noStrandedLine(buildReport())).toEqual([]);
});

test('a title that ends a page is named, also above a note and an aside', () => {
  const report = buildReport(({ pages }) => {
    pages[0]!.blocks[3] = placed('5', 'h2', 'Aider', { lines: 1 });
    pages[1]!.blocks.splice(0, 2);
  });
  expect(told(noStrandedLine(report))).toMatchInlineSnapshot(`
    [
      "error [no-stranded-line] page 1, « Aider » : un titre termine la page.
        → Allongez ou raccourcissez le texte qui précède, ou revoyez print/styles/breaks.css.",
    ]
  `);
});

test('a title that ends a page before a blank one is named', () => {
  const report = buildReport(({ pages }) => {
    pages[0]!.blocks[3] = placed('5', 'h2', 'Aider', { lines: 1 });
    pages.splice(1, 0, emptyPage(2, [], { blank: true }));
  });
  expect(noStrandedLine(report)).toHaveLength(1);
});

test('a page of titles alone is a title page', () => {
  const report = buildReport(({ pages }) => {
    pages.unshift(emptyPage(0, [placed('0', 'h1', 'Découvrir', { lines: 1 })]));
  });
  expect(noStrandedLine(report)).toEqual([]);
});

test('a lone line at the foot of a page is named', () => {
  const report = buildReport(({ pages }) => {
    pages[0]!.blocks[3]!.lines = 1;
  });
  expect(told(noStrandedLine(report))).toMatchInlineSnapshot(`
    [
      "error [no-stranded-line] page 1, « Ce paragraphe commence ici » : une seule ligne de ce paragraphe reste en bas de page.
        → Allongez ou raccourcissez le texte qui précède, ou revoyez print/styles/breaks.css.",
    ]
  `);
});

test('a lone line at the head of a page is named', () => {
  const report = buildReport(({ pages }) => {
    pages[1]!.blocks[0]!.lines = 1;
  });
  expect(told(noStrandedLine(report))).toMatchInlineSnapshot(`
    [
      "error [no-stranded-line] page 2, « et finit sur l’autre page. » : une seule ligne de ce paragraphe passe en haut de page.
        → Allongez ou raccourcissez le texte qui précède, ou revoyez print/styles/breaks.css.",
    ]
  `);
});

test.each(['li', 'dd'])('lines of a cut %s hold together too', (tag) => {
  const report = buildReport(({ pages }) => {
    pages[0]!.blocks[3] = placed('4', tag, 'Ce paragraphe commence ici', { lines: 1 });
    pages[1]!.blocks[0] = placed('4', tag, 'et finit sur l’autre page.', { lines: 1 });
  });
  expect(noStrandedLine(report)).toHaveLength(2);
});

test('a paragraph of one line that is not cut may end a page', () => {
  const report = buildReport(({ pages }) => {
    pages[0]!.blocks[3] = placed('9', 'p', 'Court.', { lines: 1 });
  });
  expect(noStrandedLine(report)).toEqual([]);
});
