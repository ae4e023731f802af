/** Guarantee: colours are converted in one of the four ways of the standard. */
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import type { Check, Fault } from '../condition.ts';

const KNOWN = ['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation'];
/** What a layer is meant for has the same key. */
const OF_LAYERS = ['View', 'Design', 'All'];

function* unknown({ objects, content }: PdfFile): Iterable<Fault> {
  for (const { name, object, key } of objects.names) {
    if ((key === 'RI' || key === 'Intent') && !KNOWN.includes(name) && !OF_LAYERS.includes(name))
      yield { place: `objet ${object}`, found: `l’intention ${name}` };
  }
  for (const [intent, place] of content.renderingIntents) if (!KNOWN.includes(intent)) yield { place, found: `l’intention ${intent}` };
}

export const renderingIntentsKnown: Check = {
  name: 'rendering-intents-known',
  remedy: 'Prenez RelativeColorimetric, AbsoluteColorimetric, Perceptual ou Saturation.',
  conditions: [{ id: '6.2.6-1', requires: 'une intention de rendu est l’une des quatre de l’ISO 32000-1', find: unknown }],
};
