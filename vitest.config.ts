import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // As many at once as there are cores.
    maxWorkers: '100%',
    // No test is about time. These limits only end what hangs, on a machine that is busy with other things too.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
