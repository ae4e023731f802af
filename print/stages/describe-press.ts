/** Reads back from a press file what its print shop is told of it. Pure. */
import type { Edition } from '../edition.ts';
import { sha256Of, fileOf } from '../manifest.ts';
import { foldsOfEditions } from '../pdf/impose/folds.ts';
import { inspectPdf } from '../pdf/inspect.ts';
import { inspectPress } from '../pdf/press/inspect-press.ts';
import { totalInk } from '../pdf/press/inks.ts';
import { BLEED_MM } from '../pdf/press/to-press.ts';
import type { PressFacts } from '../press-sheet.ts';
import type { Press } from './prepare-press.ts';

/** `ABCDEF+Nom-Bold`: six letters name the subset. */
const SUBSET = /^[A-Z]{6}\+/;

export async function describePress(bytes: Uint8Array, edition: Edition, { profile, inkLimit, isTrial }: Press): Promise<PressFacts> {
  const [pdf, file] = await Promise.all([inspectPdf(bytes), inspectPress(bytes)]);
  const inks = [
    ...file.paints.flatMap(({ inks: paint, isMask }) => (paint && !isMask ? [totalInk(paint)] : [])),
    ...file.pictures.flatMap(({ mostInk, isMask }) => (isMask ? [] : [mostInk])),
  ];
  const dpi = file.pictures.flatMap((picture) => (picture.isMask ? [] : [picture.dpi]));
  return {
    edition,
    file: fileOf(edition.id),
    title: pdf.title,
    pages: pdf.pages.length,
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    bleed: BLEED_MM,
    folds: foldsOfEditions[edition.id] ?? [],
    profile: profile.description,
    isTrial,
    inkLimit,
    mostInk: 100 * inks.reduce((most, ink) => Math.max(most, ink), 0),
    fonts: [...new Set(pdf.fonts.map(({ name }) => name.replace(SUBSET, '')))].sort(),
    coarsestDpi: dpi.length === 0 ? undefined : dpi.reduce((least, one) => Math.min(least, one)),
  };
}
