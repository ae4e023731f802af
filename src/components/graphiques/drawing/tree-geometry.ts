/** The decision tree → questions and answers on the left, routes in boxes on the right, a curve from each answer to its box. */
import type { Box } from './box.ts';
import { labelBox, TEXT_SIZE, textBlock, type Label } from './label.ts';
import { mm } from './round.ts';
import { settleRows } from './settle-rows.ts';
import { treeRows, type Tree, type TreeRoute, type TreeRow } from './tree-rows.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface TreeGeometry {
  readonly width: number;
  readonly height: number;
  readonly questions: readonly { readonly id: string; readonly box: Box }[];
  readonly routes: readonly { readonly id: string; readonly letter: string; readonly box: Box }[];
  /** Discs that hold a route's letter: in its box, and at the end of the other answers that lead to it. */
  readonly badges: readonly Point[];
  /** From a question down to its answers, and from an answer to the question under it. */
  readonly branches: readonly string[];
  /** From an answer to the box, or to the letter, of its route. */
  readonly links: readonly string[];
  readonly labels: readonly Label[];
}

export const BADGE_RADIUS = 2.5;
const EDGE = 0.4;
const INDENT = 6;
/** A question's stem, from its left edge. */
const STEM = 2.4;
const CHANNEL = 7;

interface Row {
  readonly row: TreeRow;
  readonly x: number;
  readonly right: number;
  readonly height: number;
  /** Its top at zero. */
  readonly labels: readonly Label[];
}

function measureRow(row: TreeRow, columnWidth: number): Row {
  const isQuestion = row.kind === 'question';
  const x = EDGE + row.depth * INDENT + (isQuestion ? 0 : INDENT - 1);
  const [padX, padY] = isQuestion ? [2.4, 1.6] : [0.9, 0.4];
  const badge = row.kind === 'answer' && row.letter !== undefined && !row.first ? BADGE_RADIUS * 2 + 4 : 0;
  const block = textBlock(
    row.text,
    { x: x + padX, y: padY, width: columnWidth - x - padX * 2 - badge },
    { size: TEXT_SIZE.body, ...(isQuestion ? { bold: true, tone: 'reverse' } : {}) },
  );
  const right = padX + Math.max(...block.labels.map((label) => labelBox(label).x + labelBox(label).width));
  return { row, x, right, height: block.height + padY * 2, labels: block.labels };
}

/** The box of a route, its top at zero. */
function measureRoute({ id, letter, titre, duree, quiPaie }: TreeRoute & { letter: string }, x: number, width: number, details: boolean) {
  const textX = x + BADGE_RADIUS * 2 + 2.8;
  const room = x + width - textX - 1.2;
  const labels: Label[] = [];
  let y = 1.2;
  const add = (text: string, style: { size: number; bold?: boolean }): void => {
    const block = textBlock(text, { x: textX, y, width: room }, style);
    labels.push(...block.labels);
    y += block.height + 0.45;
  };
  add(titre, { size: TEXT_SIZE.body, bold: true });
  if (details) {
    add(`Durée\u00a0: ${duree}`, { size: TEXT_SIZE.small });
    add(`Qui paie\u00a0: ${quiPaie}`, { size: TEXT_SIZE.small });
  }
  return { id, letter, labels, height: Math.max(y + 0.7, BADGE_RADIUS * 2 + 2) };
}

/** `width` in millimetres. With `details` the boxes also say how long and who pays (paper, where nothing else stands beside). */
export function treeGeometry(tree: Tree, width: number, details: boolean): TreeGeometry {
  const { rows, routes } = treeRows(tree);
  const boxX = width * (details ? 0.5 : 0.6);
  const boxWidth = width - boxX - EDGE;
  const channel = boxX - CHANNEL;
  const left = rows.map((row) => measureRow(row, channel));
  const right = routes.map((route) => measureRoute(route, boxX, boxWidth, details));

  // A little air around a question; the gap under a row belongs to the row above.
  const gaps = rows.map((row, rank) => (row.kind === 'question' || rows[rank + 1]?.kind === 'question' ? 2.6 : 2));
  const leftHeight = left.reduce((sum, { height }, rank) => sum + height + (gaps[rank] ?? 0), 0) - (gaps.at(-1) ?? 0);
  const boxesHeight = right.reduce((sum, { height }) => sum + height, 0);
  const inner = Math.max(leftHeight, boxesHeight + 1.5 * (right.length - 1));
  const boxGap = (inner - boxesHeight) / Math.max(1, right.length - 1);

  const labels: Label[] = [];
  const badges: Point[] = [];
  const addBadge = (x: number, y: number, letter: string): void => {
    badges.push({ x, y });
    labels.push({ text: letter, x, y: y + TEXT_SIZE.body * 0.34, size: TEXT_SIZE.body, anchor: 'middle', bold: true, tone: 'reverse' });
  };
  let top = EDGE;
  const boxes = new Map<string, Box>();
  for (const { letter, labels: lines, height } of right) {
    boxes.set(letter, { x: boxX, y: top, width: boxWidth, height });
    addBadge(boxX + BADGE_RADIUS + 1, top + BADGE_RADIUS + 0.7, letter);
    labels.push(...lines.map((label) => ({ ...label, y: label.y + top })));
    top += height + boxGap;
  }
  const facing = ({ row }: Row): Box | undefined =>
    row.kind === 'answer' && row.first && row.letter !== undefined ? boxes.get(row.letter) : undefined;
  const tops = settleRows(
    left.map((row, rank) => ({ height: row.height, gap: gaps[rank] ?? 0, middle: middleOf(facing(row)) })),
    { top: EDGE, bottom: EDGE + inner },
  );

  const questions: { id: string; box: Box }[] = [];
  const branches: string[] = [];
  const links: string[] = [];
  left.forEach((measured, rank) => {
    const { row, x, right: end, height } = measured;
    const y = tops[rank] ?? 0;
    const middle = y + height / 2;
    labels.push(...measured.labels.map((label) => ({ ...label, y: label.y + y })));
    if (row.kind === 'question') {
      questions.push({ id: row.id, box: { x, y, width: end - x, height } });
      const before = left[rank - 1];
      if (before) branches.push(`M${mm(x + STEM)} ${mm((tops[rank - 1] ?? 0) + before.height)}V${mm(y)}`);
      return;
    }
    const asked = questions.find(({ id }) => id === row.question)?.box;
    if (asked) branches.push(`M${mm(asked.x + STEM)} ${mm(asked.y + asked.height)}V${mm(middle - 1.4)}q0 1.4 1.4 1.4H${mm(x)}`);
    const target = middleOf(facing(measured));
    if (target !== undefined) {
      links.push(
        `M${mm(end)} ${mm(middle)}H${mm(channel)}C${mm(channel + 4)} ${mm(middle)} ${mm(channel + 2)} ${mm(target)} ${mm(boxX)} ${mm(target)}`,
      );
    } else if (row.letter !== undefined) {
      links.push(`M${mm(end)} ${mm(middle)}h3`);
      addBadge(end + 3 + BADGE_RADIUS, middle, row.letter);
    }
  });
  const routeBoxes = right.flatMap(({ id, letter }) => {
    const box = boxes.get(letter);
    return box ? [{ id, letter, box }] : [];
  });
  return { width, height: inner + EDGE * 2, questions, routes: routeBoxes, badges, branches, links, labels };
}

const middleOf = (box: Box | undefined): number | undefined => box && box.y + box.height / 2;
