import { expect, test } from 'vitest';
import { useInPage } from './in-page.ts';

const inPage = useInPage();

const collapse = (html: string): Promise<string> =>
  inPage(
    '',
    (source) => {
      const content = document.createRange().createContextualFragment(source);
      paginator.collapseWhiteSpace(content);
      const box = document.createElement('div');
      box.append(content);
      return box.innerHTML;
    },
    html,
  );

test('lines and indents of the source become single spaces', async () => {
  expect(await collapse('<p>un\n      deux\ttrois</p>')).toBe('<p>un deux trois</p>');
});

test('white space at the edges of a block goes', async () => {
  expect(await collapse('<p>\n  un <em>deux</em>\n</p>')).toBe('<p>un <em>deux</em></p>');
});

test('white space between two blocks goes', async () => {
  expect(await collapse('\n<section>\n  <p>un</p>\n  <p>deux</p>\n</section>\n')).toBe('<section><p>un</p><p>deux</p></section>');
});

test('text beside a block inside an item loses its outer spaces', async () => {
  expect(await collapse('<ul><li>un\n  <ul><li>deux</li></ul>\n</li></ul>')).toBe('<ul><li>un<ul><li>deux</li></ul></li></ul>');
});

test('the space between two words in different elements stays', async () => {
  expect(await collapse('<p><em>un</em> <strong>deux</strong></p>')).toBe('<p><em>un</em> <strong>deux</strong></p>');
});

test('the space before a call to a source that is not printed goes with it', async () => {
  expect(await collapse('<p>des conseillers . Puis , « un .pdf » et 0 .5</p>')).toBe('<p>des conseillers. Puis, « un .pdf » et 0 .5</p>');
});

test('French spaces that do not break stay as they are', async () => {
  expect(await collapse('<p>«\u00a0un\u202f» : 1\u202f000\u00a0€</p>')).toBe('<p>«&nbsp;un\u202f» : 1\u202f000&nbsp;€</p>');
});

test('a pre and a drawing stay as written', async () => {
  const html = '<pre>un\n  deux</pre><svg> <text>un  deux</text> </svg>';
  expect(await collapse(html)).toBe(html);
});

test('what is seen does not change: lines of text stand where they stood', async () => {
  const body = '<section>\n <p>\n Elle   aide <em> les </em>\n personnes. </p> <p> Puis\n <strong>elle</strong>  note. </p>\n</section>';
  const [before, after] = await inPage(body, () => {
    const boxes = (): number[][] =>
      [...document.querySelectorAll('p, em, strong')].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left, top, width, height];
      });
    const seen = boxes();
    const content = document.createDocumentFragment();
    content.append(...document.body.childNodes);
    paginator.collapseWhiteSpace(content);
    document.body.append(content);
    return [seen, boxes()];
  });
  expect(after).toEqual(before);
});
