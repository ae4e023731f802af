/** Where Astro writes while it builds: warnings are kept, errors are dropped because Astro throws them too. */
interface Message {
  readonly level: string;
  readonly message: string;
}

let warnings: string[] = [];

/** Warnings since the last call. */
export function takeWarnings(): readonly string[] {
  const taken = warnings;
  warnings = [];
  return taken;
}

export default function buildLog(): { write: (message: Message) => void } {
  return {
    write: ({ level, message }) => {
      if (level === 'warn') warnings.push(message);
    },
  };
}
