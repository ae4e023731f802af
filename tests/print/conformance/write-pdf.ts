/** Writes a PDF from named parts: `@name` in a part stands for the reference to another one. */

export type Part = string | { readonly dict: string; readonly data: string | Uint8Array };
export type Parts = Record<string, Part>;

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Every part is an object; `trailer` is the dictionary at the end of the file. Classic cross-reference table, nothing compressed. */
export function writePdf({ trailer = '', ...parts }: Parts): Buffer {
  const names = Object.keys(parts);
  const numbered = (text: string): string =>
    text.replace(/@([\w.-]+)/g, (_, name: string) => {
      if (!names.includes(name)) throw new Error(`Il n’y a pas de partie ${name}.`);
      return `${names.indexOf(name) + 1} 0 R`;
    });
  const chunks = [latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
  const offsets: number[] = [];
  const length = (): number => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  names.forEach((name, rank) => {
    const part = parts[name]!;
    offsets.push(length());
    chunks.push(latin1(`${rank + 1} 0 obj\n`));
    if (typeof part === 'string') chunks.push(latin1(numbered(part)));
    else {
      const data = typeof part.data === 'string' ? latin1(part.data) : Buffer.from(part.data);
      const dict = numbered(part.dict);
      const sized = /\/Length\b/.test(dict) ? dict : dict.replace(/>>\s*$/, ` /Length ${data.length} >>`);
      chunks.push(latin1(`${sized}\nstream\n`), data, latin1('\nendstream'));
    }
    chunks.push(latin1('\nendobj\n'));
  });
  const start = length();
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = numbered(typeof trailer === 'string' ? trailer : trailer.dict).replace(/>>\s*$/, ` /Size ${names.length + 1} >>`);
  chunks.push(latin1(`xref\n0 ${names.length + 1}\n0000000000 65535 f \n${entries}trailer\n${end}\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(chunks);
}
