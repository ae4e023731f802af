/** Largest resident memory that a process of the browser has had, in MiB; 0 where the system does not tell (only Linux does). */
import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

export function peakMemoryMib(): number {
  let peak = 0;
  for (const pid of process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []) {
    if (!read(`/proc/${pid}/cmdline`).includes('--type=renderer')) continue;
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0));
  }
  return Math.round(peak / 1024);
}
