import { expect, test } from 'vitest';
import { StreamRewriter } from '../../../../print/pdf/compact/stream-rewriter.ts';
import { operations } from '../../../../print/pdf/content-operations.ts';

const CONTENT = 'q  % a remark\n1 w 2 w\n3 w  Q';

function rewrite(change: (operator: string, rank: number) => string | null | undefined): string {
  const out = new StreamRewriter(CONTENT);
  for (const [rank, operation] of [...operations(CONTENT)].entries()) {
    const by = change(operation.operator, rank);
    if (by === undefined) out.keep(operation);
    else out.replace(operation, by ?? undefined);
  }
  return out.result();
}

test('what is kept stays as it was written, white space and remarks included', () => {
  expect(rewrite(() => undefined)).toBe(`${CONTENT}\n`);
});

test('an operation gives way to another, or to nothing', () => {
  expect(rewrite((_operator, rank) => (rank === 2 ? '9 w' : rank === 1 ? null : undefined))).toBe('q\n9 w\n3 w  Q\n');
});

test('an operation is added after what was read', () => {
  const out = new StreamRewriter(CONTENT);
  const [first, second] = [...operations(CONTENT)];
  out.keep(first!);
  out.add('0 J');
  out.keep(second!);
  expect(out.result()).toBe('q\n0 J\n1 w\n');
});
