import { expect, test } from 'vitest';
import { textReachedPdf } from '../../../print/checks/text-reached-pdf.ts';
import type { Report } from '../../../print/report.ts';
import { buildPdf, buildReport, told } from '../report-builder.ts';

const [first, second] = buildPdf().pages as [string, string];
const check = (pages: readonly string[], change?: (report: Report) => void): string[] =>
  told(textReachedPdf(buildReport(change), buildPdf({ pages })));

test('a PDF that holds each block passes, hyphens at line ends and running heads apart', () => {
  expect(check([first, second])).toEqual([]);
});

test('the order of drawing does not matter: notes and asides may come first', () => {
  expect(
    check([
      '1. Une note au pied. Un repère en marge 1 Les missions Ce paragraphe commence ici Elle aide les personnes du quartier.',
      second,
    ]),
  ).toEqual([]);
});

test('ligatures, spaces and quotes of the PDF are no difference', () => {
  const change = ({ pages }: Report): void => {
    pages[1]!.blocks[2]!.text = 'Un flot « efficace » d’air';
  };
  expect(check([first, 'et ﬁnit sur l’autre page. Aider Un ﬂot « e ﬃ cace » d’air 2. Une autre note. 2'], change)).toEqual([]);
});

test('a block whose pieces are drawn apart is found word by word', () => {
  const scattered = first.replace('Elle aide les per- sonnes du quartier.', 'quartier. Elle aide les du');
  expect(check([`${scattered} personnes`, second])).toEqual([]);
});

test('a word that is not in the PDF is named with its block', () => {
  expect(check([first.replace('quartier', ''), second])).toMatchInlineSnapshot(`
    [
      "error [text-reached-pdf] page 1 : « Elle aide les personnes du quartier. » n’est pas dans le texte du PDF.
        → Ouvrez la page du PDF : une police sans ces signes, ou un bloc caché à l’impression, en est la cause ordinaire.",
    ]
  `);
});

test('a block on another page than the report says is named', () => {
  expect(check([first.replace('1. Une note au pied.', ''), `${second} 1. Une note au pied.`])).toMatchInlineSnapshot(`
    [
      "error [text-reached-pdf] page 1 : « 1. Une note au pied. » n’est pas dans le texte du PDF.
        → Ouvrez la page du PDF : une police sans ces signes, ou un bloc caché à l’impression, en est la cause ordinaire.",
    ]
  `);
});

test('a word that stands twice in the source must stand twice in the PDF', () => {
  const change = ({ pages }: Report): void => {
    pages[1]!.blocks[2]!.text = 'Aider';
  };
  expect(check([first, second.replace('Dernier mot.', '')], change)).toMatchInlineSnapshot(`
    [
      "error [text-reached-pdf] page 2 : « Aider » n’est pas dans le texte du PDF.
        → Ouvrez la page du PDF : une police sans ces signes, ou un bloc caché à l’impression, en est la cause ordinaire.",
    ]
  `);
});

test('a page that is missing from the PDF has lost all its blocks', () => {
  expect(check([first])).toHaveLength(4);
});

test('a page number that was computed is proven as printed', () => {
  const change = ({ pages }: Report): void => {
    pages[1]!.blocks[2]!.printed = 'Dernier mot (p. 24).';
  };
  expect(check([first, second], change)).toMatchInlineSnapshot(`
    [
      "error [text-reached-pdf] page 2 : « Dernier mot (p. 24). » n’est pas dans le texte du PDF.
        → Ouvrez la page du PDF : une police sans ces signes, ou un bloc caché à l’impression, en est la cause ordinaire.",
    ]
  `);
  expect(check([first, second.replace('mot.', 'mot (p. 24).')], change)).toEqual([]);
});

test('a text too many is told on a page without running heads', () => {
  const change = ({ pages }: Report): void => {
    pages[1]!.heads = [];
  };
  expect(check([first, `${second} fantôme`], change)).toMatchInlineSnapshot(`
    [
      "error [text-reached-pdf] page 2 : le PDF porte un texte de trop : « 2fantôme ».
        → Ouvrez la page du PDF : une police sans ces signes, ou un bloc caché à l’impression, en est la cause ordinaire.",
    ]
  `);
});

test('an empty page holds nothing to lose', () => {
  const change = ({ pages }: Report): void => {
    pages[1]!.blocks = [];
  };
  expect(check([first, ''], change)).toEqual([]);
});

test('on a page without running heads, the numbers of a list are no text too many, any other number is', () => {
  const bare = (marks: string[]) => (report: Report) => {
    Object.assign(report.pages[1]!, { heads: [], marks });
  };
  const listed = `${second.replace(/ 2$/, '')} 1. 2.`.replace('1. 2.', '7. 8.');
  expect(check([first, listed], bare(['7', '8']))).toEqual([]);
  expect(check([first, listed], bare(['7']))).toHaveLength(1);
});
