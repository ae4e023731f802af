/** Reads the QR codes of a picture with ZXing, which many telephones read them with: nothing of what draws them is used. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes, type ReadResult } from 'zxing-wasm/reader';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
// The copy of the package, not that of a server.
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) } });

export type { ReadResult };

/** @param png the picture, whole */
export async function readQrCodes(png: Uint8Array): Promise<ReadResult[]> {
  const found = await readBarcodes(Uint8Array.from(png), { formats: ['QRCode'], tryHarder: true, tryInvert: false });
  return found.filter(({ isValid }) => isValid);
}
