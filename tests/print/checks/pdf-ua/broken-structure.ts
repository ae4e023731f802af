/** One broken sample for each condition about tags, titles, tables, lists and what the catalog says. */
import type { Broken } from '../../conformance/broken.ts';
import type { Sample } from '../../conformance/sample-pdf.ts';

const retype =
  (element: string, from: string, to: string) =>
  (sample: Sample): Sample =>
    sample.edit(`el.${element}`, `/S /${from} `, `/S /${to} `);

export const brokenStructure: readonly Broken[] = [
  {
    id: '01-003',
    change: (sample) => sample.edit('content', '/H1 << /MCID 0 >> BDC', '/H1 << /MCID 0 >> BDC /Artifact BMC 0 0 1 1 re f EMC'),
  },
  {
    id: '01-004',
    change: (sample) => sample.edit('content', 'Q\nEMC\n/H1', 'Q\n/H1').edit('content', 'EMC\n/P << /MCID 1', 'EMC EMC\n/P << /MCID 1'),
  },
  { id: '01-005', change: (sample) => sample.draw('0 0 5 5 re f') },
  { id: '01-007', change: (sample) => sample.edit('catalog', '/Marked true', '/Marked true /Suspects true') },
  { id: '02-001', change: (sample) => sample.edit('tree', '/Propre /P', '/Propre /Inconnu') },
  { id: '02-003', change: (sample) => sample.edit('tree', '/Propre /P', '/Propre /P /Un /Deux /Deux /Un') },
  { id: '02-004', change: (sample) => sample.edit('tree', '/Propre /P', '/Propre /P /H1 /P') },
  { id: '06-001', change: (sample) => sample.edit('metadata', '/Type /Metadata', '') },
  { id: '06-002', change: (sample) => sample.edit('metadata', '<pdfuaid:part>1</pdfuaid:part>', '') },
  {
    id: '06-003',
    change: (sample) => sample.edit('metadata', '<dc:title>', '<dc:rights>').edit('metadata', '</dc:title>', '</dc:rights>'),
  },
  { id: '07-001', change: (sample) => sample.edit('catalog', '/DisplayDocTitle true', '') },
  { id: '07-002', change: (sample) => sample.edit('catalog', '/DisplayDocTitle true', '/DisplayDocTitle false') },
  { id: '09-004', change: retype('TR.head', 'TR', 'P') },
  { id: '09-005', change: retype('LBody', 'LBody', 'P') },
  { id: '09-006', change: retype('TOCI', 'TOCI', 'P') },
  { id: '09-007', change: retype('RT', 'RT', 'Span') },
  { id: '09-008', change: retype('WT', 'WT', 'Span') },
  { id: '13-004', change: (sample) => sample.edit('el.Figure', '/Alt (Un dessin)', '/Alt ()') },
  { id: '14-002', change: retype('H1', 'H1', 'H2') },
  { id: '14-003', change: retype('H2', 'H2', 'H3') },
  { id: '14-006', change: (sample) => retype('H1', 'H1', 'H')(retype('H2', 'H2', 'H')(sample)) },
  { id: '14-007', change: retype('H2', 'H2', 'H') },
  { id: '15-003', change: (sample) => sample.edit('el.TH', '/Scope /Column', '') },
  { id: '17-002', change: (sample) => sample.edit('el.Formula', '/Alt (x au carré)', '') },
  { id: '19-003', change: (sample) => sample.edit('el.Note', '/ID (note-1)', '') },
  { id: '19-004', change: (sample) => retype('P.form', 'P', 'Note')(sample).add('el.P.form', '/ID (note-1)') },
  { id: '20-001', change: (sample) => sample.edit('layers', '/Name (Autre)', '') },
  { id: '20-002', change: (sample) => sample.edit('layers', '/Name (Normal)', '/Name ()') },
  { id: '20-003', change: (sample) => sample.edit('layers', '/Name (Normal)', '/Name (Normal) /AS []') },
  {
    id: '21-001',
    change: (sample) =>
      sample
        .add('catalog', '/Names << /EmbeddedFiles << /Names [(a) @spec] >> >>')
        .put('spec', '<< /Type /Filespec /F (a.txt) /EF << /F @file >> >>')
        .put('file', { dict: '<< /Type /EmbeddedFile >>', data: 'texte' }),
  },
  {
    id: '25-001',
    change: (sample) =>
      sample
        .edit('catalog', '/AcroForm <<', '/AcroForm << /XFA [(config) @xfa]')
        .put('xfa', { dict: '<< >>', data: '<config><dynamicRender>required</dynamicRender></config>' }),
  },
  { id: '26-001', change: (sample) => sample.add('trailer', '/Encrypt @secret').put('secret', '<< /Filter /Standard /V 1 /R 2 >>') },
  { id: '26-002', change: (sample) => sample.add('trailer', '/Encrypt @secret').put('secret', '<< /Filter /Standard /V 1 /R 2 /P 0 >>') },
  { id: '30-001', change: (sample) => sample.add('form', '/Ref << /F (autre.pdf) /Page 0 >>') },
  { id: '30-002', change: (sample) => sample.draw('/Form Do') },
];

/** A cell of its own, in the head row. */
const withSecondColumn = (sample: Sample): Sample =>
  sample
    .edit('el.TR.head', '[@el.TH]', '[@el.TH @el.more]')
    .put('el.more', '<< /Type /StructElem /S /TD /P @el.TR.head /A << /O /Table /RowSpan 2 >> >>');

const claim = (space: string, body: string): string => `xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" ${space}>\n${body}`;
const CLAIM = claim('', '').replace(' >\n', '>\n');
const OTHER = 'xmlns:ua="http://www.aiim.org/pdfua/ns/id/"';

/** What the standard asks that the protocol has no number for. */
export const brokenClauses: readonly Broken[] = [
  { id: '7.1-12', change: (sample) => sample.edit('el.H1', '/P @el.Document', '') },
  { id: '7.2-15', change: (sample) => withSecondColumn(sample).add('el.TD', '/A << /O /Table /ColSpan 2 >>') },
  { id: '7.2-41', change: (sample) => sample.add('el.TD', '/A << /O /Table /RowSpan 2 >>') },
  { id: '7.2-42', change: (sample) => sample.add('el.TD', '/A << /O /Table /ColSpan 2 >>') },
  { id: '7.2-43', change: (sample) => sample.edit('el.TH', '/Scope /Column', '/Scope /Column /ColSpan 2') },
  {
    id: '7.18.4-2',
    change: (sample) => sample.edit('el.Form', '/K [', '/K [@el.more ').put('el.more', '<< /Type /StructElem /S /Span /P @el.Form >>'),
  },
  { id: '5-2', change: (sample) => sample.edit('metadata', '<pdfuaid:part>1</pdfuaid:part>', '<pdfuaid:part>2</pdfuaid:part>') },
  { id: '5-3', change: (sample) => sample.edit('metadata', `${CLAIM}<pdfuaid:part>1</pdfuaid:part>`, `${OTHER}>\n<ua:part>1</ua:part>`) },
  { id: '5-4', change: (sample) => sample.edit('metadata', CLAIM, claim(OTHER, '<ua:amd>1</ua:amd>')) },
  { id: '5-5', change: (sample) => sample.edit('metadata', CLAIM, claim(OTHER, '<ua:corr>1</ua:corr>')) },
];
