/** The ledger → the chart `qui-embauche`. */
import type { Book } from '../../book/book.ts';
import { formatFact, periodeDe } from '../../book/facts.ts';
import { factOf } from '../../book/lookup.ts';
import { typographie } from '../../book/typography.ts';
import { claim, measureOf, provenance, type Chart } from './chart.ts';
import type { EmployersData, EmployerSide } from './drawing/employers-geometry.ts';

const PUBLIC = ['employeurs-communes-2023', 'employeurs-intercommunalites-2023', 'employeurs-ccas-2023', 'employeurs-departements-2023'];
const PRIVATE = ['employeurs-associations-2023'];
const PER_SIGN = 10;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function quiEmbaucheChart(book: Book): Chart<EmployersData> {
  const shares = [factOf(book, 'employeurs-publics'), factOf(book, 'employeurs-prives')] as const;
  const counted = { public: PUBLIC.map((id) => factOf(book, id)), private: PRIVATE.map((id) => factOf(book, id)) };
  const period = periodeDe(counted.public[0] ?? shares[0]);
  const sideOf = (share: (typeof shares)[number], name: string, facts: typeof counted.public): EmployerSide => ({
    share: formatFact(share) ?? '',
    percent: measureOf(share).value,
    name: `${name}, ${periodeDe(share)}`,
    heading: `${capital(period)}, on y comptait`,
    kinds: facts.map((fact) => ({ text: capital(formatFact(fact) ?? ''), count: measureOf(fact).value })),
  });
  const publicSide = sideOf(shares[0], 'employeurs publics', counted.public);
  const privateSide = sideOf(shares[1], 'employeurs privés ou associatifs', counted.private);
  const said = (side: EmployerSide): string => `${side.share} d’${side.name}`;
  const kindsSaid = [...publicSide.kinds, ...privateSide.kinds].map(({ text }) => text).join(', ');
  return {
    titre: claim(publicSide.percent > privateSide.percent, 'Les employeurs publics d’abord, les associations ensuite'),
    sousTitre: 'Qui emploie les conseillers numériques du dispositif national',
    description: `Carte schématique. ${said(publicSide)}\u00a0; ${said(privateSide)}. ${capital(period)}\u00a0: ${kindsSaid}.`,
    ...provenance(book, [...shares, ...counted.public, ...counted.private]),
    data: {
      publicSide,
      privateSide,
      perSign: PER_SIGN,
      key: 'Un signe\u00a0: dix employeurs (carré\u00a0: public\u00a0; rond\u00a0: association). Arrondi à la dizaine.',
    },
    table: {
      colonnes: ['Ce qui est compté', 'Date', 'Nombre'],
      lignes: [...shares, ...counted.public, ...counted.private].map((fact) => [
        typographie(fact.libelle),
        periodeDe(fact),
        formatFact(fact) ?? '',
      ]),
      chiffres: false,
    },
  };
}
