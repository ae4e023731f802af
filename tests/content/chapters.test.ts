/** Every chapter has the anatomy that a reader learns to rely on. */
import { describe, expect, test } from 'vitest';
import { MOTS_PAR_NOTE } from '../../src/markdown/notes.ts';
import { graphiques } from '../../src/schemas/blocs.ts';
import { blocs, compteMots, noeuds, texteDe, titres } from './chapter-tree.ts';
import { blocsDe, chapitre, chapitres, numerotes } from './real-content.ts';

const POINTS_PAR_LISTE = 7;
const POINTS_A_RETENIR = 3;
const MOTS_EN_MARGE = 40;
const MOTS_EN_BREF = 90;

describe.each(numerotes)('the chapter « %s »', (id) => {
  const ecrit = chapitre(id);

  test('answers its question first, before any title', () => {
    const premiers = noeuds(ecrit).filter(({ noeud, ancetres }) => ancetres.length === 1 && noeud.type !== 'yaml');
    expect(premiers[0]?.noeud.name).toBe('EnBref');
    expect(compteMots(texteDe(premiers[0]!.noeud))).toBeLessThanOrEqual(MOTS_EN_BREF);
  });

  test('asks the question the reader comes with', () => {
    expect(ecrit.source).toMatch(/^question: .+ \?$/m);
  });

  test('shows at least one picture or one table', () => {
    expect(blocsDe(id).filter((nom) => ['Graphique', 'Figure', 'Tableau'].includes(nom)).length).toBeGreaterThan(0);
  });

  test('tells a composed scene, and what to remember or to ask', () => {
    const noms = new Set(blocsDe(id));
    expect(noms).toContain('Exemple');
    expect(noms.has('ARetenir') || noms.has('ADemander')).toBe(true);
  });

  test('ends on the next step, which leads to other chapters', () => {
    const pas = blocs(ecrit, 'FaireLePas');
    expect(pas).toHaveLength(1);
    const apres = noeuds(ecrit).filter(({ noeud }) => noeud.type === 'heading' && ligne(noeud) > ligne(pas[0]!.noeud));
    expect(apres).toEqual([]);
    const liens = noeuds(ecrit).filter(({ noeud, ancetres }) => noeud.type === 'link' && ancetres.includes(pas[0]!.noeud));
    expect(liens.length).toBeGreaterThan(0);
  });

  test('has titles that say something: four words at least, no final point', () => {
    expect(titres(ecrit, 2).length).toBeGreaterThanOrEqual(4);
    expect(titres(ecrit, 2).filter((titre) => titre.split(' ').length < 4 || titre.endsWith('.'))).toEqual([]);
  });

  test('leads to two other chapters at least', () => {
    expect([...ecrit.voisins].filter((voisin) => voisin !== id).length).toBeGreaterThanOrEqual(2);
  });

  test('cites the ledger', () => {
    expect(blocsDe(id).filter((nom) => nom === 'Fait').length).toBeGreaterThanOrEqual(5);
  });
});

describe.each(chapitres.map(({ id }) => id))('in « %s »', (id) => {
  const tous = noeuds(chapitre(id));
  const depasse = (mots: number, limite: number, place: string): string[] =>
    mots > limite ? [`${place} : ${String(mots)}, au lieu de ${String(limite)} au plus`] : [];

  test(`a list has ${String(POINTS_PAR_LISTE)} items at most`, () => {
    const listes = tous.filter(({ noeud }) => noeud.type === 'list');
    expect(listes.flatMap(({ noeud, place }) => depasse(noeud.children!.length, POINTS_PAR_LISTE, place))).toEqual([]);
  });

  test(`« À retenir » holds ${String(POINTS_A_RETENIR)} points at most`, () => {
    const listes = tous.filter(({ noeud, ancetres }) => noeud.type === 'list' && ancetres.some(({ name }) => name === 'ARetenir'));
    expect(listes.flatMap(({ noeud, place }) => depasse(noeud.children!.length, POINTS_A_RETENIR, place))).toEqual([]);
  });

  test(`a note has ${String(MOTS_PAR_NOTE)} words at most`, () => {
    const notes = tous.filter(({ noeud }) => noeud.type === 'footnoteDefinition');
    expect(notes.flatMap(({ noeud, place }) => depasse(compteMots(texteDe(noeud)), MOTS_PAR_NOTE, place))).toEqual([]);
  });

  test(`a remark in the margin has ${String(MOTS_EN_MARGE)} words at most`, () => {
    const marges = tous.filter(({ noeud }) => noeud.name === 'Marge');
    expect(marges.flatMap(({ noeud, place }) => depasse(compteMots(texteDe(noeud)), MOTS_EN_MARGE, place))).toEqual([]);
  });
});

test.each(graphiques)('the chart « %s » is drawn once in the book', (id) => {
  const dessins = chapitres.flatMap(({ inventaire }) => inventaire.blocs.filter(({ nom, attributs }) => nom === 'Graphique' && attributs['id'] === id));
  expect(dessins).toHaveLength(1);
});

function ligne({ position }: { position?: { start: { line: number } } }): number {
  return position?.start.line ?? 0;
}
