/** `npm run model -- COUNT SEED`: that many sequences of what readers do, held against a plain model (`keeping/model.test.ts`). */
import { spawnSync } from 'node:child_process';

const [count = '20000', seed = '1'] = process.argv.slice(2);
const { status } = spawnSync('vitest', ['run', 'src/lib/keeping/model.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, MODEL_COUNT: count, MODEL_SEED: seed },
});
process.exitCode = status ?? 1;
