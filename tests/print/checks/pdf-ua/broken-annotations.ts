/** One broken sample for each condition about links, fields, marks of the press and other annotations. */
import type { Broken } from '../../conformance/broken.ts';
import type { Sample } from '../../conformance/sample-pdf.ts';

const become = (sample: Sample, subtype: string): Sample => sample.edit('remark', '/Subtype /Text', `/Subtype /${subtype}`);
const outOfTags = (sample: Sample): Sample =>
  sample
    .edit('remark', '/StructParent 2', '')
    .edit('parents', '2 @el.Annot', '')
    .edit('el.Annot', '<< /Type /OBJR /Obj @remark /Pg @page >>', '');
const attach = (sample: Sample): Sample =>
  become(sample, 'FileAttachment')
    .add('remark', '/FS @spec')
    .put('spec', '<< /Type /Filespec /UF (a.txt) /EF << /F @file >> >>')
    .put('file', { dict: '<< /Type /EmbeddedFile >>', data: 'texte' });

export const brokenAnnotations: readonly Broken[] = [
  { id: '28-002', change: (sample) => sample.edit('el.Annot', '/S /Annot', '/S /Span') },
  { id: '28-004', change: (sample) => sample.edit('remark', '/Contents (Une remarque)', '') },
  { id: '28-005', change: (sample) => sample.edit('widget', '/TU (Votre nom)', '') },
  { id: '28-006', change: (sample) => become(sample, 'Inconnu').edit('remark', '/Contents (Une remarque)', '') },
  { id: '28-007', change: (sample) => become(sample, 'TrapNet') },
  { id: '28-008', change: (sample) => sample.edit('page', '/Tabs /S', '') },
  { id: '28-009', change: (sample) => sample.edit('page', '/Tabs /S', '/Tabs /R') },
  { id: '28-010', change: (sample) => sample.edit('el.Form', '/S /Form', '/S /Div') },
  { id: '28-011', change: (sample) => sample.edit('el.Link', '/S /Link', '/S /Span') },
  { id: '28-012', change: (sample) => sample.edit('link', '/Contents (Aller au site)', '').add('el.Link', '/Alt (Aller au site)') },
  { id: '28-014', change: (sample) => sample.put('clip', '<< /Type /MediaClip /S /MCD /Alt [() (Un film)] >>') },
  { id: '28-015', change: (sample) => sample.put('clip', '<< /Type /MediaClip /S /MCD /CT (video/mp4) >>') },
  { id: '28-016', change: attach },
  {
    id: '28-017',
    change: (sample) => become(sample, 'PrinterMark').edit('remark.drawing', 'q 0 0 10 10 re f Q', '/Artifact BMC 0 0 10 10 re f EMC'),
  },
  { id: '28-018', change: (sample) => outOfTags(become(sample, 'PrinterMark')) },
];
