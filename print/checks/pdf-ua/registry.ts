/** The checks of PDF/UA-1, in the order of the Matterhorn Protocol 1.1; then what the standard asks that the protocol has no number for. */
import type { Check } from '../condition.ts';
import { annotationsDescribed } from './annotations-described.ts';
import { annotationsTagged } from './annotations-tagged.ts';
import { artifactsApartFromTags } from './artifacts-apart-from-tags.ts';
import { asianTextWellFormed } from './asian-text-well-formed.ts';
import { characterCollectionsAgree } from './character-collections-agree.ts';
import { charactersMapToUnicode } from './characters-map-to-unicode.ts';
import { claimsPdfUa } from './claims-pdf-ua.ts';
import { cmapsAvailable } from './cmaps-available.ts';
import { contentsTablesWellFormed } from './contents-tables-well-formed.ts';
import { embeddedFilesNamed } from './embedded-files-named.ts';
import { encryptionLetsReadersIn } from './encryption-lets-readers-in.ts';
import { fieldsAloneInTheirTag } from './fields-alone-in-their-tag.ts';
import { figuresDescribed } from './figures-described.ts';
import { fontsInFile } from './fonts-in-file.ts';
import { formulasDescribed } from './formulas-described.ts';
import { glyphListsComplete } from './glyph-lists-complete.ts';
import { glyphMapPresent } from './glyph-map-present.ts';
import { glyphsInFont } from './glyphs-in-font.ts';
import { headerCellsScoped } from './header-cells-scoped.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { headingsOfOneKind } from './headings-of-one-kind.ts';
import { languageKnown } from './language-known.ts';
import { layersNamed } from './layers-named.ts';
import { listsWellFormed } from './lists-well-formed.ts';
import { mediaClipsDescribed } from './media-clips-described.ts';
import { metadataPresent } from './metadata-present.ts';
import { noDynamicForm } from './no-dynamic-form.ts';
import { noReferenceForm } from './no-reference-form.ts';
import { noSuspectTags } from './no-suspect-tags.ts';
import { noTrapNetwork } from './no-trap-network.ts';
import { notesIdentified } from './notes-identified.ts';
import { nothingUntagged } from './nothing-untagged.ts';
import { parentsAgree } from './parents-agree.ts';
import { plainTruetypeEncoded } from './plain-truetype-encoded.ts';
import { printerMarksApart } from './printer-marks-apart.ts';
import { symbolicTruetypeUnencoded } from './symbolic-truetype-unencoded.ts';
import { tabOrderFollowsStructure } from './tab-order-follows-structure.ts';
import { tablesRegular } from './tables-regular.ts';
import { tablesWellFormed } from './tables-well-formed.ts';
import { taggedFormsDrawnOnce } from './tagged-forms-drawn-once.ts';
import { titleInWindow } from './title-in-window.ts';
import { titleStated } from './title-stated.ts';
import { typesLeadToStandard } from './types-lead-to-standard.ts';
import { unicodeMapSound } from './unicode-map-sound.ts';
import { widthsAgree } from './widths-agree.ts';

export const pdfUaChecks: readonly Check[] = [
  artifactsApartFromTags,
  nothingUntagged,
  noSuspectTags,
  typesLeadToStandard,
  metadataPresent,
  titleStated,
  titleInWindow,
  tablesWellFormed,
  listsWellFormed,
  contentsTablesWellFormed,
  asianTextWellFormed,
  charactersMapToUnicode,
  languageKnown,
  figuresDescribed,
  headingsInOrder,
  headingsOfOneKind,
  headerCellsScoped,
  formulasDescribed,
  notesIdentified,
  layersNamed,
  embeddedFilesNamed,
  noDynamicForm,
  encryptionLetsReadersIn,
  annotationsTagged,
  annotationsDescribed,
  noTrapNetwork,
  tabOrderFollowsStructure,
  mediaClipsDescribed,
  printerMarksApart,
  noReferenceForm,
  taggedFormsDrawnOnce,
  characterCollectionsAgree,
  glyphMapPresent,
  cmapsAvailable,
  fontsInFile,
  glyphsInFont,
  glyphListsComplete,
  widthsAgree,
  plainTruetypeEncoded,
  symbolicTruetypeUnencoded,
  unicodeMapSound,
  parentsAgree,
  tablesRegular,
  fieldsAloneInTheirTag,
];

/** What the file says of itself: true only if all the rest holds. */
export const pdfUaClaims: readonly Check[] = [claimsPdfUa];
