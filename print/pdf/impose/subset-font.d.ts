/** What this project uses of subset-font, which ships no types. */
declare module 'subset-font' {
  /** @returns a font with the characters of `text` alone. */
  export default function subsetFont(font: Buffer, text: string, options: { readonly targetFormat: 'truetype' }): Promise<Buffer>;
}
