// In which order test files begin: one that takes long and begins last has the machine wait for it alone.

import { BaseSequencer, type TestSpecification } from 'vitest/node';

// The slow project's files that take more than half a minute, the longest first. The first run on a machine can't know, and Vitest would
// go by the size of the files, of which those of a browser each are a line.
const LONGEST = [
  'e2e/guide-chromium',
  'e2e/report',
  'e2e/harasocial-chromium',
  'e2e/watch-firefox',
  'e2e/guide-firefox',
  'e2e/watch-chromium',
  'e2e/watch-deaths',
  'repo/packages',
  'e2e/guide-coach-mark',
  'e2e/inspect',
  'e2e/guide-corpus',
  'e2e/corpus',
  'e2e/harasocial-firefox',
  'e2e/notice-and-first-run',
  'e2e/main-job',
  'e2e/page-switch',
];

function place({ moduleId }: TestSpecification): number {
  const found = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return found === -1 ? LONGEST.length : found;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // Among the others it's as Vitest says.
    return (await super.sort(files)).sort((one, other) => groupOf(one) - groupOf(other) || place(one) - place(other));
  }
}

function groupOf({ project }: TestSpecification): number {
  return project.config.sequence.groupOrder;
}
