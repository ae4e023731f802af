/** French spacing: the author types ordinary spaces and straight apostrophes, the reader gets the printed ones. */

const FINE = '\u202f';
const INSECABLE = '\u00a0';

/** Left as typed: web and mail addresses, file paths. */
const INTACT = /(?:https?:\/\/|www\.)[^\s»)]+|[\w.+-]+@[\w-]+\.[\w.-]+/g;

const MOIS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const UNITES =
  'h|min|km|m²|ans?|années?|mois|jours?|semaines?|heures?|minutes?|euros?|centimes?|postes?|points?|mots?|pages?|millions?|milliards?|personnes?|élèves?|habitants?|départements?|communes?|structures?';
const AVANT_NOMBRE = 'n°|no|p\\.|art\\.|article|articles|chapitre|annexe|niveau|catégorie|CCP|IDCC|RNCP|RS';

const REGLES: readonly (readonly [RegExp, string])[] = [
  [/'/g, '’'],
  [/\.\.\./g, '…'],
  // An ordinary space, or none that breaks: what is already there is put right too.
  [/[ \u00a0\u202f]+(?=[;!?])/g, FINE],
  [/[ \u00a0\u202f]+(?=:(?:[\s\u00a0\u202f]|$))/g, INSECABLE],
  [/«[ \u00a0\u202f]*/g, `«${FINE}`],
  [/[ \u00a0\u202f]*»/g, `${FINE}»`],
  [/(?<![\d,.])(\d{1,3})((?:[ \u00a0\u202f]\d{3})+)(?![\d])/g, ''],
  [/(?<=\d)[ \u202f](?=[%€°])/g, INSECABLE],
  [/(^|[^\d\s]) (?=[%€](?:[^\p{L}]|$))/gu, `$1${INSECABLE}`],
  [new RegExp(`(?<=\\d) (?=(?:${UNITES})(?![\\p{L}\\d]))`, 'gu'), INSECABLE],
  [new RegExp(`(?<=\\d(?:er)?) (?=(?:${MOIS})(?!\\p{L}))`, 'gu'), INSECABLE],
  [new RegExp(`(?<=(?:${MOIS})) (?=\\d{4}(?!\\d))`, 'gu'), INSECABLE],
  [new RegExp(`(?<=(?:^|[^\\p{L}])(?:${AVANT_NOMBRE})) (?=\\d)`, 'gu'), INSECABLE],
  [/(?<=\d[ \u00a0]h) (?=\d{2}(?!\d))/g, INSECABLE],
];

function applique(texte: string): string {
  let rendu = texte;
  for (const [motif, remplacement] of REGLES) {
    rendu =
      remplacement === ''
        ? rendu.replace(motif, (_, debut: string, suite: string) => debut + suite.replace(/[ \u00a0\u202f]/g, FINE))
        : rendu.replace(motif, remplacement);
  }
  return rendu;
}

/** Text with French no-break spaces, apostrophes and ellipses; addresses and hours such as 14:30 are left alone. */
export function typographie(texte: string): string {
  let rendu = '';
  let fin = 0;
  for (const intact of texte.matchAll(INTACT)) {
    rendu += applique(texte.slice(fin, intact.index)) + intact[0];
    fin = intact.index + intact[0].length;
  }
  return rendu + applique(texte.slice(fin));
}

/** Every run of white space becomes one space: print keeps white space, so the source must hold none by accident. */
export const uneEspace = (texte: string): string => texte.replace(/[ \t\r\n\f]+/g, ' ');

/** The same, for every text of a register, however deep. */
export function typographieDe<T>(valeur: T): T {
  if (typeof valeur === 'string') return typographie(valeur) as T;
  if (Array.isArray(valeur)) return valeur.map((element: unknown) => typographieDe(element)) as T;
  if (typeof valeur === 'object' && valeur !== null) {
    return Object.fromEntries(Object.entries(valeur).map(([cle, contenu]: [string, unknown]) => [cle, typographieDe(contenu)])) as T;
  }
  return valeur;
}
