import { expect, test } from 'vitest';
import { fieldsMatch } from '../../../print/checks/fields-match.ts';
import type { InspectedPdf } from '../../../print/pdf/inspect.ts';
import type { FormField, Report } from '../../../print/report.ts';
import { buildPdf, buildReport, told } from '../report-builder.ts';

const field = (name: string, change: Partial<FormField> = {}): FormField => ({
  name,
  kind: 'text',
  label: `Étiquette de ${name}`,
  lines: 1,
  page: 1,
  box: [100, 40, 300, 60],
  ...change,
});
const answer = (option: string): FormField => field('route', { kind: 'choice', option, label: 'Ma route' });

type Found = InspectedPdf['fields'][number];

const inFile = ({ lines, box, ...one }: FormField): Found => ({
  ...one,
  multiline: lines > 1,
  box: box.map((length) => length * 0.75) as [number, number, number, number],
  drawn: true,
});

const fields = [field('nom'), field('motif', { lines: 3, page: 2 }), field('cv', { kind: 'check' }), answer('Titre'), answer('VAE')];
const withFields = (change: (fields: FormField[]) => FormField[] = (same) => same): Report =>
  buildReport((report) => report.fields.push(...change(structuredClone(fields))));
const pdfWith = (change: (fields: Found[]) => Found[] = (same) => same): InspectedPdf => buildPdf({ fields: change(fields.map(inFile)) });
const at = (rank: number, change: Partial<Found>) =>
  pdfWith((all) => all.map((one, index) => (index === rank ? { ...one, ...change } : one)));

test('fields that stand on their blanks match, and so does a book without any', () => {
  expect(fieldsMatch(withFields(), pdfWith())).toEqual([]);
  expect(fieldsMatch(buildReport(), buildPdf())).toEqual([]);
});

test('a blank without a field, and a field without a blank, are told', () => {
  expect(
    told(
      fieldsMatch(
        withFields(),
        pdfWith(([first, ...rest]) => [...rest, { ...first!, name: 'intrus' }]),
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "error [fields-match] page 1, champ « nom » : il n’est pas dans le PDF.
        → Vérifiez print/pdf/forms : le PDF doit porter les champs de la page.",
      "error [fields-match] page 1, champ « intrus » : aucun blanc ne lui répond.
        → Vérifiez print/pdf/forms : le PDF doit porter les champs de la page.",
    ]
  `);
});

test.each<[string, Partial<Found>, string]>([
  ['another kind', { kind: 'check' }, 'c’est une case, non un texte.'],
  ['another label', { label: 'Ligne 1' }, 'son étiquette est « Ligne 1 », non « Étiquette de nom ».'],
  ['another page', { page: 2 }, 'il est sur la page 2.'],
  ['a place beside its blank', { box: [75, 30, 225, 54] }, 'il est à 3,2 mm de son blanc.'],
  ['several lines', { multiline: true }, 'il a plusieurs lignes.'],
  ['no drawing', { drawn: false }, 'il n’a pas de dessin pour chacun de ses états.'],
])('a field with %s is told', (_, change, message) => {
  expect(fieldsMatch(withFields(), at(0, change))).toMatchObject([{ place: 'page 1, champ « nom »', message }]);
});

test('a name taken twice is told, where it is taken again', () => {
  const twice = withFields(([first, second, ...rest]) => [first!, { ...second!, name: 'nom' }, ...rest]);
  expect(told(fieldsMatch(twice, pdfWith())).slice(0, 1)).toMatchInlineSnapshot(`
    [
      "error [fields-match] page 2, champ « nom » : ce nom est déjà pris, page 1.
        → Donnez à chaque champ de l’édition un nom à lui.",
    ]
  `);
});

test('two choices of one name are told, though their answers differ', () => {
  const other = { ...answer('Non'), label: 'Prêt ?' };
  expect(
    fieldsMatch(
      withFields((all) => [...all, other]),
      pdfWith((all) => [...all, inFile(other)]),
    ),
  ).toMatchObject([{ place: 'page 1, champ « route : Non »', message: 'ce nom est déjà pris, page 1.' }]);
});

test.each([{ label: '' }, { option: '' }])('a field that says %j is told', (change) => {
  const nameless = { ...answer('Titre'), name: 'autre', ...change };
  expect(
    fieldsMatch(
      withFields((all) => [...all, nameless]),
      pdfWith((all) => [...all, inFile(nameless)]),
    ),
  ).toMatchObject([{ message: 'ce champ n’a pas d’étiquette.' }]);
});

test('a field that the tab key reaches too early is told', () => {
  expect(
    told(
      fieldsMatch(
        withFields(),
        pdfWith(([first, second, ...rest]) => [second!, first!, ...rest]),
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "error [fields-match] page 1, champ « nom » : la touche de tabulation mène d’abord au champ « motif ».
        → Vérifiez print/pdf/forms : le PDF doit porter les champs de la page.",
    ]
  `);
});
