import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { commands, formats, sensitivities, type Asked, type Command } from './commands.ts';
import { Problem } from './problem.ts';

/** A line that asks for help, or for the version, or for work. */
export type Line = { kind: 'help'; command?: Command } | { kind: 'version' } | { kind: 'work'; asked: Asked };

const options = {
  format: { type: 'string', default: 'json' },
  out: { type: 'string' },
  sensitivity: { type: 'string', default: 'balanced' },
  cores: { type: 'string' },
  fresh: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** What a command line asks for. Throws a `Problem` where it cannot be understood. */
export function parseLine(line: readonly string[]): Line {
  const { values, positionals } = parse(line);
  const [first, ...inputs] = positionals;
  if (values.version) return { kind: 'version' };
  const asksHelp = values.help || first === 'help' || first === undefined;
  const named = commands.find((one) => one === (first === 'help' ? inputs[0] : first));
  if (asksHelp) return { kind: 'help', ...(named && { command: named }) };
  if (!named) throw new Problem('usage', `There is no command “${first}”. There are ${commands.join(', ')}.`);
  if (named === 'compare' && inputs.length !== 2) {
    throw new Problem('usage', `“compare” takes two files; ${inputs.length} were given.`);
  }
  if (inputs.length === 0) throw new Problem('usage', `“${named}” takes files or folders; none was given.`);
  return {
    kind: 'work',
    asked: {
      command: named,
      inputs,
      format: oneOf('format', values.format, formats),
      sensitivity: oneOf('sensitivity', values.sensitivity, sensitivities),
      cores: coresOf(values.cores),
      isFresh: values.fresh,
      isQuiet: values.quiet,
      ...(values.out !== undefined && { out: values.out }),
    },
  };
}

function parse(line: readonly string[]) {
  try {
    return parseArgs({ args: [...line], options, allowPositionals: true });
  } catch (error) {
    throw new Problem('usage', error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(name: string, value: string, among: readonly T[]): T {
  const found = among.find((one) => one === value);
  if (found === undefined) throw new Problem('usage', `--${name} is ${among.join(' or ')}, not “${value}”.`);
  return found;
}

function coresOf(value: string | undefined): number {
  if (value === undefined) return availableParallelism();
  const cores = Number(value);
  if (!Number.isInteger(cores) || cores < 1 || cores > 256) {
    throw new Problem('usage', `--cores is a whole number from 1 to 256, not “${value}”.`);
  }
  return cores;
}
