/** A small PDF that is PDF/UA-1 and PDF/A-2a, with one thing of each kind, as named parts: a test changes one and sees one condition fail. */
import { iccProfile } from './icc-profile.ts';
import { fontParts } from './sample-fonts.ts';
import { sampleTags, structureParts } from './sample-structure.ts';
import { sampleXmp } from './sample-xmp.ts';
import { writePdf, type Part, type Parts } from './write-pdf.ts';

const text = (font: string, string: string): string => `BT /${font} 12 Tf 10 20 Td ${string} Tj ET`;
const marked = (type: string, number: number, drawn: string): string => `/${type} << /MCID ${number} >> BDC\n${drawn}\nEMC`;
const AB = text('Composite', '<00010002>');

const content = `/Artifact BMC
q 0 0 1 rg 0 0 10 10 re f Q
EMC
${marked('H1', 0, AB)}
${marked('P', 1, text('Composite', '<00010003> Tj [<0002> -20 <0001>] TJ <0002>'))}
${marked('Link', 2, AB)}
${marked('Figure', 3, '/State gs q 10 0 0 10 0 0 cm /Image Do Q')}
${marked('Lbl', 4, text('Owner', '(AB)'))}
${marked('LBody', 5, text('Plain', '(AB)'))}
${marked('TH', 6, text('Symbol', '(AB)'))}
${marked('TD', 7, text('Typed', '(AB)'))}
${[8, 9, 10, 11].map((number) => marked('Span', number, AB)).join('\n')}
${marked('Formula', 12, AB)}
${marked('Note', 13, AB)}
${marked('H2', 14, AB)}
/Form Do
${marked('Propre', 15, AB)}
`;

const appearance: Part = { dict: '<< /Type /XObject /Subtype /Form /BBox [0 0 10 10] /Resources << >> >>', data: 'q 0 0 10 10 re f Q' };
const annotation = (subtype: string, key: number, more: string): string =>
  `<< /Type /Annot /Subtype /${subtype} /Rect [10 10 20 20] /F 4 /P @page /StructParent ${key} ${more} >>`;

const samples: Parts = {
  trailer: '<< /Root @catalog /Info @info /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] >>',
  catalog: `<< /Type /Catalog /Pages @pages /Lang (fr) /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >>
/StructTreeRoot @tree /Metadata @metadata /OutputIntents [@intent] /Outlines @outlines /OCProperties @layers /AcroForm << /Fields [@widget] >> >>`,
  info: '<< /Title (Le manuel) /Author (Anne Auteur) /Producer (Essai) /CreationDate (D:20260131120000Z) >>',
  metadata: { dict: '<< /Type /Metadata /Subtype /XML >>', data: sampleXmp },
  intent: '<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile @profile >>',
  profile: { dict: '<< /N 3 >>', data: iccProfile() },
  outlines: '<< /Type /Outlines /First @bookmark /Last @bookmark /Count 1 >>',
  bookmark: '<< /Title (Les missions) /Parent @outlines /Dest [@page /Fit] >>',
  layers: '<< /OCGs [@layer] /D << /Name (Normal) /Order [@layer] >> /Configs [<< /Name (Autre) >>] >>',
  layer: '<< /Type /OCG /Name (Calque) >>',
  pages: '<< /Type /Pages /Kids [@page] /Count 1 >>',
  page: `<< /Type /Page /Parent @pages /MediaBox [0 0 200 200] /Tabs /S /StructParents 0 /Contents @content /Annots [@link @remark @widget] /Resources <<
/Font << /Composite @Composite /Owner @Owner /Plain @Plain /Symbol @Symbol /Typed @Typed >>
/XObject << /Image @image /Form @form >> /ExtGState << /State @state >> >> >>`,
  content: { dict: '<< >>', data: content },
  image: {
    dict: '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Interpolate false >>',
    data: 'abc',
  },
  form: {
    dict: '<< /Type /XObject /Subtype /Form /BBox [0 0 100 100] /StructParents 9 /Resources << /Font << /Composite @Composite >> >> >>',
    data: marked('P', 0, AB),
  },
  state: '<< /Type /ExtGState /BM /Normal /ca 1 >>',
  link: annotation('Link', 1, '/Contents (Aller au site) /A << /S /URI /URI (https://exemple.fr/) >>'),
  remark: annotation('Text', 2, '/Contents (Une remarque) /AP << /N @remark.drawing >>'),
  'remark.drawing': appearance,
  widget: annotation('Widget', 3, '/FT /Tx /T (nom) /TU (Votre nom) /AP << /N @widget.drawing >>'),
  'widget.drawing': appearance,
  ...structureParts(sampleTags),
  ...fontParts,
};

/** Changes parts in place, and refuses to look for what is not there. */
export class Sample {
  readonly parts: Parts = { ...samples };
  private rewrites: ((file: string) => string)[] = [];

  /** Replaces a text in a part: in its dictionary, or in its data when it is not in the dictionary. */
  edit(name: string, from: string, to: string): this {
    const part = this.parts[name];
    if (part === undefined) throw new Error(`Il n’y a pas de partie ${name}.`);
    const swap = (where: string): string => where.replace(from, () => to);
    if (typeof part === 'string') {
      if (!part.includes(from)) throw new Error(`« ${from} » n’est pas dans ${name}.`);
      this.parts[name] = swap(part);
    } else if (part.dict.includes(from)) this.parts[name] = { ...part, dict: swap(part.dict) };
    else if (typeof part.data === 'string' && part.data.includes(from)) this.parts[name] = { ...part, data: swap(part.data) };
    else throw new Error(`« ${from} » n’est pas dans ${name}.`);
    return this;
  }

  /** Adds entries to the dictionary of a part. */
  add(name: string, entries: string): this {
    const part = this.parts[name];
    if (part === undefined) throw new Error(`Il n’y a pas de partie ${name}.`);
    const longer = (dict: string): string => dict.replace(/>>\s*$/, () => `${entries} >>`);
    this.parts[name] = typeof part === 'string' ? longer(part) : { ...part, dict: longer(part.dict) };
    return this;
  }

  put(name: string, part: Part): this {
    this.parts[name] = part;
    return this;
  }

  /** Draws more on the page. */
  draw(operations: string): this {
    const page = this.parts['content'] as { dict: string; data: string };
    return this.put('content', { ...page, data: `${page.data}${operations}\n` });
  }

  /** Changes the whole file once it is written, one character per byte. */
  rewrite(from: string | RegExp, to: string): this {
    this.rewrites.push((file) => {
      const rewritten = file.replace(from, () => to);
      if (rewritten === file) throw new Error(`« ${String(from)} » n’est pas dans le fichier.`);
      return rewritten;
    });
    return this;
  }

  bytes(): Uint8Array {
    const file = this.rewrites.reduce((written, rewrite) => rewrite(written), writePdf(this.parts).toString('latin1'));
    return new Uint8Array(Buffer.from(file, 'latin1'));
  }
}
