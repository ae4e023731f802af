import { expect, test } from 'vitest';
import { useInPage } from '../in-page.ts';
import { TABLE } from './sample-table.ts';

const inPage = useInPage();

const reshape = (html: string, shape: 'rangs' | 'fiches', columns: number): Promise<{ tables: string[]; lists: number; blanks: number }> =>
  inPage(
    '',
    ([source, wanted, most]) => {
      const content = document.createRange().createContextualFragment(source);
      paginator.reshapeTables(content, wanted, most);
      return {
        tables: [...content.querySelectorAll('table')].map(({ className }) => className),
        lists: content.querySelectorAll('.fiches').length,
        blanks: content.querySelectorAll('.a-remplir').length,
      };
    },
    [html, shape, columns] as const,
  );

test('a table with no more columns than the page holds stays as it is', async () => {
  expect(await reshape(TABLE, 'fiches', 3)).toEqual({ tables: [''], lists: 0, blanks: 1 });
});

test('a wider one becomes a list, or has its rows titled, as the edition wishes', async () => {
  expect(await reshape(TABLE, 'fiches', 2)).toEqual({ tables: [], lists: 1, blanks: 1 });
  expect(await reshape(TABLE, 'rangs', 2)).toEqual({ tables: ['tableau-en-rangs'], lists: 0, blanks: 1 });
});

test('a wider one of short values keeps its columns', async () => {
  const numbers = TABLE.replace('Apprendre aux habitants à faire seuls', '1 867,02 €');
  expect((await reshape(numbers, 'rangs', 2)).tables).toEqual(['']);
});
