import { expect, test } from 'vitest';
import { reportSchema } from '../../print/report.ts';
import { buildReport } from './report-builder.ts';

const problems = (value: unknown): string[] =>
  reportSchema.safeParse(value).error?.issues.map(({ path, code }) => `${path.join('.')} ${code}`) ?? [];

test('a whole report passes the border', () => {
  expect(problems(buildReport())).toEqual([]);
});

test('a field too many is refused: both sides must know the same report', () => {
  expect(problems({ ...buildReport(), intrus: 1 })).toEqual([' unrecognized_keys']);
});

test('a field that is missing or of another kind is refused by its name', () => {
  const report = buildReport();
  expect(problems({ ...report, links: undefined, anchors: { missions: 1 } })).toEqual([
    'anchors.missions invalid_type',
    'links invalid_type',
  ]);
});

test('a document without a title, an author, a language, a date or a licence is refused', () => {
  const document = { ...buildReport().document, title: '', authors: [], language: '', date: '31 janvier 2026', license: '' };
  expect(problems({ ...buildReport(), document }).map((problem) => problem.split(' ')[0])).toEqual([
    'document.title',
    'document.authors',
    'document.language',
    'document.date',
    'document.license',
  ]);
});
