import { expect, test } from 'vitest';
import { settleRows } from '../../../../../src/components/graphiques/drawing/settle-rows.ts';

const row = (middle?: number) => ({ height: 4, gap: 1, middle });

test('a row stands where it wishes when there is room', () => {
  expect(settleRows([row(12), row()], { top: 0, bottom: 40 })).toEqual([10, 15]);
});

test('a row that would lie on the one above moves down', () => {
  expect(settleRows([row(12), row(13)], { top: 0, bottom: 40 })).toEqual([10, 15]);
});

test('a row moves up to leave room for those below', () => {
  expect(settleRows([row(38), row(), row()], { top: 0, bottom: 40 })).toEqual([26, 31, 36]);
});
