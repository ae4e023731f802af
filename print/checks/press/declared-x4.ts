/** Guarantee: the file declares itself a PDF/X-4 wherever the standard looks (ISO 15930-7:2010, 6.2 and 6.3). */
import type { Issue } from '../../issue.ts';
import type { InspectedPress } from '../../pdf/press/inspect-press.ts';

const CHECK = 'declared-x4';
const NEWEST = 1.6;
const TAGS: readonly (readonly [tag: string, value: RegExp])[] = [
  ['pdfxid:GTS_PDFXVersion', /^PDF\/X-4$/],
  ['dc:title', />[^\s<>][^<]*<\/rdf:li>/],
  ['pdf:Trapped', /^(?:True|False)$/],
  ['xmp:CreateDate', /^\d{4}-\d\d-\d\d/],
  ['xmp:ModifyDate', /^\d{4}-\d\d-\d\d/],
  ['xmp:MetadataDate', /^\d{4}-\d\d-\d\d/],
  ['xmpMM:DocumentID', /^uuid:/],
  ['xmpMM:VersionID', /./],
  ['xmpMM:RenditionClass', /./],
];

const valueOf = (xmp: string, tag: string): string => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(xmp)?.[1] ?? '';

export function declaredX4({ version, xmp, title, trapped, hasDates, hasIdentity, isEncrypted }: Omit<InspectedPress, 'pages'>): Issue[] {
  const issue = (place: string, message: string): Issue => ({
    severity: 'error',
    check: CHECK,
    place,
    message,
    remedy: 'Ces déclarations viennent de print/pdf/press/x4-metadata.ts ; le titre et la date, de content/livre.yaml.',
  });
  return [
    ...(Number(version) <= NEWEST && version !== '' ? [] : [issue('en-tête', `version ${version || 'inconnue'} de PDF, 1.6 au plus.`)]),
    ...TAGS.filter(([tag, value]) => !value.test(valueOf(xmp, tag))).map(([tag]) =>
      issue('métadonnées', `${tag} manque ou n’a pas de sens.`),
    ),
    ...(title === '' ? [issue('propriétés', 'le titre manque.')] : []),
    ...(hasDates ? [] : [issue('propriétés', 'une date manque.')]),
    ...(trapped === 'True' || trapped === 'False' ? [] : [issue('propriétés', 'Trapped manque.')]),
    ...(hasIdentity ? [] : [issue('fin de fichier', 'l’identifiant manque.')]),
    ...(isEncrypted ? [issue('fin de fichier', 'le fichier est chiffré.')] : []),
  ];
}
