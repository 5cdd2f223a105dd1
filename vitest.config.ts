import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/tools/longest-first.ts';

// Reasons for four projects: what needs a document gets one, what needs a real browser or builds packages comes after what is quick.
const inFolders = (...folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx,mjs}`);

// The same for components in tests as WXT's build does, and without the files that it generates.
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

// Quick tests first, a worker for each of two processors: by itself Vitest leaves one of them to others.
const QUICK = { maxWorkers: 2, sequence: { groupOrder: 1 } };
// Four browsers at a time, after everything quick: two of them wait for something at any time, and two processors have work.
const SLOW = { maxWorkers: 4, sequence: { groupOrder: 2 } };
// What takes a tenth of a second takes many where the machine is busy with other things; only what hangs shall fail by time.
const testTimeout = 60_000;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        oxc,
        test: {
          name: 'unit',
          ...QUICK,
          // They share a worker's modules: to read those anew for each file took more time than the tests. What has a document doesn't: what one
          // file leaves in it is the next one's trouble.
          isolate: false,
          testTimeout,
          environment: 'node',
          include: inFolders('bench', 'domain', 'i18n', 'platform', 'replica', 'tools'),
        },
      },
      {
        oxc,
        test: {
          name: 'dom',
          ...QUICK,
          testTimeout,
          environment: 'happy-dom',
          include: inFolders('guide', 'page', 'symptoms', 'ui'),
        },
      },
      {
        test: {
          name: 'repo',
          ...SLOW,
          testTimeout,
          environment: 'node',
          include: inFolders('repo'),
        },
      },
      {
        oxc,
        test: {
          name: 'e2e',
          environment: 'node',
          include: inFolders('corpus', 'e2e'),
          ...SLOW,
          // A browser that the machine starved once gets a second chance; a real fault fails twice.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
