import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages where this is Debian and the user may: answers whether it could. Throws what apt-get answered when it failed. */
export function installOnDebian(...packages: string[]): boolean {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  return true;
}
