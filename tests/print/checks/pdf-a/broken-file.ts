/** One broken sample for each condition about the bytes of the file, its limits, and what is beside the pages. */
import type { Broken } from '../../conformance/broken.ts';
import type { Sample } from '../../conformance/sample-pdf.ts';

const artifact = (drawn: string): string => `/Artifact BMC ${drawn} EMC`;
const inInfo =
  (entry: string) =>
  (sample: Sample): Sample =>
    sample.add('info', entry);
const inCatalog =
  (entry: string) =>
  (sample: Sample): Sample =>
    sample.add('catalog', entry);

const INKS = Array.from({ length: 33 }, (_, rank) => `/Encre${rank}`);
const separation = (ink: string, function_ = 'tint'): string => `[/Separation ${ink} /DeviceRGB @${function_}]`;
export const inks = (sample: Sample, names: readonly string[], described = names): Sample =>
  sample
    .put('tint', '<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0 0 0] /C1 [1 1 1] >>')
    .put(
      'inks',
      `[/DeviceN [${names.join(' ')}] /DeviceRGB @tint << /Colorants << ${described.map((ink) => `${ink} ${separation(ink)}`).join(' ')} >> >>]`,
    );
export const twoSeparations = (sample: Sample): Sample =>
  inks(sample, ['/Or'])
    .put('other', '<< /FunctionType 2 /Domain [0 1] /N 2 /C0 [0 0 0] /C1 [1 1 1] >>')
    .put('again', separation('/Or', 'other'));

const embed = (sample: Sample): Sample =>
  sample
    .put('spec', '<< /Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F @file >> >>')
    .put('file', { dict: '<< /Type /EmbeddedFile >>', data: 'texte' });

export const brokenFile: readonly Broken[] = [
  { id: '6.1.2-1', change: (sample) => sample.rewrite('%PDF-1.7', '%PDF-1.9') },
  { id: '6.1.2-2', change: (sample) => sample.rewrite('%\xe2\xe3\xcf\xd3', '%abcd') },
  { id: '6.1.3-1', change: (sample) => sample.rewrite(/\/ID \[[^\]]*\]/, '') },
  {
    id: '6.1.3-2',
    change: (sample) => sample.add('trailer', '/Encrypt @secret').put('secret', '<< /Filter /Standard /V 1 /R 2 /P 512 >>'),
  },
  { id: '6.1.3-3', change: (sample) => sample.rewrite(/%%EOF\n$/, '%%EOF\nun reste') },
  { id: '6.1.4-2', change: (sample) => sample.rewrite('\nxref\n0 ', '\nxref \n0 ') },
  { id: '6.1.6-1', change: (sample) => sample.edit('link', '(Aller au site)', '<416>') },
  { id: '6.1.6-2', change: (sample) => sample.edit('link', '(Aller au site)', '<41zz>') },
  { id: '6.1.7.1-1', change: (sample) => sample.add('content', '/Length 5') },
  { id: '6.1.7.1-2', change: (sample) => sample.rewrite('stream\nabc\nendstream', 'stream\nabcendstream') },
  { id: '6.1.7.1-3', change: (sample) => sample.add('image', '/F (ailleurs.bin)') },
  { id: '6.1.7.2-1', change: (sample) => sample.add('image', '/Filter /LZWDecode') },
  { id: '6.1.8-1', change: inInfo('/Nom /\xe9t\xe9') },
  { id: '6.1.9-1', change: (sample) => sample.rewrite('endobj\n3 0 obj', 'endobj\n3  0 obj') },
  { id: '6.1.10-1', change: (sample) => sample.draw(artifact('BI /W 1 /H 1 /CS /RGB /BPC 8 /F /LZW ID abc EI')) },
  { id: '6.1.12-1', change: inCatalog('/Perms << /Autre << >> >>') },
  { id: '6.1.12-2', change: (sample) => sample.put('reference', '<< /Type /SigRef /TransformMethod /DocMDP /DigestMethod /MD5 >>') },
  { id: '6.4.3', change: (sample) => sample.put('signature', '<< /Type /Sig /SubFilter /adbe.pkcs7.detached /ByteRange [0 1 2 3] >>') },
  { id: '6.1.13-1', change: inInfo('/Nombre 3000000000') },
  { id: '6.1.13-2', change: inInfo(`/Nombre 1${'0'.repeat(39)}`) },
  { id: '6.1.13-3', change: inInfo(`/Long (${'a'.repeat(32768)})`) },
  { id: '6.1.13-4', change: inInfo(`/Nom /${'a'.repeat(128)}`) },
  { id: '6.1.13-5', change: inInfo(`/Nombre 0.${'0'.repeat(40)}1`) },
  { id: '6.1.13-7', change: () => undefined, swell: (file) => ({ ...file, objects: { ...file.objects, count: 8388608 } }) },
  { id: '6.1.13-8', change: (sample) => sample.draw(artifact(`${'q '.repeat(29)}${'Q '.repeat(29)}`)) },
  { id: '6.1.13-9', change: (sample) => inks(sample, INKS) },
  { id: '6.1.13-10', change: (sample) => sample.edit('Owner.cmap', '<42> 2', '<42> 2 <43> 70000') },
  { id: '6.1.13-11', change: (sample) => sample.edit('page', '[0 0 200 200]', '[0 0 200 20000]') },
  { id: '6.8-5', change: embed },
  { id: '6.9-2', change: (sample) => sample.edit('layers', '/Name (Autre)', '/Name (Normal)') },
  { id: '6.9-3', change: (sample) => sample.edit('layers', '/Order [@layer]', '/Order []') },
  { id: '6.10-1', change: inCatalog('/Names << /AlternatePresentations << >> >>') },
  { id: '6.10-2', change: (sample) => sample.add('page', '/PresSteps << >>') },
  { id: '6.11-1', change: inCatalog('/Requirements []') },
];
