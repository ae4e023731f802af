/** Every test of the project, in plain Node. Those that open a browser give themselves the time it needs (tests/print/real-browser.ts). */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Reading the whole book takes a second; a busy machine takes ten times that.
    testTimeout: 30_000,
    // One core drives the browser of the longest file while the others go on.
    maxWorkers: '100%',
  },
});
