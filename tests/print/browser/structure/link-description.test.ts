import { expect, test } from 'vitest';
import { useInPage } from '../in-page.ts';

const inPage = useInPage();

const headings = [
  { level: 1, id: 'missions', text: 'Les missions', page: 3 },
  { level: 2, id: 'missions-aider', text: 'Aider', page: 4 },
];
const say = (link: string): Promise<string> =>
  inPage(link, (titles) => paginator.describeLink(document.querySelector('a')!, { headings: titles }), headings);

test.each([
  ['a site: the words, then the address', '<a href="https://exemple.fr/loi">la loi</a>', 'la loi : https://exemple.fr/loi'],
  ['an address that is printed: once', '<a href="https://exemple.fr/loi">exemple.fr/loi</a>', 'https://exemple.fr/loi'],
  ['a site without words: the address', '<a href="https://exemple.fr/"><svg></svg></a>', 'https://exemple.fr/'],
  ['a place of the book: the words, then its title', '<a href="#missions-aider">la suite</a>', 'la suite : Aider'],
  ['words that are the title: once', '<a href="#missions">Les missions</a>', 'Les missions'],
  ['a place without a title: the words', '<a href="#encadre">cet encadré</a>', 'cet encadré'],
  ['a place without words: its title', '<a href="#missions"></a>', 'Les missions'],
  ['a place without words nor title: its name', '<a href="#encadre"> </a>', 'Renvoi : encadre'],
  ['a page number: that it is one', '<a href="#missions-aider"><span class="numero-page">24</span></a>', 'Page 24 : Aider'],
  ['a page number in Roman figures', '<a href="#avant"><span class="numero-page">iv</span></a>', 'Page iv'],
  ['a word made of the letters of Roman figures is no page number', '<a href="#missions-aider">dix</a>', 'dix : Aider'],
  [
    'a page number among other words is said with them',
    '<a href="#missions">voir <span class="numero-page">24</span></a>',
    'voir 24 : Les missions',
  ],
  ['what the link says of itself comes first', '<a href="#n1" aria-label="Note 1" title="x">1</a>', 'Note 1'],
  ['then its title', '<a href="#n1" title="La loi de 2016">1</a>', 'La loi de 2016'],
  ['an empty title says nothing', '<a href="#missions" title="">ici</a>', 'ici : Les missions'],
])('%s', async (_fact, link, expected) => {
  expect(await say(link)).toBe(expected);
});

test('soft hyphens and ends of lines are not said', async () => {
  expect(await say('<a href="#missions">Les\n  mis\u00adsions</a>')).toBe('Les missions');
  expect(await say('<a href="#n1" aria-label=" Note\n1 ">1</a>')).toBe('Note 1');
});
