/** The modules of print/browser that a test calls one by one, inside a real page, as `paginator`. */
export { BLOCK_ATTRIBUTE, flowOf, markBlocks } from '../../../print/browser/blocks.ts';
export { collapseWhiteSpace } from '../../../print/browser/collapse-white-space.ts';
export { collectPage } from '../../../print/browser/collect-page.ts';
export { dropFillers } from '../../../print/browser/drop-fillers.ts';
export { BreakBetweenWords, startOfWord } from '../../../print/browser/handlers/break-between-words.ts';
export { hasTextBefore } from '../../../print/browser/handlers/has-text-before.ts';
export { IndexSource } from '../../../print/browser/handlers/index-source.ts';
export { KeepLines } from '../../../print/browser/handlers/keep-lines.ts';
export { firstToMove, KeepWithNext } from '../../../print/browser/handlers/keep-with-next.ts';
export { PlaceAsides } from '../../../print/browser/handlers/place-asides.ts';
export { hyphenateContent } from '../../../print/browser/hyphenate.ts';
export { numberFields } from '../../../print/browser/number-fields.ts';
export { numberPages } from '../../../print/browser/number-pages.ts';
export { prepareContent } from '../../../print/browser/prepare.ts';
export { readDocumentFacts } from '../../../print/browser/read-document-facts.ts';
export { settleLines } from '../../../print/browser/settle-lines.ts';
export { collectStructure } from '../../../print/browser/structure/collect-structure.ts';
export { takeNotes } from '../../../print/browser/take-notes.ts';
