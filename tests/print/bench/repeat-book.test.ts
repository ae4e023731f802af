import { expect, test } from 'vitest';
import { repeatBook } from '../../../print/bench/repeat-book.ts';

const page = (content: string): string => `<html><body><main>${content}</main></body></html>`;

test('once is the book itself', () => {
  expect(repeatBook(page('<p id="a">Un</p>'), 1)).toBe(page('<p id="a">Un</p>'));
});

test('each copy has ids and references of its own', () => {
  const book =
    '<p id="a"><a href="#a">Un</a><span data-cible="a"></span><b aria-labelledby="a b"></b><svg><rect fill="url(#f)"/></svg></p>';
  expect(repeatBook(page(book), 2)).toBe(
    page(
      `${book}\n<p id="a-bis1"><a href="#a-bis1">Un</a><span data-cible="a-bis1"></span><b aria-labelledby="a-bis1 b-bis1"></b><svg><rect fill="url(#f-bis1)"/></svg></p>`,
    ),
  );
});

test('links that leave the book stay as they are', () => {
  expect(repeatBook(page('<a href="https://exemple.fr/#a">loi</a>'), 3).match(/https:\/\/exemple\.fr\/#a"/g)).toHaveLength(3);
});

test('a page without a main element is refused', () => {
  expect(() => repeatBook('<p>Un</p>', 2)).toThrow('The print page has no <main>.');
});
