/** The one function of tar-fs that this project uses: the package carries no type declarations. */
declare module 'tar-fs' {
  export function extract(folder: string): NodeJS.WritableStream;
}
