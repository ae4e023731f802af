/** One broken sample for each condition about language: everything says its own but one thing, and the document says none. */
import type { Broken } from '../../conformance/broken.ts';
import type { Sample } from '../../conformance/sample-pdf.ts';

/** « Les missions », after its language between escapes. */
const SPOKEN = `<feff001b00660072001b${Buffer.from('Les missions', 'utf16le').swap16().toString('hex')}>`;

/** No language for the document; one for each element but the root, and for the bookmark. */
function eachItsOwn(sample: Sample): Sample {
  sample.edit('catalog', '/Lang (fr)', '').edit('bookmark', '(Les missions)', SPOKEN);
  for (const name of Object.keys(sample.parts)) if (name.startsWith('el.') && name !== 'el.Document') sample.add(name, '/Lang (fr)');
  return sample;
}
const mute = (sample: Sample, element: string): Sample => eachItsOwn(sample).edit(`el.${element}`, '/Lang (fr)', '');

export const brokenLanguage: readonly Broken[] = [
  { id: '11-001', change: (sample) => mute(sample, 'H2') },
  { id: '11-002', change: (sample) => mute(sample, 'Figure') },
  { id: '11-003', change: (sample) => eachItsOwn(sample).edit('bookmark', SPOKEN, '(Les missions)') },
  { id: '11-004', change: (sample) => mute(sample, 'Annot') },
  { id: '11-005', change: (sample) => mute(sample, 'Form') },
  { id: '11-006', change: (sample) => eachItsOwn(sample).edit('metadata', '<rdf:li xml:lang="fr">Le manuel</rdf:li>', '') },
];

export { eachItsOwn };
