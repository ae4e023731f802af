import { expect, test } from 'vitest';
import { isInline } from '../../../../print/browser/structure/structure-node.ts';

const inline = (type: string): boolean => isInline({ type, source: undefined, parent: undefined, kids: [], facts: {} });

test.each(['Link', 'Reference', 'Span', 'Quote', 'Em', 'Strong', 'Code'])('%s stands in a sentence', (type) => {
  expect(inline(type)).toBe(true);
});

test.each(['P', 'H2', 'L', 'Table', 'Figure', 'Note', 'BlockQuote', 'Div', 'Sect', 'Caption'])('%s does not', (type) => {
  expect(inline(type)).toBe(false);
});
