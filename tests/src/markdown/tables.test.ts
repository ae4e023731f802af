import { expect, test } from 'vitest';
import { compile } from './compile.ts';

/** Blanks stand on sheets. */
const compileSheet = (source: string): string => compile(`<Face titre="Dehors">\n\n${source}\n\n</Face>`, 'depliant', 'feuilles').markup;

const table = '| Qui | Fait |\n|---|--:|\n| Lui | x |';

test('a table gets its caption, its widths and its row headers', () => {
  expect(compile(`<Tableau legende="Qui : quoi" colonnes="1 3">\n\n${table}\n\n</Tableau>`).markup.replace(/<\/?Tableau[^>]*>/g, '')).toBe(
    '<table><caption>Qui_: quoi</caption><colgroup><col style="width:25%" /><col style="width:75%" /></colgroup>' +
      '<thead><tr><th scope="col">Qui</th><th style="textAlign:right" scope="col">Fait</th></tr></thead>' +
      '<tbody><tr><th scope="row">Lui</th><td style="textAlign:right">x</td></tr></tbody></table>',
  );
});

test('an empty corner is not a header', () => {
  expect(compile('<Tableau legende="x">\n\n| | a |\n|---|---|\n| b | c |\n\n</Tableau>').markup).toContain('<thead><tr><td');
});

test('a first cell to fill in is not a header', () => {
  const blanks = '<Tableau legende="x">\n\n| a | b |\n|---|---|\n| <Champ nom="qui" etiquette="Qui" muet /> | c |\n\n</Tableau>';
  expect(compileSheet(blanks)).toContain('<tbody><tr><td><Champ');
});

test('a table without its block is refused', () => {
  expect(() => compile(table)).toThrow('Entourez-le du bloc Tableau : <Tableau legende="…">, une ligne vide avant et après.');
});

test('as many widths as columns are asked for', () => {
  expect(() => compile(`<Tableau legende="x" colonnes="1 2 3">\n\n${table}\n\n</Tableau>`)).toThrow(
    'Le tableau a 2 colonnes et l’attribut « colonnes » en décrit 3.',
  );
});
