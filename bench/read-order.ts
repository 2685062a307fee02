/** What the command line asks for: which benches, and against which folder in how many rounds. */
export type Order = { names: string[]; against?: { folder: string; rounds: number } };

/** How often both sides are measured, unless the command line says otherwise. */
const usualRounds = 5;
const usage = 'npm run bench -- [against DIR [--rounds N]] [NAME…]';

/**
 * Reads the words after `npm run bench --` and names the benches they choose of `all`, in that order: a name chooses the bench of
 * that name and those that go on after it with a hyphen; without a name all are meant.
 */
export function readOrder(words: readonly string[], all: readonly string[]): Order {
  const isAgainst = words[0] === 'against';
  const folder = isAgainst ? words[1] : undefined;
  const rest = words.slice(isAgainst ? 2 : 0);
  if (isAgainst && folder === undefined) {
    throw new Error(`“against” names no folder: there is nothing to measure against. Give one: ${usage}`);
  }
  const at = rest.indexOf('--rounds');
  const rounds = at < 0 ? usualRounds : Number(rest[at + 1]);
  if (at >= 0 && !isAgainst) throw new Error(`“--rounds” goes with “against” alone. Usage: ${usage}`);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`“--rounds ${rest[at + 1] ?? ''}” is no number of rounds. Give a whole one from 1: ${usage}`);
  }
  const asked = at < 0 ? rest : [...rest.slice(0, at), ...rest.slice(at + 2)];
  const isMeant = (name: string, word: string): boolean => name === word || name.startsWith(`${word}-`);
  for (const word of asked) {
    if (all.some((name) => isMeant(name, word))) continue;
    throw new Error(`There is no bench “${word}”. There are: ${all.join(', ')}. Usage: ${usage}`);
  }
  const names = all.filter((name) => asked.length === 0 || asked.some((word) => isMeant(name, word)));
  return { names, ...(folder !== undefined && { against: { folder, rounds } }) };
}
