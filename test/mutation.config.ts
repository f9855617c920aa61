import { defineConfig } from 'vitest/config'

/** The tests that `npm run mutate` runs: those of the stages, which take seconds. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: [
      'test/{attribute,attribution-guide,clauses,marks,mentions,quotations,quotes,sentences,speakers}.test.ts',
      'test/{clauses,rules,spec}/*.test.ts',
    ],
  },
})
