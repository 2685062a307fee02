import type { TestSequencer, TestSpecification } from 'vitest/node';

/** Runs test files in the order they are given: the one most likely to notice a change comes first. */
export class AsGiven implements TestSequencer {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}
