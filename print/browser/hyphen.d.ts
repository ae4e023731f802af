declare module 'hyphen/fr' {
  export function hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string;
}
