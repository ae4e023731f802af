/** Records the links of a chapter, to be checked once the whole book is known. */
import { defineHastPlugin } from 'satteri';
import { lineOf, type ChapterPlugin } from './chapter-reading.ts';

export const links: ChapterPlugin = (reading) =>
  defineHastPlugin({
    name: 'liens-du-manuel',
    options: { position: true },
    element: {
      filter: ['a'],
      visit: (node) => {
        const { href } = node.properties;
        if (
          typeof href !== 'string' ||
          node.properties['dataFootnoteRef'] !== undefined ||
          node.properties['dataFootnoteBackref'] !== undefined
        )
          return;
        reading.liens.push({ href, ligne: lineOf(node) });
      },
    },
  });
