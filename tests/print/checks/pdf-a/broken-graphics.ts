/** One broken sample for each condition about colours, images, drawings, transparency and fonts. */
import type { Broken } from '../../conformance/broken.ts';
import { iccProfile, type SampleProfile } from '../../conformance/icc-profile.ts';
import type { Sample } from '../../conformance/sample-pdf.ts';
import { unused } from '../pdf-ua/broken-fonts.ts';
import { inks, twoSeparations } from './broken-file.ts';

const artifact = (drawn: string): string => `/Artifact BMC ${drawn} EMC`;
const profile = (sample: Sample, name: string, components: number, header: SampleProfile): Sample =>
  sample.put(name, { dict: `<< /N ${components} >>`, data: iccProfile(header) });
const inState =
  (entry: string) =>
  (sample: Sample): Sample =>
    sample.add('state', entry);
const screen =
  (entries: string) =>
  (sample: Sample): Sample =>
    sample.put('screen', `<< /Type /Halftone ${entries} >>`);
const onImage =
  (entry: string) =>
  (sample: Sample): Sample =>
    sample.add('image', entry);
const noIntent = (sample: Sample): Sample => sample.edit('catalog', '/OutputIntents [@intent]', '');
const secondIntent = (sample: Sample, entries: string): Sample =>
  sample.edit('catalog', '[@intent]', '[@intent @other]').put('other', `<< /Type /OutputIntent ${entries} >>`);
const typed =
  (from: string, to: string) =>
  (sample: Sample): Sample =>
    unused(sample, 'Typed').edit('Typed', from, to);

export const brokenGraphics: readonly Broken[] = [
  { id: '6.2.2-1', change: (sample) => sample.draw(artifact('BX inconnu EX')) },
  { id: '6.2.2-2', change: (sample) => sample.edit('form', '/Resources << /Font << /Composite @Composite >> >>', '') },
  { id: '6.2.3-1', change: (sample) => profile(sample, 'profile', 3, { deviceClass: 'scnr' }) },
  {
    id: '6.2.3-2',
    change: (sample) => profile(secondIntent(sample, '/S /GTS_PDFX /DestOutputProfile @second'), 'second', 3, {}),
  },
  { id: '6.2.3-3', change: (sample) => secondIntent(sample, '/S /GTS_PDFX /DestOutputProfileRef << >>') },
  { id: '6.2.4.2-1', change: (sample) => profile(sample, 'colour', 3, { version: 5 }).put('space', '[/ICCBased @colour]') },
  {
    id: '6.2.4.2-2',
    change: (sample) =>
      profile(inState('/OPM 1 /op true')(sample), 'colour', 4, { colourSpace: 'CMYK' }).put('space', '[/ICCBased @colour]'),
  },
  { id: '6.2.4.3-2', change: (sample) => profile(sample, 'profile', 4, { colourSpace: 'CMYK' }) },
  { id: '6.2.4.3-3', change: (sample) => sample.draw(artifact('0 0 0 1 k')) },
  { id: '6.2.4.3-4', change: (sample) => noIntent(sample).edit('content', '0 0 1 rg ', '').edit('image', '/DeviceRGB', '/DeviceGray') },
  { id: '6.2.4.4-1', change: (sample) => inks(sample, ['/Or', '/Argent'], ['/Or']) },
  { id: '6.2.4.4-2', change: twoSeparations },
  { id: '6.2.5-1', change: inState('/TR /Identity') },
  { id: '6.2.5-2', change: inState('/TR2 /Identity') },
  { id: '6.2.5-3', change: inState('/HTP [0 0]') },
  { id: '6.2.5-4', change: screen('/HalftoneType 6') },
  { id: '6.2.5-5', change: screen('/HalftoneType 1 /HalftoneName (trame)') },
  { id: '6.2.5-6', change: screen('/HalftoneType 1 /TransferFunction /Identity') },
  { id: '6.2.6-1', change: inState('/RI /Autre') },
  { id: '6.2.8-1', change: onImage('/Alternates []') },
  { id: '6.2.8-2', change: onImage('/OPI << >>') },
  { id: '6.2.8-3', change: (sample) => sample.edit('image', '/Interpolate false', '/Interpolate true') },
  { id: '6.2.8-4', change: (sample) => sample.edit('image', '/BitsPerComponent 8', '/BitsPerComponent 3') },
  {
    id: '6.2.8-5',
    change: (sample) => sample.put('mask', { dict: '<< /Subtype /Image /ImageMask true /BitsPerComponent 8 >>', data: 'a' }),
  },
  { id: '6.2.8.3', change: onImage('/Filter /JPXDecode') },
  { id: '6.2.9-1', change: (sample) => sample.add('form', '/PS (dessin)') },
  { id: '6.2.9-2', change: (sample) => sample.add('form', '/Ref << /F (autre.pdf) /Page 0 >>') },
  { id: '6.2.9-3', change: (sample) => sample.put('script', { dict: '<< /Type /XObject /Subtype /PS >>', data: 'showpage' }) },
  { id: '6.2.10-1', change: (sample) => sample.edit('state', '/BM /Normal', '/BM /Autre') },
  {
    id: '6.2.10-2',
    // Without an output intent, colours are not known either.
    also: ['6.2.4.3-2', '6.2.4.3-4'],
    change: (sample) => noIntent(sample).edit('state', '/ca 1', '/ca 0.5'),
  },
  { id: '6.2.11.2-1', change: typed('/Type /Font', '') },
  { id: '6.2.11.2-2', change: typed('/Subtype /Type1', '/Subtype /Autre') },
  { id: '6.2.11.2-3', change: typed('/BaseFont /Typed', '') },
  { id: '6.2.11.2-4', change: typed('/FirstChar 65', '') },
  { id: '6.2.11.2-5', change: typed('/LastChar 66', '') },
  { id: '6.2.11.2-6', change: typed('/Widths [500 700]', '/Widths [500]') },
  {
    id: '6.2.11.2-7',
    change: (sample) =>
      unused(sample, 'Typed')
        .edit('Typed.descriptor', '/FontFile @Typed.program /CharSet (/A/B)', '/FontFile3 @Typed.program')
        .add('Typed.program', '/Subtype /Autre'),
  },
  { id: '6.2.11.7.3-1', change: (sample) => sample.edit('Composite.unicode', '<0003> <0020>', '<0003> <e000>') },
];
