/** The checks of PDF/A-2a, in the order of ISO 19005-2. */
import type { Check } from '../condition.ts';
import { actionsHarmless } from './actions-harmless.ts';
import { annotationsSeen } from './annotations-seen.ts';
import { claimsPdfA } from './claims-pdf-a.ts';
import { contentPlain } from './content-plain.ts';
import { deviceColoursCovered } from './device-colours-covered.ts';
import { documentTagged } from './document-tagged.ts';
import { drawingsSelfContained } from './drawings-self-contained.ts';
import { extensionSchemasDescribed } from './extension-schemas-described.ts';
import { fileBeginsAsPdf } from './file-begins-as-pdf.ts';
import { fileIdentified } from './file-identified.ts';
import { fileLaidOutPlainly } from './file-laid-out-plainly.ts';
import { filtersAllowed } from './filters-allowed.ts';
import { fontsComplete } from './fonts-complete.ts';
import { formsStatic } from './forms-static.ts';
import { graphicsStatesPlain } from './graphics-states-plain.ts';
import { hexadecimalStringsWhole } from './hexadecimal-strings-whole.ts';
import { iccProfilesSound } from './icc-profiles-sound.ts';
import { imagesPlain } from './images-plain.ts';
import { inksDescribed } from './inks-described.ts';
import { layersListed } from './layers-listed.ts';
import { metadataAgree } from './metadata-agree.ts';
import { metadataPropertiesKnown } from './metadata-properties-known.ts';
import { metadataSound } from './metadata-sound.ts';
import { namesInUtf8 } from './names-in-utf8.ts';
import { nothingBesideThePages } from './nothing-beside-the-pages.ts';
import { outputIntentSound } from './output-intent-sound.ts';
import { privateCharactersExplained } from './private-characters-explained.ts';
import { renderingIntentsKnown } from './rendering-intents-known.ts';
import { sameAsPdfUa } from './same-as-pdf-ua.ts';
import { transparencyKnown } from './transparency-known.ts';
import { unsigned } from './unsigned.ts';
import { withinLimits } from './within-limits.ts';

export const pdfAChecks: readonly Check[] = [
  fileBeginsAsPdf,
  fileIdentified,
  fileLaidOutPlainly,
  hexadecimalStringsWhole,
  filtersAllowed,
  namesInUtf8,
  unsigned,
  withinLimits,
  contentPlain,
  outputIntentSound,
  iccProfilesSound,
  deviceColoursCovered,
  inksDescribed,
  graphicsStatesPlain,
  renderingIntentsKnown,
  imagesPlain,
  drawingsSelfContained,
  transparencyKnown,
  fontsComplete,
  sameAsPdfUa,
  privateCharactersExplained,
  annotationsSeen,
  formsStatic,
  actionsHarmless,
  metadataSound,
  metadataPropertiesKnown,
  extensionSchemasDescribed,
  metadataAgree,
  documentTagged,
  nothingBesideThePages,
  layersListed,
];

/** What the file says of itself: true only if all the rest holds. */
export const pdfAClaims: readonly Check[] = [claimsPdfA];
