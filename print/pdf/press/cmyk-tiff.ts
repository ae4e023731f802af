/** Wraps four-ink pixels and their profile in a TIFF (6.0, sections 2 and 16; ICC.1, B.4): sharp takes such pixels in no barer form. */

const [SHORT, LONG, BYTES] = [3, 4, 7];
const SEPARATED = 5;
const HEADER = 8;
const ENTRY = 12;

/** @param pixels one byte per ink */
export function cmykTiff(pixels: Uint8Array, width: number, height: number, profile: Uint8Array): Buffer {
  const tags = 9;
  const depthsAt = HEADER + 2 + tags * ENTRY + 4;
  const pixelsAt = depthsAt + 8;
  const profileAt = pixelsAt + pixels.length;
  const entries: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    [258, SHORT, 4, depthsAt],
    [259, SHORT, 1, 1],
    [262, SHORT, 1, SEPARATED],
    [273, LONG, 1, pixelsAt],
    [277, SHORT, 1, 4],
    [279, LONG, 1, pixels.length],
    [34675, BYTES, profile.length, profileAt],
  ];
  const head = Buffer.alloc(pixelsAt);
  head.write('II', 'latin1');
  head.writeUInt16LE(42, 2);
  head.writeUInt32LE(HEADER, 4);
  head.writeUInt16LE(tags, HEADER);
  for (const [rank, [tag, type, count, value]] of entries.entries()) {
    const at = HEADER + 2 + rank * ENTRY;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(type, at + 2);
    head.writeUInt32LE(count, at + 4);
    if (type === SHORT && count === 1) head.writeUInt16LE(value, at + 8);
    else head.writeUInt32LE(value, at + 8);
  }
  for (let rank = 0; rank < 4; rank += 1) head.writeUInt16LE(8, depthsAt + 2 * rank);
  return Buffer.concat([head, pixels, profile]);
}
