import { expect, test } from 'vitest';
import type { SourceBlock } from '../../../print/report.ts';
import { useInPage } from './in-page.ts';

const inPage = useInPage();

interface Marked {
  readonly blocks: SourceBlock[];
  /** Id of the block that each element with an id of its own was given. */
  readonly given: Record<string, string | null>;
}

const mark = (body: string, prefix = ''): Promise<Marked> =>
  inPage(
    '',
    ({ html, start }) => {
      const content = document.createRange().createContextualFragment(html);
      const blocks = paginator.markBlocks(content, start);
      const given = [...content.querySelectorAll('[id]')].map((element) => [element.id, element.getAttribute(paginator.BLOCK_ATTRIBUTE)]);
      return { blocks, given: Object.fromEntries(given) as Record<string, string | null> };
    },
    { html: body, start: prefix },
  );

const texts = async (body: string): Promise<string[]> => (await mark(body)).blocks.map(({ tag, text }) => `${tag}: ${text}`);

test('each block of text has a rank, a flow, a tag, a place and its text', async () => {
  const { blocks, given } = await mark(
    '<section data-chapitre="missions"><h2 id="a">Aider</h2><p id="b">Elle <em>aide</em>.</p></section>',
    'n',
  );
  expect(blocks).toEqual([
    { id: 'n1', flow: 'body', tag: 'h2', place: 'missions, « Aider »', text: 'Aider' },
    { id: 'n2', flow: 'body', tag: 'p', place: 'missions, « Elle aide. »', text: 'Elle aide.' },
  ]);
  expect(given).toEqual({ a: 'n1', b: 'n2' });
});

test('a long text is cut in its place, never in its proof', async () => {
  const long = 'mot '.repeat(40).trim();
  const [block] = (await mark(`<p>${long}</p>`)).blocks;
  expect(block!.text).toBe(long);
  expect(block!.place).toBe(`hors chapitre, « ${long.slice(0, 60)}… »`);
});

test('every element that holds text is a block: cells, captions, items, labels of a chart', async () => {
  const table = '<table><caption>Légende</caption><tr><th>Tête</th><td>Cellule</td></tr></table>';
  const chart = '<figure><svg><text><tspan>12 %</tspan><tspan>2021</tspan></text></svg><figcaption>Source</figcaption></figure>';
  expect(await texts(`${table}${chart}<dl><dt>Terme</dt><dd>Sens</dd></dl><div>Nu</div>`)).toEqual([
    'caption: Légende',
    'th: Tête',
    'td: Cellule',
    'tspan: 12 %',
    'tspan: 2021',
    'figcaption: Source',
    'dt: Terme',
    'dd: Sens',
    'div: Nu',
  ]);
});

test('an item that holds a list keeps its own text', async () => {
  expect(await texts('<ul><li>un<ul><li>deux</li></ul> trois</li></ul>')).toEqual(['li: un trois', 'li: deux']);
});

test('a cell of two paragraphs is two blocks', async () => {
  expect(await texts('<table><tr><td><p>un</p><p>deux</p></td></tr></table>')).toEqual(['p: un', 'p: deux']);
});

test('what is never seen is no text', async () => {
  expect(
    await texts(
      '<p>un</p><script>deux</script><style>p{}</style><template>trois</template><svg><title>quatre</title><desc>cinq</desc></svg>',
    ),
  ).toEqual(['p: un']);
});

test('empty elements and soft hyphens alone are no blocks', async () => {
  expect(await texts('<p> \n </p><div><p>un</p></div><p>\u00ad</p>')).toEqual(['p: un']);
});

test('what is known only after pagination is not part of the proof', async () => {
  expect(
    await texts('<p>Voir les missions<span data-calcule> (p. 000)</span>.</p><p>Pix <span class="index-pages"><a>000</a></span></p>'),
  ).toEqual(['p: Voir les missions.', 'p: Pix']);
});

test('notes and asides are flows of their own', async () => {
  const { blocks } = await mark('<p>corps</p><div class="note-bas"><p>note</p></div><aside class="marge"><p>marge</p></aside>');
  expect(blocks.map(({ flow, text }) => [flow, text])).toEqual([
    ['body', 'corps'],
    ['note', 'note'],
    ['margin', 'marge'],
  ]);
});
