/** A column of rows in a fixed order → the top of each, as near as it can to where it wishes to be, none over another. */

export interface RowWish {
  readonly height: number;
  /** Least distance to the next row. */
  readonly gap: number;
  /** Where the row would like its middle; without a wish it follows the row above. */
  readonly middle?: number | undefined;
}

/** The rows must fit between `top` and `bottom`: their heights and gaps together are not more than what lies between. */
export function settleRows(rows: readonly RowWish[], { top, bottom }: { top: number; bottom: number }): number[] {
  const latest: number[] = [];
  let floor = bottom;
  for (const [rank, { height }] of [...rows.entries()].reverse()) {
    latest[rank] = floor - height;
    floor -= height + (rows[rank - 1]?.gap ?? 0);
  }
  let cursor = top;
  return rows.map(({ height, gap, middle }, rank) => {
    const wished = middle === undefined ? cursor : middle - height / 2;
    const settled = Math.min(Math.max(wished, cursor), latest[rank] ?? cursor);
    cursor = settled + height + gap;
    return settled;
  });
}
