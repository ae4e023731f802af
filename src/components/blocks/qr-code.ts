/** Draws the QR code of an address as one vector path: modules are units, and the quiet zone is part of the drawing. */
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Light modules around the code without which a reader may not find it (ISO/IEC 18004, 9.1). */
const QUIET_MODULES = 4;

export interface QrCode {
  /** Width of the quiet zone. */
  readonly quiet: number;
  /** Side of the code without its quiet zone, then with it. */
  readonly modules: number;
  readonly side: number;
  /** From the top left corner of the code. */
  readonly path: string;
}

/** 15 % of the code may be dirty or creased: level M. The library goes higher where the size does not change. */
export function qrCode(address: string): QrCode {
  const code = generate(address, { minCorrectionLevel: correction.M });
  return { quiet: QUIET_MODULES, modules: code.size, side: code.size + 2 * QUIET_MODULES, path: toSvgPath(code) };
}
