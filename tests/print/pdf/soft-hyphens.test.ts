import { expect, test } from 'vitest';
import { dropSoftHyphens } from '../../../print/pdf/soft-hyphens.ts';

/** White space at the end of a line of instructions means nothing. */
const drop = (content: string): string => dropSoftHyphens(content).replaceAll(' \n', '\n');

/** As Chromium 153 writes "dé-" then "ve": the glyph of the soft hyphen is empty, the next letter stands where it stood. */
const UNUSED = `/F8 13.6000004 Tf
1 0 0 -1 241.875 199 Tm
<005E> Tj
/Span<</ActualText <FEFF00AD> >> BDC
7.3405914 0 Td <007D> Tj
EMC
0 0 Td <005D> Tj
ET`;

/** The word is cut there: the visible hyphen is a text of its own. */
const USED = `7.6668701 0 Td <004A> Tj
/Span<</ActualText <FEFF00AD> >> BDC
7.313385 0 Td <007D> Tj
EMC
ET
BT
/F8 13.6000004 Tf
1 0 0 -1 677.67188 199 Tm
<0091> Tj
ET
BT
/F8 13.6000004 Tf
1 0 0 -1 241.875 218 Tm
<0057> Tj
ET`;

test('a soft hyphen inside a word that was not cut goes, and the next letter keeps its place', () => {
  expect(drop(UNUSED)).toBe(`/F8 13.6000004 Tf
1 0 0 -1 241.875 199 Tm
<005E> Tj
7.3405914 0 Td
0 0 Td <005D> Tj
ET`);
});

test('where a word is cut, the visible hyphen takes over the mark', () => {
  expect(drop(USED)).toBe(`7.6668701 0 Td <004A> Tj
7.313385 0 Td
ET
BT
/F8 13.6000004 Tf
1 0 0 -1 677.67188 199 Tm
/Span<</ActualText <feff00ad> >> BDC
<0091> Tj
EMC
ET
BT
/F8 13.6000004 Tf
1 0 0 -1 241.875 218 Tm
<0057> Tj
ET`);
});

test('a soft hyphen at the very start of a text, without a move, goes', () => {
  const content = 'BT\n/Span<</ActualText <feff00ad> >> BDC\n<007D> Tj\nEMC\n0 0 Td <005D> Tj\nET';
  expect(drop(content)).toBe('BT\n0 0 Td <005D> Tj\nET');
});

test('a word with several soft hyphens, cut at the last, keeps one mark', () => {
  const content = drop(UNUSED.replace(/ET$/, '') + USED);
  expect(content.match(/ActualText/g)).toHaveLength(1);
  expect(content.match(/BDC/g)).toHaveLength(1);
  expect(content.match(/EMC/g)).toHaveLength(1);
});

test('the texts that say something else keep their mark', () => {
  const content = '/Span<</ActualText <FEFF00660066> >> BDC\n7.3 0 Td <007D> Tj\nEMC\n0 0 Td <005D> Tj\nET';
  expect(drop(content)).toBe(content);
  expect(drop(`${content}\n${UNUSED}`)).toContain('FEFF00660066');
});
