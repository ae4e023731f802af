/** Guarantee: each blank of the pages is a form field of the PDF, in its place, with its label and a name of its own, in the order of reading. */
import type { Issue } from '../issue.ts';
import type { InspectedPdf } from '../pdf/inspect.ts';
import type { FormField, Report } from '../report.ts';

const CHECK = 'fields-match';
const POINTS_PER_PX = 0.75;
const TOLERANCE_PT = 0.1;

const issue = (field: Pick<FormField, 'name' | 'option' | 'page'>, message: string, remedy: string): Issue => ({
  severity: 'error',
  check: CHECK,
  place: `page ${field.page}, champ « ${field.name}${field.option === undefined ? '' : ` : ${field.option}`} »`,
  message,
  remedy,
});

/** What tells a field from all others: the answers of a choice share their name. */
const keyOf = ({ name, option }: Pick<FormField, 'name' | 'option'>): string => JSON.stringify([name, option]);

const NAME = 'Donnez à chaque champ de l’édition un nom à lui.';
const LABEL = 'Écrivez son étiquette : c’est ce qu’entend la personne qui le remplit.';
const FINISH = 'Vérifiez print/pdf/forms : le PDF doit porter les champs de la page.';

/** Names and labels, as the pages have them. */
function inPages({ fields }: Report): Issue[] {
  const firsts = new Map<string, FormField>();
  const known = new Set<string>();
  return fields.flatMap((field) => {
    const first = firsts.get(field.name) ?? field;
    firsts.set(field.name, first);
    const isTaken = known.has(keyOf(field)) || first.kind !== field.kind || first.label !== field.label;
    known.add(keyOf(field));
    return [
      ...(isTaken ? [issue(field, `ce nom est déjà pris, page ${first.page}.`, NAME)] : []),
      ...(field.label === '' || field.option === '' ? [issue(field, 'ce champ n’a pas d’étiquette.', LABEL)] : []),
    ];
  });
}

const KINDS: Readonly<Record<FormField['kind'], string>> = { text: 'un texte', check: 'une case', choice: 'une réponse' };
const millimetres = (points: number): string => ((points * 25.4) / 72).toFixed(1).replace('.', ',');

function differences(field: FormField, found: InspectedPdf['fields'][number]): string[] {
  const away = Math.max(...found.box.map((length, side) => Math.abs(length - (field.box[side] ?? 0) * POINTS_PER_PX)));
  return [
    found.kind === field.kind ? '' : `c’est ${KINDS[found.kind]}, non ${KINDS[field.kind]}.`,
    found.label === field.label ? '' : `son étiquette est « ${found.label} », non « ${field.label} ».`,
    found.page === field.page ? '' : `il est sur la page ${found.page}.`,
    found.page === field.page && away > TOLERANCE_PT ? `il est à ${millimetres(away)} mm de son blanc.` : '',
    found.multiline === field.lines > 1 ? '' : `il ${found.multiline ? 'a plusieurs lignes' : 'n’a qu’une ligne'}.`,
    found.drawn ? '' : 'il n’a pas de dessin pour chacun de ses états.',
  ].filter((difference) => difference !== '');
}

function inFile({ fields }: Report, pdf: InspectedPdf): Issue[] {
  const found = new Map(pdf.fields.map((field) => [keyOf(field), field]));
  const wanted = new Set(fields.map(keyOf));
  const missing = fields.flatMap((field) => {
    const same = found.get(keyOf(field));
    return same
      ? differences(field, same).map((difference) => issue(field, difference, FINISH))
      : [issue(field, 'il n’est pas dans le PDF.', FINISH)];
  });
  const strange = pdf.fields
    .filter((field) => !wanted.has(keyOf(field)))
    .map((field) => issue(field, 'aucun blanc ne lui répond.', FINISH));
  return [...missing, ...strange];
}

/** Only where all fields are there: one that is missing moves those after it. */
function inOrder({ fields }: Report, pdf: InspectedPdf): Issue[] {
  const rank = fields.findIndex((field, index) => keyOf(field) !== keyOf(pdf.fields[index] ?? { name: '' }));
  const [field, found] = [fields[rank], pdf.fields[rank]];
  if (!field || !found) return [];
  return [issue(field, `la touche de tabulation mène d’abord au champ « ${found.name} ».`, FINISH)];
}

export function fieldsMatch(report: Report, pdf: InspectedPdf): Issue[] {
  const issues = [...inPages(report), ...inFile(report, pdf)];
  return issues.length > 0 ? issues : inOrder(report, pdf);
}
