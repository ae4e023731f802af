/** Finds a place for each aside of a page: beside its block where there is room, else as near as possible. */
export interface Zone {
  readonly top: number;
  readonly bottom: number;
}
export interface WantedAside {
  /** Top of the block it explains, in pixels from the top of the area. */
  readonly top: number;
  readonly height: number;
}

const GAP = 14;

/** Free intervals of the column, from top to bottom. */
function freeIntervals(zones: readonly Zone[], height: number): Zone[] {
  const free: Zone[] = [];
  let cursor = 0;
  for (const zone of [...zones].sort((a, b) => a.top - b.top)) {
    if (zone.top - GAP > cursor) free.push({ top: cursor, bottom: zone.top - GAP });
    cursor = Math.max(cursor, zone.bottom + GAP);
  }
  if (cursor < height) free.push({ top: cursor, bottom: height });
  return free;
}

/**
 * Tops of the asides, in pixels, in the order given; `undefined` for one that fits nowhere.
 * Asides never overlap each other nor a zone, and never leave the column.
 */
export function stackAsides(wanted: readonly WantedAside[], zones: readonly Zone[], height: number): (number | undefined)[] {
  const taken: Zone[] = [...zones];
  return wanted.map((aside) => {
    let best: number | undefined;
    for (const { top, bottom } of freeIntervals(taken, height)) {
      if (bottom - top < aside.height) continue;
      const candidate = Math.min(Math.max(aside.top, top), bottom - aside.height);
      if (best === undefined || Math.abs(candidate - aside.top) < Math.abs(best - aside.top)) best = candidate;
    }
    if (best !== undefined) taken.push({ top: best, bottom: best + aside.height });
    return best;
  });
}
