import { allowBlobWorkers } from '#lib/engine/trusted-scripts.ts';

export function init(): void {
  allowBlobWorkers();
}
