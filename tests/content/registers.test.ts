/** The registers and the chapters hold together: nothing is kept that serves nothing, nothing is said that the ledger does not hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { foreignNumbers } from '../../src/book/facts.ts';
import type { Fait } from '../../src/schemas/fait.ts';
import { motifDe } from './bare-figures.ts';
import { chapitres, chiffresLibres, chronologie, faits, glossaire, parcours, sources } from './real-content.ts';

const blocs = chapitres.flatMap(({ inventaire }) => inventaire.blocs);
const ids = (...noms: string[]): string[] => blocs.filter(({ nom }) => noms.includes(nom)).map(({ attributs }) => String(attributs['id']));

/** Code that draws the charts: it names the facts it draws. */
const DESSINS = fileURLToPath(new URL('../../src/components/graphiques/', import.meta.url));
const code = readdirSync(DESSINS, { recursive: true, encoding: 'utf8' })
  .filter((nom) => /\.(ts|astro)$/.test(nom))
  .map((nom) => readFileSync(DESSINS + nom, 'utf8'))
  .join('\n');

const faitDe = (id: string): Fait => {
  const fait = faits.find((candidat) => candidat.id === id);
  if (!fait) throw new Error(`Le fait ${id} n’existe pas.`);
  return fait;
};

/** « 13 juillet 2025 », « août 2026 », « 4 000 », « 15,4 »: what one fact must hold whole. */
const mesures = (texte: string): string[] =>
  texte.match(/(?:\d{1,2}(?:er)? )?(?:\p{L}{3,9} )?(?:19|20)\d{2}(?!\d)|\d+(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?/gu) ?? [];

const auRegistre = (mesure: string): boolean => faits.some((fait) => foreignNumbers(fait, mesure).length === 0);

/** Names that hold a number, such as « niveau 5 », are justified once for the whole book. */
const sansLibres = (texte: string): string => chiffresLibres.reduce((reste, libre) => reste.replace(motifDe(libre), ' '), texte);

describe('nothing is kept that serves nothing', () => {
  test('every source is cited by a fact, a term, a date of the timeline or a chapter', () => {
    const cites = new Set([
      ...faits.flatMap((fait) => fait.sources),
      ...glossaire.flatMap(({ source }) => source ?? []),
      ...chronologie.flatMap((evenement) => evenement.sources),
      ...ids('Source'),
    ]);
    expect(sources.map(({ id }) => id).filter((id) => !cites.has(id))).toEqual([]);
  });

  test('every fact serves a chapter, a chart, the timeline or the decision tree', () => {
    const servis = new Set([
      ...ids('Fait', 'Chiffre'),
      ...chronologie.flatMap(({ fait }) => fait ?? []),
      ...parcours.voies.flatMap(({ faits: appuis, duree }) => [...appuis, duree]),
    ]);
    expect(faits.map(({ id }) => id).filter((id) => !servis.has(id) && !code.includes(`'${id}'`))).toEqual([]);
  });
});

describe('nothing is said that the ledger does not hold', () => {
  test.each(chronologie.map((evenement) => [evenement.titre, evenement] as const))(
    'the figures of the timeline are in a fact: %s',
    (_, { titre, texte }) => {
      expect(mesures(sansLibres(`${titre} | ${texte}`)).filter((mesure) => !auRegistre(mesure))).toEqual([]);
    },
  );

  test.each(parcours.voies.map((voie) => [voie.titre, voie] as const))(
    'the figures of the decision tree are those of its facts: %s',
    (_, { pourquoi, quiPaie, prochainPas, duree, faits: appuis }) => {
      const dits = mesures([pourquoi, quiPaie, prochainPas, duree].join(' | '));
      expect(dits.filter((mesure) => !appuis.some((id) => foreignNumbers(faitDe(id), mesure).length === 0))).toEqual([]);
    },
  );

  test.each(glossaire.map((terme) => [terme.terme, terme] as const))('the figures of the glossary are in a fact: %s', (_, { definition }) => {
    expect(mesures(sansLibres(definition)).filter((mesure) => !auRegistre(mesure))).toEqual([]);
  });
});
