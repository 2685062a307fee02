/**
 * `npm run model -- COUNT SEED [PATH]`: that many sequences of what readers do, held against a plain model (`keeping/model.test.ts`);
 * PATH, as a failure names it, shows that one again.
 */
import { spawnSync } from 'node:child_process';

const [count = '20000', seed = '1', path = ''] = process.argv.slice(2);
const { status } = spawnSync('vitest', ['run', 'src/lib/keeping/model.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, MODEL_COUNT: count, MODEL_SEED: seed, MODEL_PATH: path },
});
process.exitCode = status ?? 1;
