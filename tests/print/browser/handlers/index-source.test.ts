import { expect, test } from 'vitest';
import { useInPage } from '../in-page.ts';

const inPage = useInPage();

test('each element of the source is found by the reference that Paged.js gave it', async () => {
  const found = await inPage('', () => {
    const content = document.createRange().createContextualFragment('<section data-ref="a"><p data-ref="b">Un</p><p>Deux</p></section>');
    new paginator.IndexSource(undefined as never, undefined, undefined).afterParsed(content);
    const { indexOfRefs } = content as DocumentFragment & { indexOfRefs?: Record<string, Element | undefined> };
    return Object.entries(indexOfRefs ?? {}).map(([ref, element]) => [ref, element?.localName]);
  });
  expect(found).toEqual([
    ['a', 'section'],
    ['b', 'p'],
  ]);
});
