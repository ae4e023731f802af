import { expect, test } from 'vitest';
import { outlineMatches } from '../../../print/checks/outline-matches.ts';
import { buildPdf, buildReport, told } from '../report-builder.ts';

test('bookmarks that repeat the titles, white space and soft hyphens apart, match', () => {
  const outline = [
    { title: 'Les\u00a0missions ', level: 1 },
    { title: 'Aider', level: 2 },
  ];
  expect(outlineMatches(buildReport(), buildPdf({ outline }))).toEqual([]);
});

test('a PDF without bookmarks is told', () => {
  expect(told(outlineMatches(buildReport(), buildPdf({ outline: [] })))).toMatchInlineSnapshot(`
    [
      "error [outline-matches] titre 1 : attendu « 1 Les missions », trouvé « rien » (2 titres, 0 signets).
        → Vérifiez qu’aucun niveau de titre n’est sauté, et que le titre n’est pas caché à l’impression.",
    ]
  `);
});

test('a bookmark at another level is told', () => {
  const outline = [
    { title: 'Les missions', level: 1 },
    { title: 'Aider', level: 1 },
  ];
  expect(told(outlineMatches(buildReport(), buildPdf({ outline })))).toMatchInlineSnapshot(`
    [
      "error [outline-matches] titre 2 : attendu « 2 Aider », trouvé « 1 Aider » (2 titres, 2 signets).
        → Vérifiez qu’aucun niveau de titre n’est sauté, et que le titre n’est pas caché à l’impression.",
    ]
  `);
});

test('a bookmark with another text is told', () => {
  const outline = [
    { title: 'Les métiers', level: 1 },
    { title: 'Aider', level: 2 },
  ];
  expect(told(outlineMatches(buildReport(), buildPdf({ outline })))).toMatchInlineSnapshot(`
    [
      "error [outline-matches] titre 1 : attendu « 1 Les missions », trouvé « 1 Les métiers » (2 titres, 2 signets).
        → Vérifiez qu’aucun niveau de titre n’est sauté, et que le titre n’est pas caché à l’impression.",
    ]
  `);
});

test('a bookmark too many is told', () => {
  const outline = [...buildPdf().outline, { title: 'Intrus', level: 2 }];
  expect(told(outlineMatches(buildReport(), buildPdf({ outline })))).toMatchInlineSnapshot(`
    [
      "error [outline-matches] titre 3 : attendu « rien », trouvé « 2 Intrus » (2 titres, 3 signets).
        → Vérifiez qu’aucun niveau de titre n’est sauté, et que le titre n’est pas caché à l’impression.",
    ]
  `);
});
