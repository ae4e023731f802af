/** One broken sample for each condition about annotations, fields and actions. */
import type { Broken } from '../../conformance/broken.ts';
import type { Sample } from '../../conformance/sample-pdf.ts';

const inForm =
  (entry: string) =>
  (sample: Sample): Sample =>
    sample.edit('catalog', '/AcroForm <<', `/AcroForm << ${entry}`);
/** The field apart from its widget. */
const apart = (sample: Sample, ofField: string, ofWidget: string): Sample =>
  sample
    .edit('catalog', '/Fields [@widget]', '/Fields [@field]')
    .edit('widget', '/FT /Tx /T (nom) /TU (Votre nom)', `/Parent @field ${ofWidget}`)
    .put('field', `<< /FT /Tx /T (nom) /TU (Votre nom) /Kids [@widget] ${ofField} >>`);
const act =
  (action: string) =>
  (sample: Sample): Sample =>
    sample.edit('link', '/S /URI /URI (https://exemple.fr/)', action);

export const brokenAnnotations: readonly Broken[] = [
  { id: '6.3.1-1', change: (sample) => sample.edit('remark', '/Subtype /Text', '/Subtype /Screen') },
  { id: '6.3.2-1', change: (sample) => sample.edit('remark', '/F 4', '') },
  { id: '6.3.2-2', change: (sample) => sample.edit('remark', '/F 4', '/F 36') },
  { id: '6.3.3-1', change: (sample) => sample.edit('remark', '/AP << /N @remark.drawing >>', '') },
  { id: '6.3.3-2', change: (sample) => sample.edit('remark', '/N @remark.drawing', '/N @remark.drawing /D @remark.drawing') },
  { id: '6.3.3-3', change: (sample) => sample.edit('widget', '/FT /Tx', '/FT /Btn') },
  { id: '6.3.3-4', change: (sample) => sample.edit('widget', '/N @widget.drawing', '/N << /Oui @widget.drawing >>') },
  { id: '6.4.1-1', change: (sample) => apart(sample, '', '/AA << >>') },
  { id: '6.4.1-2', change: (sample) => apart(sample, '/AA << >>', '') },
  { id: '6.4.1-3', change: inForm('/NeedAppearances true') },
  { id: '6.4.2-1', change: (sample) => inForm('/XFA @xfa')(sample).put('xfa', { dict: '<< >>', data: '<config/>' }) },
  { id: '6.4.2-2', change: (sample) => sample.add('catalog', '/NeedsRendering true') },
  { id: '6.5.1-1', change: act('/S /JavaScript /JS (app.alert)') },
  { id: '6.5.1-2', change: act('/S /Named /N /Print') },
  { id: '6.5.2-1', change: (sample) => sample.add('catalog', '/AA << >>') },
  { id: '6.5.2-2', change: (sample) => sample.add('page', '/AA << >>') },
  { id: '6.7.2.2-1', change: (sample) => sample.edit('catalog', '/Marked true', '/Marked false') },
  { id: '6.7.3.3-1', change: (sample) => sample.edit('catalog', '/StructTreeRoot @tree', '') },
  { id: '6.7.4-1', change: (sample) => sample.edit('catalog', '/Lang (fr)', '/Lang (en français)') },
];
