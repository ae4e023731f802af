import { expect, test } from 'vitest';
import { formatIssue } from '../../print/issue.ts';

test('an issue is told with its check, its place, what is wrong and what to do', () => {
  expect(
    formatIssue({ severity: 'error', check: 'no-word-lost', place: 'page 3', message: 'un mot manque.', remedy: 'Cherchez-le.' }),
  ).toBe('[no-word-lost] page 3 : un mot manque.\n    → Cherchez-le.');
});
