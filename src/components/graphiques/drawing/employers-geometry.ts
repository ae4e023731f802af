/** Two shares and the employers behind them → a schematic map: one sign for so many employers, public on one side, private on the other. */
import { scale } from '@observablehq/plot';
import type { Box } from './box.ts';
import { LINE_HEIGHT, TEXT_SIZE, textBlock, type Label } from './label.ts';

export interface EmployerKind {
  /** « 1 100 communes » */
  readonly text: string;
  readonly count: number;
}

export interface EmployerSide {
  /** « 61 % » */
  readonly share: string;
  readonly percent: number;
  /** « employeurs publics » */
  readonly name: string;
  /** What stands above its signs. */
  readonly heading: string;
  readonly kinds: readonly EmployerKind[];
}

export interface EmployersData {
  readonly publicSide: EmployerSide;
  readonly privateSide: EmployerSide;
  /** How many employers a sign stands for. */
  readonly perSign: number;
  readonly key: string;
}

export interface EmployersGeometry {
  readonly width: number;
  readonly height: number;
  readonly shares: { readonly publicSide: Box; readonly privateSide: Box };
  /** Filled squares, and open discs. */
  readonly publicSigns: readonly Box[];
  readonly privateSigns: readonly Box[];
  readonly labels: readonly Label[];
}

export const SIGN = 2.5;
const PITCH = 3.3;
const EDGE = 0.3;
const BETWEEN = 6;

/** How many signs a kind takes: the nearest whole number, at least one. */
export const signsFor = (count: number, perSign: number): number => Math.max(1, Math.round(count / perSign));

function placeSide(
  side: EmployerSide,
  perSign: number,
  place: { x: number; y: number; width: number },
): { labels: Label[]; signs: Box[]; bottom: number } {
  const heading = textBlock(side.heading, place, { size: TEXT_SIZE.small, tone: 'soft' });
  const labels = [...heading.labels];
  const signs: Box[] = [];
  const perRow = Math.floor((place.width + PITCH - SIGN) / PITCH);
  let y = place.y + heading.height + 3;
  for (const kind of side.kinds) {
    const name = textBlock(kind.text, { ...place, y }, { size: TEXT_SIZE.body, bold: true });
    labels.push(...name.labels);
    y += name.height + 1.2;
    const count = signsFor(kind.count, perSign);
    for (let rank = 0; rank < count; rank++) {
      signs.push({ x: place.x + (rank % perRow) * PITCH, y: y + Math.floor(rank / perRow) * PITCH, width: SIGN, height: SIGN });
    }
    y += Math.ceil(count / perRow) * PITCH + 3;
  }
  return { labels, signs, bottom: y - 3 };
}

/** `width` in millimetres: from 110 up the two sides stand beside each other under their share. */
export function employersGeometry({ publicSide, privateSide, perSign, key }: EmployersData, width: number): EmployersGeometry {
  const beside = width >= 110;
  const x = scale({ x: { type: 'linear', domain: [0, publicSide.percent + privateSide.percent], range: [EDGE, width - EDGE] } });
  const border = x.apply(publicSide.percent) as number;

  const captionOf = (side: EmployerSide, left: number, right: number, tone: { tone?: 'reverse' }): { labels: Label[]; height: number } => {
    const place = { x: left + 2.5, width: right - left - 4 };
    const share = textBlock(side.share, { ...place, y: 2 }, { size: TEXT_SIZE.large, bold: true, ...tone });
    const name = textBlock(side.name, { ...place, y: 2 + share.height + 0.8 }, { size: TEXT_SIZE.body, ...tone });
    return { labels: [...share.labels, ...name.labels], height: 2 + share.height + 0.8 + name.height + 2.2 };
  };
  const publicCaption = captionOf(publicSide, EDGE, border, { tone: 'reverse' });
  const privateCaption = captionOf(privateSide, border, width - EDGE, {});
  const barHeight = Math.max(publicCaption.height, privateCaption.height);

  const top = EDGE + barHeight + 4;
  const first = placeSide(publicSide, perSign, { x: EDGE, y: top, width: (beside ? border - BETWEEN : width - EDGE) - EDGE });
  const second = placeSide(
    privateSide,
    perSign,
    beside ? { x: border + 0.4, y: top, width: width - EDGE - border - 0.4 } : { x: EDGE, y: first.bottom + 6, width: width - EDGE * 2 },
  );
  const bottom = Math.max(first.bottom, second.bottom);
  const keyLines = textBlock(key, { x: EDGE, y: bottom + 3.5, width: width - EDGE * 2 }, { size: TEXT_SIZE.small, tone: 'soft' });
  return {
    width,
    height: bottom + 3.5 + keyLines.height + (LINE_HEIGHT - 1),
    shares: {
      publicSide: { x: EDGE, y: EDGE, width: border - EDGE, height: barHeight },
      privateSide: { x: border, y: EDGE, width: width - EDGE - border, height: barHeight },
    },
    publicSigns: first.signs,
    privateSigns: second.signs,
    labels: [...publicCaption.labels, ...privateCaption.labels, ...first.labels, ...second.labels, ...keyLines.labels],
  };
}
