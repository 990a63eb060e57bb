import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // A limit tells a test that hangs from one that works: what is slow on a busy machine is no failure.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], testTimeout: 90_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/builds.ts',
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
