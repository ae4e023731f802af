import { expect, test } from 'vitest';
import { ChapterReading } from '../../../src/markdown/chapter-reading.ts';

const at = (line: number) => ({ position: { start: { line, column: 1 }, end: { line, column: 2 } } });

test('the folder of a chapter is its id', () => {
  expect(ChapterReading.of(new URL('file:///livre/content/chapitres/se-former/index.mdx'))).toMatchObject({
    chapitre: 'se-former',
    fichier: 'content/chapitres/se-former/index.mdx',
  });
});

test('a sheet is read like a chapter, and knows that it is one', () => {
  expect(ChapterReading.of(new URL('file:///livre/content/feuilles/depliant/index.mdx'))).toMatchObject({
    chapitre: 'depliant',
    fichier: 'content/feuilles/depliant/index.mdx',
    feuille: true,
  });
});

test('a file that is not a chapter is left alone', () => {
  expect(ChapterReading.of(new URL('file:///livre/content/README.md'))).toBeUndefined();
});

test('problems come in the order of the lines', () => {
  const reading = new ChapterReading('missions', 'f');
  reading.refuse(at(9), { message: 'b', remede: '' });
  reading.refuse(at(2), { message: 'a', remede: '' });
  expect(reading.issues.map(({ place, message }) => [place, message])).toEqual([
    ['ligne 2', 'a'],
    ['ligne 9', 'b'],
  ]);
});

test('a place without a line names the file alone', () => {
  const reading = new ChapterReading('missions', 'f');
  reading.refuse({}, { message: 'm', remede: 'r' });
  expect(reading.issues).toEqual([{ fichier: 'f', message: 'm', remede: 'r' }]);
});
