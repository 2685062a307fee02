import { defineConfig } from 'vitest/config';

/** A loaded machine must not turn a property test into a failure. */
export default defineConfig({ test: { testTimeout: 60_000 } });
