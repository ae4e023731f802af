/** Guarantee: nothing is left to the device: no transfer function, no halftone of its own. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { asDict, entriesOf, has, nameIn, numberIn, type PDFDict } from '../../pdf/read/values.ts';
import { faultsOf, type Check, type Fault, type Find } from '../condition.ts';

const holding =
  (key: string, found: (dict: PDFDict) => string | false, counts: (dict: PDFDict) => boolean = () => true): Find =>
  ({ objects }: PdfFile) =>
    faultsOf(
      objects.holding(key).filter(({ dict }) => counts(dict)),
      ({ object }) => `objet ${object}`,
      ({ dict }) => has(dict, key) && found(dict),
    );

/** `TR` is also a key of other things: only graphics states and soft masks hold a function there. */
const isState = (dict: PDFDict): boolean => nameIn(dict, 'S') === undefined;

const PRIMARIES = ['Cyan', 'Magenta', 'Yellow', 'Black'];

/** A halftone of type 5 holds one per ink; any other stands for all primaries. */
function* misplacedTransfers({ objects }: PdfFile): Iterable<Fault> {
  const inks = new Map<PDFDict, string>();
  for (const { dict } of objects.holding('HalftoneType')) {
    if (numberIn(dict, 'HalftoneType') === 5) for (const [ink, value] of entriesOf(dict)) inks.set(asDict(value) ?? dict, ink);
  }
  for (const { dict, object } of objects.holding('HalftoneType')) {
    const ink = inks.get(dict);
    if (ink === 'Default' || numberIn(dict, 'HalftoneType') === 5) continue;
    const isSpot = ink !== undefined && !PRIMARIES.includes(ink);
    if (has(dict, 'TransferFunction') !== isSpot)
      yield { place: `trame (objet ${object})`, found: `TransferFunction est ${isSpot ? 'absent' : 'présent'}` };
  }
}

export const graphicsStatesPlain: Check = {
  name: 'graphics-states-plain',
  remedy: 'Retirez l’entrée de l’état graphique.',
  conditions: [
    { id: '6.2.5-1', requires: 'un état graphique n’a pas d’entrée TR', find: holding('TR', () => 'TR est présent', isState) },
    {
      id: '6.2.5-2',
      requires: 'TR2 vaut Default',
      find: holding('TR2', (dict) => nameIn(dict, 'TR2') !== 'Default' && 'TR2 ne vaut pas Default'),
    },
    { id: '6.2.5-3', requires: 'un état graphique n’a pas d’entrée HTP', find: holding('HTP', () => 'HTP est présent') },
    {
      id: '6.2.5-4',
      requires: 'une trame est de type 1 ou 5',
      find: holding(
        'HalftoneType',
        (dict) => ![1, 5].includes(numberIn(dict, 'HalftoneType') ?? 0) && `HalftoneType vaut ${numberIn(dict, 'HalftoneType') ?? '?'}`,
      ),
    },
    { id: '6.2.5-5', requires: 'une trame n’a pas de nom', find: holding('HalftoneName', () => 'HalftoneName est présent') },
    {
      id: '6.2.5-6',
      requires: 'une trame a une fonction de transfert pour une encre d’appoint, et pour elle seule',
      find: misplacedTransfers,
    },
  ],
};
