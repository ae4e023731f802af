/** Has a sheet drawn past the cut, for a print shop: its styles go on into `--fond-perdu`, on a page that is that much larger. */
import type { Page } from 'playwright-core';
import type { Edition } from '../edition.ts';

/** Whole pixels of the layout, so that nothing moves by a part of one; more than the 3 mm asked for, since Chromium rounds its sheets down. */
const DRAWN_PX = 16;
const MM_PER_CSS_PIXEL = 25.4 / 96;

/** Millimetres drawn past the cut on each side. */
export const DRAWN_MM = DRAWN_PX * MM_PER_CSS_PIXEL;

/** Only sheets read `--fond-perdu`; the pages of a book are mirrored past the cut instead. */
export const drawsBleed = ({ contenu }: Pick<Edition, 'contenu'>): boolean => contenu.genre === 'feuille';

/** The edition on the larger page: what the browser prints and `finishPdf` finishes. */
export function withBleed<T extends Pick<Edition, 'format'>>(edition: T): T {
  const { nom, largeur, hauteur } = edition.format;
  return { ...edition, format: { nom: `${nom} à fond perdu`, largeur: largeur + 2 * DRAWN_MM, hauteur: hauteur + 2 * DRAWN_MM } };
}

const stylesFor = ({ largeur, hauteur }: Edition['format']): string => `
@page { size: ${largeur}mm ${hauteur}mm; }
:root { --fond-perdu: ${DRAWN_PX}px; }
`;

/** To be called before the print page is opened. @param address of the print page */
export async function drawBleed(page: Page, address: string, edition: Pick<Edition, 'format'>): Promise<void> {
  const styles = stylesFor(withBleed(edition).format);
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace('</style>', `${styles}</style>`) });
  });
}
