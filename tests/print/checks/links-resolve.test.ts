import { expect, test } from 'vitest';
import { linksResolve } from '../../../print/checks/links-resolve.ts';
import { buildPdf, buildReport, told } from '../report-builder.ts';

const withLink = (href: string) => buildReport(({ links }) => void links.push({ href, text: 'ce lien', page: 2 }));

test('a link inside the book and a web address resolve', () => {
  expect(linksResolve(buildReport(), buildPdf())).toEqual([]);
});

test('a mail address resolves', () => {
  expect(linksResolve(withLink('mailto:contact@exemple.fr'), buildPdf())).toEqual([]);
});

test('a link to nothing is named with its page', () => {
  expect(told(linksResolve(withLink('#absent'), buildPdf()))).toMatchInlineSnapshot(`
    [
      "error [links-resolve] page 2, « ce lien » : ce renvoi ne mène nulle part : #absent
        → Corrigez l’adresse : un renvoi s’écrit /chapitre/ ou /chapitre/#chapitre-titre.",
    ]
  `);
});

test('an address of the site means nothing on paper', () => {
  expect(told(linksResolve(withLink('/missions/#missions-aider'), buildPdf()))).toMatchInlineSnapshot(`
    [
      "error [links-resolve] page 2, « ce lien » : cette adresse ne vaut rien sur papier : /missions/#missions-aider
        → Corrigez l’adresse : un renvoi s’écrit /chapitre/ ou /chapitre/#chapitre-titre.",
    ]
  `);
});

test('an address that only starts like a web address is refused', () => {
  expect(linksResolve(withLink('httpx://exemple.fr'), buildPdf())).toHaveLength(1);
});

test('a link of the PDF to a destination that is not in it is told', () => {
  const pdf = buildPdf({ links: { internal: 1, external: [], broken: ['missions-aider'] } });
  expect(told(linksResolve(buildReport(), pdf))).toMatchInlineSnapshot(`
    [
      "error [links-resolve] PDF : un lien vise une destination absente : missions-aider
        → Corrigez l’adresse : un renvoi s’écrit /chapitre/ ou /chapitre/#chapitre-titre.",
    ]
  `);
});
