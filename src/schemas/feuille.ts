/** The heading of a sheet (leaflet, poster…): what stands between the two `---` of a `content/feuilles/<id>/index.mdx`. */
import { z } from 'zod';
import { texte } from './champs.ts';

export const feuilleSchema = z.strictObject({
  titre: texte.describe('Le titre du document : celui que montre un lecteur de PDF.'),
  description: texte.describe('Une phrase : à qui la feuille s’adresse et ce qu’elle apporte.'),
});
