/** Small repairs to Paged.js 0.4.3, applied to its source as the site is built. Each one says what it mends and may go with the version that mends it. */

export interface PagedPatch {
  readonly name: string;
  /** What goes wrong without it. */
  readonly reason: string;
  readonly upstream: string;
  /** Exact text of `dist/paged.esm.js`. */
  readonly before: string;
  readonly after: string;
  /** How many times `before` stands in the file. */
  readonly times: number;
}

const closeQuote = (kind: string, variable: string): PagedPatch => ({
  name: `close-string-quote-${kind}`,
  reason: 'A running head set by string-set lost all that followed it: its value had no closing quote.',
  upstream: 'https://github.com/pagedjs/pagedjs/pull/227',
  before: `--pagedjs-string-${kind}-\${name}\`, \`"\${cleanPseudoContent(${variable})}\`);`,
  after: `--pagedjs-string-${kind}-\${name}\`, \`"\${cleanPseudoContent(${variable})}"\`);`,
  times: 1,
});

/** Start of the selectors of its style sheet. */
const PAGE_AREA = '.pagedjs_pages > .pagedjs_page > .pagedjs_sheet > .pagedjs_pagebox > .pagedjs_area > div';

export const pagedPatches: readonly PagedPatch[] = [
  closeQuote('first', 'varFirst'),
  closeQuote('last', 'varLast'),
  closeQuote('start', 'varStart'),
  closeQuote('first-except', 'varFirstExcept'),
  {
    name: 'throw-layout-errors',
    reason: 'A block that could not be laid out ended the book there, without an error.',
    upstream: 'https://github.com/pagedjs/pagedjs/pull/330',
    before: 'let newBreakToken = renderResult.breakToken;',
    after: 'if (renderResult.error) throw layoutError(renderResult.error);\n\t\tlet newBreakToken = renderResult.breakToken;',
    times: 2,
  },
  {
    name: 'throw-repeated-layout',
    reason: 'A layout that went round in circles ended the book there, without an error.',
    upstream: 'https://github.com/pagedjs/pagedjs/pull/330',
    before: 'console.error("Layout repeated at: ", breakToken.node);\n\t\t\t\t\treturn err;',
    after: 'throw layoutError(err);',
    times: 1,
  },
  {
    name: 'name-the-block-in-layout-errors',
    reason: 'The two patches above need the text of the block for their message.',
    upstream: 'https://github.com/pagedjs/pagedjs/pull/330',
    before: 'class OverflowContentError extends Error {',
    after: `function layoutError(error) {
	const texts = (error.items || []).map((item) => (item && item.textContent ? item.textContent.trim().slice(0, 80) : String(item)));
	return new Error("MISE-EN-PAGE « " + texts.join(" … ") + " »");
}
class OverflowContentError extends Error {`,
    times: 1,
  },
  {
    name: 'find-a-text-by-its-place',
    reason:
      'A page that ended in a short text (" et ") between two elements went on from the first text that holds the same letters: words came twice.',
    upstream: 'https://github.com/pagedjs/pagedjs/issues/208',
    before: 'function indexOfTextNode(node, parent) {\n\tif (!isText(node)) {\n\t\treturn -1;\n\t}\n',
    after: `function indexOfTextNode(node, parent) {
	if (!isText(node)) {
		return -1;
	}
	for (const [way, step] of [["previousSibling", 1], ["nextSibling", -1]]) {
		let steps = 0;
		for (let other = node[way]; other; other = other[way]) {
			steps += step;
			const twin = isElement(other) && other.dataset.ref && Array.from(parent.children).find((child) => child.dataset.ref === other.dataset.ref);
			const place = twin ? indexOf$2(twin) + steps : -1;
			if (isText(parent.childNodes[place]) && parent.childNodes[place].textContent.includes(node.textContent)) return place;
		}
	}
`,
    times: 1,
  },
  {
    name: 'find-the-rest-of-a-text-at-its-end',
    reason: 'A text over three pages whose words repeat went on from their first place: words came twice, or the book ended there.',
    upstream: 'https://github.com/pagedjs/pagedjs/issues/208',
    before: 'offset += node.textContent.indexOf(container.textContent);',
    after: 'offset += node.textContent.lastIndexOf(container.textContent);',
    times: 1,
  },
  {
    name: 'keep-spaces-after-a-page-break',
    reason: 'In the second half of a cut paragraph, the space between two elements was dropped: two words became one.',
    upstream: 'https://github.com/pagedjs/pagedjs/issues/45',
    before: 'walker = walk$2(nodeAfter(node, source), source);',
    after: 'walker = walk$2(isText(node.nextSibling) ? node.nextSibling : nodeAfter(node, source), source);',
    times: 1,
  },
  {
    name: 'no-first-letter-of-its-own',
    reason:
      'From the second page on, the first letter of a paragraph stood apart: Chromium left a text of one letter (« L’ », « 7 ») out of the tags.',
    upstream: 'https://github.com/pagedjs/pagedjs/issues/228',
    before: `${PAGE_AREA} [data-split-from] > *::first-letter,\n${PAGE_AREA} [data-split-from]::first-letter {`,
    after: `${PAGE_AREA} :not(*) {`,
    times: 1,
  },
  {
    name: 'no-frame-per-page',
    reason: 'Each page waited for an animation frame: 16 ms a page, and for ever in a hidden tab.',
    upstream: 'not reported: src/utils/queue.js of 0.4.3',
    before: 'this.tick = requestAnimationFrame;',
    after: 'this.tick = (next) => void Promise.resolve().then(next);',
    times: 1,
  },
];

/** @throws Error when a patch no longer fits the file: Paged.js has changed, and the patch must be looked at again. */
export function patchPaged(source: string): string {
  return pagedPatches.reduce((text, { name, before, after, times }) => {
    const found = text.split(before).length - 1;
    if (found !== times) throw new Error(`Paged.js patch ${name}: expected ${String(times)} places, found ${String(found)}`);
    return text.replaceAll(before, () => after);
  }, source);
}
