import { expect, test } from 'vitest';
import { applyEdits } from '../../../../print/pdf/text/content-edits.ts';

test('edits are applied where they stand, in any order', () => {
  const edits = [
    { start: 6, end: 7, text: 'G' },
    { start: 0, end: 2, text: '' },
    { start: 4, end: 4, text: '+' },
  ];
  expect(applyEdits('abcdefgh', edits)).toBe('cd+efGh');
});

test('edits at one offset stay in their order', () => {
  const edits = ['1', '2', '3'].map((text) => ({ start: 1, end: 1, text }));
  expect(applyEdits('ab', edits)).toBe('a123b');
});

test('without edits nothing changes', () => {
  expect(applyEdits('ab', [])).toBe('ab');
});
