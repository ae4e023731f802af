import { expect, test } from 'vitest';
import { useInPage } from '../in-page.ts';

const inPage = useInPage();

/** What a page draws, as `tag: text`; `•` for the mark of an item, `[…]` for a picture, nothing after a cell that starts. */
const drawn = (content: string): Promise<string[]> =>
  inPage(`<div class="pagedjs_page"><div class="pagedjs_area"><section>${content}</section></div></div>`, () =>
    [...paginator.drawnIn(document.querySelector('.pagedjs_area')!)].map(({ element, leaf }) => {
      const signs = { text: leaf?.text, mark: '•', picture: `[${leaf?.text ?? ''}]` };
      return leaf ? `${element.localName}: ${signs[leaf.kind]!}` : `${element.localName}:`;
    }),
  );

test.each<[string, string, string[]]>([
  ['each text, with the element that holds it', '<p>Un <strong>deux</strong> trois</p>', ['p: Un ', 'strong: deux', 'p:  trois']],
  ['soft hyphens and white space as they are', '<p>dé\u00adpar\u00adte\u00adment  deux</p>', ['p: dé\u00adpar\u00adte\u00adment  deux']],
  ['a blank between two texts, when it takes room', '<p><em>a</em> <em>b</em></p>', ['em: a', 'p:  ', 'em: b']],
  ['no blank between two blocks', '<p>a</p> \n <p>b</p>', ['p: a', 'p: b']],
  ['the text of what has no type', '<div><span>a</span></div>', ['span: a']],
  ['the mark of an item, before its text', '<ol><li>a</li><li><p>b</p></li></ol>', ['li: •', 'li: a', 'li: •', 'p: b']],
  ['marks of items in items', '<ul><li>a<ul><li>b</li></ul></li></ul>', ['li: •', 'li: a', 'li: •', 'li: b']],
  ['no mark where the style shows none', '<ul style="list-style: none"><li>a</li></ul>', ['li: a']],
  ['no mark for an item that is no list item in the style', '<ul><li style="display: block">a</li></ul>', ['li: a']],
  [
    'each cell when it starts: one that is empty holds its place',
    '<table><tr><th>a</th><td></td><td>b</td></tr></table>',
    ['th:', 'th: a', 'td:', 'td:', 'td: b'],
  ],
  [
    'a picture whole, without the words drawn in it',
    '<svg role="img" aria-label="Trois barres"><text>12 %</text></svg>',
    ['svg: [Trois barres]'],
  ],
  ['a picture that has no words', '<svg role="img"><title>Trois barres</title></svg>', ['svg: [Trois barres]']],
  ['the words of a drawing that is no picture', '<svg><g><text y="9">12 %</text></g></svg>', ['text: 12 %']],
])('a page draws %s', async (_what, content, expected) => {
  expect(await drawn(content)).toEqual(expected);
});

test.each([
  ['a decoration', '<svg><rect width="9" height="9"/></svg><img alt="" src="data:,">'],
  ['what is hidden from the reading order, whatever it holds', '<table><thead aria-hidden="true"><tr><th>Qui</th></tr></thead></table>'],
  ['a text that is not shown', '<p style="display: none">a</p>'],
  ['scripts, styles and templates', '<script>1</script><style>p {}</style><template><p>a</p></template>'],
  ['the words that describe a drawing', '<svg><title>a</title><desc>b</desc><metadata>c</metadata></svg>'],
  ['a comment', '<p><!-- a --></p>'],
])('nothing is read of %s', async (_what, content) => {
  expect(await drawn(content)).toEqual([]);
});

test('what is hidden in a paragraph does not hide the rest', async () => {
  expect(await drawn('<p>Un<span aria-hidden="true">....</span> 12</p>')).toEqual(['p: Un', 'p:  12']);
});

test('running heads and folios, around the page area, are not of the book', async () => {
  const read = await inPage(
    '<div class="pagedjs_page"><div class="pagedjs_margin">Titre</div><div class="pagedjs_area"><p>a</p></div></div>',
    () => [...paginator.drawnIn(document.querySelector('.pagedjs_area')!)].map(({ leaf }) => leaf),
  );
  expect(read).toEqual([{ kind: 'text', text: 'a' }]);
});

test('a picture stands where it is drawn, from the top left corner of its sheet', async () => {
  const boxes = await inPage(
    `<div class="pagedjs_page" style="position:absolute;left:30px;top:700px;width:400px;height:600px"><div class="pagedjs_area">
      <img alt="Une carte" src="data:," style="position:absolute;left:50px;top:80px;width:200px;height:100px"></div></div>`,
    () => [...paginator.drawnIn(document.querySelector('.pagedjs_area')!)].map(({ leaf }) => leaf?.box),
  );
  expect(boxes).toEqual([[50, 80, 250, 180]]);
});
