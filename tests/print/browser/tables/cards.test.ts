import { expect, test } from 'vitest';
import { useInPage } from '../in-page.ts';
import { TABLE } from './sample-table.ts';

const inPage = useInPage();

/** What stands in the place of the table: the class of each element with the start of its text. */
const cards = (table: string): Promise<{ lines: string[]; ids: string[] }> =>
  inPage(table, () => {
    const element = document.querySelector('table')!;
    for (const cell of element.querySelectorAll('td')) cell.classList.toggle('a-remplir', cell.textContent === '…');
    const box = document.createElement('div');
    box.append(...paginator.cardsOf(element));
    return {
      lines: [...box.querySelectorAll('p, ul')].map(
        (line) => `${line.className.split(' ')[0]!}${line.localName === 'p' ? `: ${line.textContent.replaceAll('\u00a0', '_')}` : ''}`,
      ),
      ids: [...box.querySelectorAll('[id]')].map(({ id }) => id),
    };
  });

test('each value follows the head of its column, each card the head of its row', async () => {
  expect((await cards(TABLE)).lines).toEqual([
    'fiches-titre: Qui fait quoi',
    'fiches',
    'fiche-titre: Nom_: Médiateur',
    'fiche-valeur: Qui est-ce ? Le nom du métier',
    'fiche-valeur: Son travail_: Apprendre aux habitants à faire seuls',
    'fiche-titre: Nom_: Référent',
    'fiche-valeur: Qui est-ce ? Un salarié',
    'fiche-valeur: Son travail_: …',
  ]);
});

test('every word of the table is in the list', async () => {
  const said = (await cards(TABLE)).lines.join(' ');
  const words = TABLE.replaceAll(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  expect(words.filter((word) => !said.includes(word))).toEqual([]);
});

test('an anchor stays, once', async () => {
  const table = TABLE.replace('>Nom<', '><span id="tete">Nom</span><');
  expect((await cards(table)).ids).toEqual(['t1']);
});

test('with two columns, the heads are said once and a card is one line', async () => {
  const table = `<table><thead><tr><th>Besoin</th><th>Ce qui aide</th></tr></thead><tbody>
    <tr><th scope="row">Internet</th><td>Chercher</td></tr><tr><th scope="row">Où est le lien ?</th><td>En bas</td></tr></tbody></table>`;
  expect((await cards(table)).lines).toEqual([
    'fiches-tete: Besoin_: Ce qui aide',
    'fiches',
    'fiche-paire: Internet_: Chercher',
    'fiche-paire: Où est le lien ? En bas',
  ]);
});

test('a second column to fill in keeps its head in each card', async () => {
  const table = `<table><thead><tr><th>Date</th><th>Résultat</th></tr></thead><tbody>
    <tr><th scope="row">Lundi</th><td>…</td></tr></tbody></table>`;
  expect((await cards(table)).lines).toEqual(['fiches', 'fiche-titre: Date_: Lundi', 'fiche-valeur: Résultat_: …']);
});

test('boxes to tick follow one another on a line, each after its head; groups keep their title', async () => {
  const boxes = '<td><span class="case-vide"></span></td>'.repeat(2);
  const table = `<table><thead><tr><th>Ce que je peux observer</th><th>1</th><th>2</th></tr></thead>
    <tbody><tr><th scope="rowgroup" colspan="3">Patience</th></tr>
    <tr><th scope="row">J’attends.</th>${boxes}</tr><tr><th scope="row">Je répète.</th>${boxes}</tr></tbody></table>`;
  expect((await cards(table)).lines).toEqual([
    'fiches-tete: Ce que je peux observer',
    'fiches-groupe: Patience',
    'fiches',
    'fiche-phrase: J’attends.',
    'fiche-cases: 1_ 2_',
    'fiche-phrase: Je répète.',
    'fiche-cases: 1_ 2_',
  ]);
});
