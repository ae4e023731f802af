/** The glossary, in the order of the French alphabet. */
import type { Terme } from '../schemas/terme.ts';

const ORDRE = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

export const ancreDeTerme = (id: string): string => `glossaire-${id}`;

export const sortTerms = (termes: readonly Terme[]): Terme[] => [...termes].sort((a, b) => ORDRE.compare(a.terme, b.terme));
