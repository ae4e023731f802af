/** The editions that a command names, out of those there are. */
import { distance } from 'fastest-levenshtein';
import type { Edition } from './edition.ts';
import { PrintError } from './errors.ts';

/** Names all the chapters at once. */
export const CHAPTERS = 'chapitres';
/** Starts the name of a chapter's edition: the spine, which only the built site knows, says which there are. */
export const ONE_CHAPTER = 'chapitre-';
/** As many wrong letters still tell what was meant. */
const SLIPS = 3;
const NEAREST = 3;

const LIST = new Intl.ListFormat('fr', { type: 'disjunction' });
const quoted = (name: string): string => `« ${name} »`;

/** The names that a mistyped one was probably meant for, the nearest first: a few letters away, or holding it whole. */
function nearestOf(name: string, known: readonly string[]): string[] {
  const steps = (candidate: string): number => (name.length > SLIPS && candidate.includes(name) ? 0 : distance(name, candidate));
  return known
    .filter((candidate) => steps(candidate) <= Math.min(SLIPS, candidate.length / 2))
    .sort((a, b) => steps(a) - steps(b))
    .slice(0, NEAREST);
}

function unknownEdition(name: string, known: readonly string[]): PrintError {
  const nearest = nearestOf(name, known);
  const meant = nearest.length > 0 ? `Vouliez-vous écrire ${LIST.format(nearest.map(quoted))} ? Sinon, choisissez` : 'Choisissez';
  return new PrintError({ message: `Édition inconnue : ${quoted(name)}.`, remedy: `${meant} parmi : ${known.join(', ')}.` });
}

export const namesIn = (list: string): string[] => list.split(',').map((name) => name.trim());

/** Before anything is built: refuses a name that no chapter can bear. @throws PrintError */
export function refuseUnknown(list: string | undefined, editions: readonly Edition[]): void {
  if (list === undefined) return;
  const known = [...editions.map(({ id }) => id), CHAPTERS];
  const wrong = namesIn(list).find((name) => !known.includes(name) && !name.startsWith(ONE_CHAPTER));
  if (wrong !== undefined) throw unknownEdition(wrong, [...known, `${ONE_CHAPTER}<id>`]);
}

/** Those to build, each once, in the order they are named; all of them when none is. @throws PrintError for a name that no edition has. */
export function chooseEditions(list: string | undefined, all: readonly Edition[]): readonly Edition[] {
  if (list === undefined) return all;
  const named = namesIn(list).flatMap((name) => {
    const found = all.filter(({ id, contenu }) => (name === CHAPTERS ? contenu.genre === 'chapitre' : id === name));
    if (found.length === 0) throw unknownEdition(name, [...all.map(({ id }) => id), CHAPTERS]);
    return found;
  });
  return [...new Set(named)];
}
