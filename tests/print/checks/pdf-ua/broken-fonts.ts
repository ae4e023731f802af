/** One broken sample for each condition about fonts and the characters that they show. */
import type { Broken } from '../../conformance/broken.ts';
import type { Sample } from '../../conformance/sample-pdf.ts';
import { trueTypeFont, type SampleCmap } from '../../conformance/truetype-font.ts';

const GLYPHS = [{ width: 600 }, { width: 500 }, { width: 700 }, { width: 250, blank: true }];
const LETTERS = { 0x41: 1, 0x42: 2 };
const mac = (map: SampleCmap['map']): SampleCmap => ({ platform: 1, encoding: 0, map });
const unicode = (map: SampleCmap['map']): SampleCmap => ({ platform: 3, encoding: 1, map });
const symbol = (map: SampleCmap['map']): SampleCmap => ({ platform: 3, encoding: 0, map });

/** Another program for a font, with the same glyphs. */
const program = (sample: Sample, font: string, ...cmaps: readonly SampleCmap[]): Sample => {
  const data = trueTypeFont(cmaps.length > 0 ? { glyphs: GLYPHS, cmaps } : { glyphs: GLYPHS, without: ['cmap'] });
  return sample.put(`${font}.program`, { dict: `<< /Length1 ${data.length} >>`, data });
};
/** The text of a font goes to another one: nothing is shown with it any more. */
export const unused = (sample: Sample, font: string): Sample =>
  sample.edit('content', `/${font} 12 Tf 10 20 Td (AB)`, '/Composite 12 Tf 10 20 Td <00010002>');
const encoding = (sample: Sample, value: string): Sample => sample.edit('Plain', '/Encoding /WinAnsiEncoding', value);
const differences = (names: string): string => `/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [67 ${names}] >>`;
const alone = (codes: string): string => `/Artifact BMC BT /Composite 12 Tf ${codes} Tj ET EMC`;
const UNMAPPED = '<0003> <0020>';

export const brokenFonts: readonly Broken[] = [
  { id: '10-001', change: (sample) => sample.edit('Composite.unicode', UNMAPPED, '') },
  {
    id: '17-003',
    // A character that has no text, in a formula or elsewhere.
    also: ['10-001'],
    change: (sample) =>
      sample
        .edit('Composite.unicode', UNMAPPED, '')
        .edit('content', '<00010003>', '<0001>')
        .edit(
          'content',
          '/Formula << /MCID 12 >> BDC\nBT /Composite 12 Tf 10 20 Td <00010002>',
          '/Formula << /MCID 12 >> BDC\nBT /Composite 12 Tf 10 20 Td <0003>',
        ),
  },
  { id: '31-001', change: (sample) => sample.edit('Owner.cid', '/Registry (Essai)', '/Registry (Autre)') },
  { id: '31-002', change: (sample) => sample.edit('Owner.cid', '/Ordering (Manuel)', '/Ordering (Autre)') },
  { id: '31-003', change: (sample) => sample.edit('Owner.cid', '/Supplement 1', '/Supplement 3') },
  { id: '31-004', change: (sample) => sample.edit('Composite.cid', '/CIDToGIDMap /Identity', '/CIDToGIDMap /Autre') },
  { id: '31-005', change: (sample) => sample.edit('Composite.cid', '/CIDToGIDMap /Identity', '') },
  {
    id: '31-006',
    change: (sample) =>
      sample.edit('Owner', '/Encoding @Owner.cmap', '/Encoding /Inconnue-H').edit('Owner.unicode', '<41> <0041>', '<4142> <0041>'),
  },
  { id: '31-007', change: (sample) => sample.edit('Owner.cmap', '/WMode 0', '/WMode 1') },
  { id: '31-008', change: (sample) => sample.edit('Owner.cmap', 'begincmap', 'begincmap\n/Inconnue-H usecmap') },
  { id: '31-009', change: (sample) => sample.edit('Plain.descriptor', '/FontFile2 @Plain.program', '') },
  { id: '31-011', change: (sample) => sample.edit('Composite.unicode', UNMAPPED, `${UNMAPPED} <0009> <0043>`).draw(alone('<0009>')) },
  { id: '31-012', change: (sample) => sample.edit('Typed.descriptor', '(/A/B)', '(/A)') },
  { id: '31-013', change: (sample) => sample.edit('Typed.descriptor', '(/A/B)', '(/A/B/C)') },
  { id: '31-014', change: (sample) => sample.put('Composite.set', { dict: '<< >>', data: Uint8Array.of(0b11010000) }) },
  { id: '31-015', change: (sample) => sample.put('Composite.set', { dict: '<< >>', data: Uint8Array.of(0b11110100) }) },
  { id: '31-016', change: (sample) => sample.edit('Composite.cid', '/W [1 [500', '/W [1 [502') },
  { id: '31-017', change: (sample) => program(sample, 'Plain', symbol({ 0xf041: 1, 0xf042: 2 })) },
  { id: '31-018', change: (sample) => program(sample, 'Plain', mac({ 0x41: 1 }), unicode({ 0x41: 1 })) },
  { id: '31-019', change: (sample) => encoding(sample, '') },
  { id: '31-020', change: (sample) => encoding(sample, '/Encoding << /Type /Encoding >>') },
  { id: '31-021', change: (sample) => encoding(sample, '/Encoding /MacExpertEncoding') },
  { id: '31-022', change: (sample) => encoding(sample, differences('/inconnu')) },
  { id: '31-023', change: (sample) => program(encoding(sample, differences('/eacute')), 'Plain', mac(LETTERS)) },
  { id: '31-024', change: (sample) => sample.add('Symbol', '/Encoding /WinAnsiEncoding') },
  { id: '31-025', change: (sample) => program(unused(sample, 'Symbol'), 'Symbol') },
  { id: '31-026', change: (sample) => program(sample, 'Symbol', mac(LETTERS), unicode(LETTERS)) },
  { id: '31-027', change: (sample) => unused(sample, 'Symbol').edit('Symbol', '/ToUnicode @Symbol.unicode', '') },
  { id: '31-028', change: (sample) => sample.edit('Composite.unicode', UNMAPPED, '<0003> <0000>') },
  { id: '31-029', change: (sample) => sample.edit('Composite.unicode', UNMAPPED, '<0003> <feff>') },
  { id: '31-030', change: (sample) => sample.edit('Composite.unicode', UNMAPPED, `${UNMAPPED} <0000> <0043>`).draw(alone('<0000>')) },
];
