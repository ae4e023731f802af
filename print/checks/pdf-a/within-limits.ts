/** Guarantee: numbers, strings, names and boxes stay within what every reader handles (ISO 32000-1, annex C). */
import { boxOf, inheritedIn } from '../../pdf/read/annotations.ts';
import type { FileObjects } from '../../pdf/read/file-objects.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { asArray } from '../../pdf/read/values.ts';
import { documentFault, faultsOf, type Check, type Fault, type Find } from '../condition.ts';

const [LARGEST_INTEGER, SMALLEST_INTEGER, LARGEST_REAL, TINIEST_REAL] = [2147483647, -2147483648, 3.403e38, 1.175e-38];
const [LONGEST_STRING, LONGEST_NAME, MOST_OBJECTS, MOST_INKS, LARGEST_CID] = [32767, 127, 8388607, 32, 65535];
const [SMALLEST_BOX, LARGEST_BOX] = [3, 14400];
const BOXES = ['MediaBox', 'CropBox', 'TrimBox', 'BleedBox', 'ArtBox'];

const numbers =
  (isWrong: (value: number) => boolean): Find =>
  ({ objects }) =>
    faultsOf(
      objects.extremeNumbers,
      ({ object, key }) => `objet ${object}, ${key}`,
      ({ value }) => isWrong(value) && String(value),
    );

/** Out of the limits, in a page's own drawing instructions. */
const inContent = ({ content }: PdfFile, kind: string): Fault[] =>
  [...content.overLimits].filter(([what]) => what.startsWith(kind)).map(([what, place]) => ({ place, found: what }));

function* longNames({ objects }: { objects: FileObjects }): Iterable<Fault> {
  for (const { name, object, key } of objects.names) {
    if (name.length > LONGEST_NAME) yield { place: `objet ${object}, ${key}`, found: `un nom de ${name.length} octets` };
  }
  for (const key of objects.keys)
    if (key.length > LONGEST_NAME) yield { place: 'clés de dictionnaires', found: `une clé de ${key.length} octets` };
}

function* boxes({ pages }: PdfFile): Iterable<Fault> {
  for (const { dict, place } of pages) {
    for (const key of BOXES) {
      const [left, bottom, right, top] = boxOf(inheritedIn(dict, key)) ?? [0, 0, LARGEST_BOX, LARGEST_BOX];
      const sides = [right - left, top - bottom];
      if (sides.some((side) => side < SMALLEST_BOX || side > LARGEST_BOX))
        yield { place: `${place}, ${key}`, found: `${sides.join(' × ')} points` };
    }
  }
}

export const withinLimits: Check = {
  name: 'within-limits',
  remedy: 'Réduisez la valeur, ou partagez-la.',
  conditions: [
    {
      id: '6.1.13-1',
      requires: 'un entier est entre −2147483648 et 2147483647',
      find: function* find(file) {
        yield* numbers(
          (value) => Number.isInteger(value) && (value > LARGEST_INTEGER || value < SMALLEST_INTEGER) && Math.abs(value) <= LARGEST_REAL,
        )(file);
        yield* inContent(file, 'le nombre');
      },
    },
    {
      id: '6.1.13-2',
      requires: 'un réel est entre −3,403 × 10³⁸ et 3,403 × 10³⁸',
      find: numbers((value) => Math.abs(value) > LARGEST_REAL),
    },
    {
      id: '6.1.13-3',
      requires: 'une chaîne a 32767 octets au plus',
      find: function* find(file) {
        yield* faultsOf(
          file.objects.longStrings,
          ({ object, key }) => `objet ${object}, ${key}`,
          ({ length }) => length > LONGEST_STRING && `une chaîne de ${length} octets`,
        );
        yield* inContent(file, 'une chaîne');
      },
    },
    {
      id: '6.1.13-4',
      requires: 'un nom a 127 octets au plus',
      find: function* find(file) {
        yield* longNames(file);
        yield* inContent(file, 'le nom ');
      },
    },
    {
      id: '6.1.13-5',
      requires: 'un réel n’est pas plus près de zéro que 1,175 × 10⁻³⁸',
      find: numbers((value) => value !== 0 && Math.abs(value) < TINIEST_REAL),
    },
    {
      id: '6.1.13-7',
      requires: 'il y a 8388607 objets au plus',
      find: ({ objects }) => documentFault('fichier', objects.count > MOST_OBJECTS && `${objects.count} objets`),
    },
    {
      id: '6.1.13-8',
      requires: 'les états graphiques s’imbriquent 28 fois au plus',
      find: ({ content }) => [...content.deepStates].map(([found, place]) => ({ place, found })),
    },
    {
      id: '6.1.13-9',
      requires: 'un espace DeviceN a 32 encres au plus',
      find: ({ objects }) =>
        faultsOf(
          objects.arraysNamed('DeviceN'),
          ({ object }) => `couleur (objet ${object})`,
          ({ array }) => {
            const inks = asArray(array.lookup(1))?.length ?? 0;
            return inks > MOST_INKS && `${inks} encres`;
          },
        ),
    },
    {
      id: '6.1.13-10',
      requires: 'une CMap ne donne pas de numéro de glyphe au-dessus de 65535',
      find: ({ fonts }) =>
        faultsOf(
          fonts,
          ({ place }) => place,
          ({ cmap }) => cmap && cmap.largestCid > LARGEST_CID && `le numéro ${cmap.largestCid}`,
        ),
    },
    { id: '6.1.13-11', requires: 'les côtés d’une boîte de page ont entre 3 et 14400 points', find: boxes },
  ],
};
