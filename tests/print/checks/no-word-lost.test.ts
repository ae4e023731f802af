import { expect, test } from 'vitest';
import { countWords, noWordLost, wordsOf } from '../../../print/checks/no-word-lost.ts';
import { buildReport, placed, told } from '../report-builder.ts';

test('a report that holds every word passes, with a paragraph cut between two pages', () => {
  expect(noWordLost(buildReport())).toEqual([]);
});

test('a word cut at a page break, where the source has a soft hyphen, is whole', () => {
  const report = buildReport(({ source, pages }) => {
    source[3]!.text = 'Ce para\u00adgraphe commence ici et finit sur l’autre page.';
    pages[0]!.blocks[3]!.text = 'Ce para';
    pages[1]!.blocks[0]!.text = 'graphe commence ici et finit sur l’autre page.';
  });
  expect(noWordLost(report)).toEqual([]);
});

test('a page may end after the hyphen of a word', () => {
  const report = buildReport(({ source, pages }) => {
    source[3]!.text = 'Elle prend rendez-vous.';
    pages[0]!.blocks[3]!.text = 'Elle prend rendez-';
    pages[1]!.blocks[0]!.text = 'vous.';
  });
  expect(noWordLost(report)).toEqual([]);
});

test('two words that touch are seen', () => {
  const report = buildReport(({ pages }) => {
    pages[0]!.blocks[2]!.text = 'Elle aideles personnes du quartier.';
  });
  expect(told(noWordLost(report))).toMatchInlineSnapshot(`
    [
      "error [no-word-lost] missions, « Elle aide les personnes du quartier. », page 1 : deux mots se touchent, ou un mot est coupé, dans « Elle aide les personnes du qu ».
        → Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.",
    ]
  `);
});

test('a word in two pieces is seen', () => {
  const report = buildReport(({ pages }) => {
    pages[1]!.blocks[2]!.text = 'Der nier mot.';
  });
  expect(told(noWordLost(report))).toMatchInlineSnapshot(`
    [
      "error [no-word-lost] missions, « Dernier mot. », page 2 : deux mots se touchent, ou un mot est coupé, dans « Dernier mot. ».
        → Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.",
    ]
  `);
});

test('a lost word is named with its block and its page', () => {
  const report = buildReport(({ pages }) => {
    pages[0]!.blocks[2]!.text = 'Elle aide les du quartier.';
  });
  expect(told(noWordLost(report))).toMatchInlineSnapshot(`
    [
      "error [no-word-lost] missions, « Elle aide les personnes du quartier. », page 1 : le texte imprimé diffère du texte écrit : attendu « Elleaidelespersonnesduquartier. », trouvé « Elleaidelesduquartier. »
        → Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.",
    ]
  `);
});

test('a word lost at a page break is named with both pages', () => {
  const report = buildReport(({ pages }) => {
    pages[1]!.blocks[0]!.text = 'finit sur l’autre page.';
  });
  expect(told(noWordLost(report))).toMatchInlineSnapshot(`
    [
      "error [no-word-lost] missions, « Ce paragraphe commence ici et finit sur l’autre page. », page 1 et 2 : le texte imprimé diffère du texte écrit : attendu « aragraphecommenceicietfinitsurl’autrepage. », trouvé « aragraphecommenceicifinitsurl’autrepage. »
        → Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.",
    ]
  `);
});

test('a word printed twice is seen', () => {
  const report = buildReport(({ pages }) => {
    pages[1]!.blocks[0]!.text = 'ici et finit sur l’autre page.';
  });
  expect(told(noWordLost(report))).toMatchInlineSnapshot(`
    [
      "error [no-word-lost] missions, « Ce paragraphe commence ici et finit sur l’autre page. », page 1 et 2 : le texte imprimé diffère du texte écrit : attendu « aragraphecommenceicietfinitsurl’autrepage. », trouvé « aragraphecommenceiciicietfinitsurl’autrepage. »
        → Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.",
    ]
  `);
});

test('a block printed twice is seen', () => {
  const report = buildReport(({ pages }) => {
    pages[1]!.blocks.push(placed('6', 'p', 'Dernier mot.'));
  });
  expect(told(noWordLost(report))).toMatchInlineSnapshot(`
    [
      "error [no-word-lost] missions, « Dernier mot. », page 2 : le texte imprimé diffère du texte écrit : attendu « Derniermot. », trouvé « Derniermot.Derniermot. »
        → Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.",
    ]
  `);
});

test('a block that no page holds is named', () => {
  const report = buildReport(({ pages }) => {
    pages[1]!.blocks.splice(2, 1);
  });
  expect(told(noWordLost(report))).toMatchInlineSnapshot(`
    [
      "error [no-word-lost] missions, « Dernier mot. » : ce bloc n’est dans aucune page.
        → Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.",
    ]
  `);
});

test('two blocks that change places on one page are seen', () => {
  const report = buildReport(({ pages }) => {
    const { blocks } = pages[1]!;
    [blocks[1], blocks[2]] = [blocks[2]!, blocks[1]!];
  });
  expect(told(noWordLost(report))).toMatchInlineSnapshot(`
    [
      "error [no-word-lost] missions, « Aider », page 2 : ce bloc vient après un bloc qui le suit dans le livre.
        → Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.",
    ]
  `);
});

test('a block that goes to an earlier page than the block before it is seen', () => {
  const report = buildReport(({ pages }) => {
    pages[0]!.blocks.splice(2, 0, ...pages[1]!.blocks.splice(2, 1));
  });
  expect(told(noWordLost(report))).toMatchInlineSnapshot(`
    [
      "error [no-word-lost] missions, « Elle aide les personnes du quartier. », page 1 : ce bloc vient après un bloc qui le suit dans le livre.
        → Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.",
      "error [no-word-lost] missions, « Ce paragraphe commence ici et finit sur l’autre page. », page 1 : ce bloc vient après un bloc qui le suit dans le livre.
        → Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.",
      "error [no-word-lost] missions, « Ce paragraphe commence ici et finit sur l’autre page. », page 2 : ce bloc vient après un bloc qui le suit dans le livre.
        → Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.",
      "error [no-word-lost] missions, « Aider », page 2 : ce bloc vient après un bloc qui le suit dans le livre.
        → Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.",
    ]
  `);
});

test('two notes that change pages are out of order, though the body is not', () => {
  const report = buildReport(({ pages }) => {
    const [first, second] = [pages[0]!.blocks.pop()!, pages[1]!.blocks.pop()!];
    pages[0]!.blocks.push(second);
    pages[1]!.blocks.push(first);
  });
  expect(told(noWordLost(report))).toMatchInlineSnapshot(`
    [
      "error [no-word-lost] missions, « 1. Une note au pied. », page 2 : ce bloc vient après un bloc qui le suit dans le livre.
        → Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.",
    ]
  `);
});

test('a text that stands in no source block is seen', () => {
  const report = buildReport(({ pages }) => {
    pages[0]!.blocks.push(placed('?', 'div', 'Un intrus'));
  });
  expect(told(noWordLost(report))).toMatchInlineSnapshot(`
    [
      "error [no-word-lost] page 1 : un texte qui n’est pas dans la source y est imprimé : « Un intrus »
        → Coupez le bloc en deux ou déplacez-le ; si cela revient, cherchez son motif dans print/README.md.",
    ]
  `);
});

test('a text that leaves its page is measured in millimetres', () => {
  const report = buildReport(({ pages }) => {
    pages[1]!.outside.push({ id: '6', text: 'Dernier mot.', by: 9.5 });
  });
  expect(told(noWordLost(report))).toMatchInlineSnapshot(`
    [
      "error [no-word-lost] missions, « Dernier mot. », page 2 : « Dernier mot. » sort de sa page de 2,5 mm.
        → Donnez moins de largeur ou de hauteur à ce bloc.",
    ]
  `);
});

test('what leaves the page and belongs to no block is still told', () => {
  const report = buildReport(({ pages }) => {
    pages[0]!.outside.push({ id: '?', text: 'svg', by: 40 });
  });
  expect(told(noWordLost(report))).toMatchInlineSnapshot(`
    [
      "error [no-word-lost] hors bloc, page 1 : « svg » sort de sa page de 10,6 mm.
        → Donnez moins de largeur ou de hauteur à ce bloc.",
    ]
  `);
});

test('signs alone are not words', () => {
  expect(countWords('« L’œuvre » : 12 € — oui !')).toBe(3);
});

test('the words of the source are counted, notes and asides too', () => {
  expect(wordsOf(buildReport())).toBe(33);
});

test('a panel that is too small is named, with where its text leaves it and by how many millimetres', () => {
  const report = buildReport(({ pages }) => {
    pages[0]!.outside.push({ id: '6', text: 'Dernier mot.', by: 9.5, frame: 'Panneau « Combien ? »' });
    pages[0]!.outside.push({ id: '?', text: '', by: 40, frame: 'Face « Dehors »' });
  });
  expect(told(noWordLost(report))).toMatchInlineSnapshot(`
    [
      "error [no-word-lost] Panneau « Combien ? », page 1 : ce bloc déborde de 2,5 mm, à partir de « Dernier mot. ».
        → Raccourcissez son texte, ou donnez-lui plus de place dans print/styles/formats/.",
      "error [no-word-lost] Face « Dehors », page 1 : ce bloc déborde de 10,6 mm.
        → Raccourcissez son texte, ou donnez-lui plus de place dans print/styles/formats/.",
    ]
  `);
});
