import type { Arg } from './arg.ts';
import type { ParsedArgs, ProgramSpec, Role } from './program.ts';

/** The options of a spec, ready for look-ups. */
interface OptionTable {
  /** Every spelling → the first name of its option. */
  readonly names: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly optional: ReadonlySet<string>;
}

const tables = new WeakMap<ProgramSpec, OptionTable>();

function tableOf(spec: ProgramSpec): OptionTable {
  const known = tables.get(spec);
  if (known) return known;
  const names = new Map<string, string>();
  const roles = new Map<string, Role>();
  const optional = new Set<string>();
  for (const flag of (spec.flags ?? '').split(/\s+/).filter(Boolean)) {
    const name = flag.replace(/=$/, '');
    names.set(name, name);
    if (flag.endsWith('=')) optional.add(name);
  }
  for (const [spellings, role] of Object.entries(spec.values ?? {})) {
    const [first = '', ...others] = spellings.split(/\s+/);
    for (const spelling of [first, ...others]) names.set(spelling, first);
    roles.set(first, role);
  }
  const table = { names, roles, optional };
  tables.set(spec, table);
  return table;
}

/** The role of an option's value; absent for a flag. */
export function roleOf(spec: ProgramSpec, option: string): Role | undefined {
  return tableOf(spec).roles.get(option);
}

/** Takes a command line apart the way GNU getopt does. Options the spec does not know are faults, never guesses. */
export function parseArgs(spec: ProgramSpec, args: readonly Arg[]): ParsedArgs {
  const table = tableOf(spec);
  const options = new Map<string, Arg[]>();
  const operands: Arg[] = [];
  const faults: string[] = [];
  const give = (name: string, value?: Arg) =>
    options.set(name, [...(options.get(name) ?? []), ...(value ? [value] : [])]);
  const queue = [...args];
  let ended = spec.noOptions === true;
  for (let arg = queue.shift(); arg; arg = queue.shift()) {
    if (ended || isOperand(arg)) {
      operands.push(arg);
      if (spec.stopsAtOperand) ended = true;
      continue;
    }
    if (arg.text === undefined && !arg.prefix.startsWith('--')) {
      faults.push('an argument that is only known at run time may be an option');
      continue;
    }
    if (arg.text === '--') {
      ended = true;
      continue;
    }
    const fault = takeOption(table, spec, arg, queue, give);
    if (fault !== undefined) faults.push(fault);
  }
  return { options, operands, faults, has: option => options.has(table.names.get(option) ?? option) };
}

function isOperand(arg: Arg): boolean {
  if (arg.text === undefined) return arg.prefix !== '' && !arg.prefix.startsWith('-');
  return !arg.text.startsWith('-') || arg.text === '-';
}

/** Reads one option and its value; returns what was not understood. */
function takeOption(
  table: OptionTable,
  spec: ProgramSpec,
  arg: Arg,
  queue: Arg[],
  give: (name: string, value?: Arg) => void,
): string | undefined {
  const text = arg.text ?? arg.prefix;
  const [spelling = text, inline] = splitInline(text, arg);
  const name = table.names.get(spelling);
  if (name !== undefined) {
    if (!table.roles.has(name)) {
      if (inline && !table.optional.has(name)) return `\`${spelling}\` takes no value`;
      give(name, inline);
      return undefined;
    }
    const value = inline ?? queue.shift();
    if (!value) return `\`${spelling}\` lacks its value`;
    give(name, value);
    return undefined;
  }
  if (text.startsWith('--')) return `the option \`${spelling}\` is not known`;
  if (spec.numbers && /^-\d+$/.test(text)) return undefined;
  return takeBundle(table, text, queue, give);
}

function splitInline(text: string, arg: Arg): [string, Arg | undefined] {
  const at = text.startsWith('-') ? text.indexOf('=') : -1;
  if (at < 0) return [text, undefined];
  const rest = text.slice(at + 1);
  return [
    text.slice(0, at),
    arg.text === undefined ? { prefix: rest, glob: false } : { ...arg, text: rest, prefix: rest },
  ];
}

/** `-rf`, `-n5`, `-C4`: letters up to the first that takes a value. */
function takeBundle(
  table: OptionTable,
  text: string,
  queue: Arg[],
  give: (name: string, value?: Arg) => void,
): string | undefined {
  for (let i = 1; i < text.length; i++) {
    const name = table.names.get(`-${text[i]}`);
    if (name === undefined) return `the option \`-${text[i]}\` is not known`;
    if (!table.roles.has(name)) {
      give(name);
      // `-i.bak`: the rest of the bundle is the optional value.
      if (table.optional.has(name) && i + 1 < text.length)
        return void give(name, { text: text.slice(i + 1), prefix: text.slice(i + 1), glob: false });
      continue;
    }
    const rest = text.slice(i + 1);
    const value = rest === '' ? queue.shift() : { text: rest, prefix: rest, glob: false };
    if (!value) return `\`-${text[i]}\` lacks its value`;
    give(name, value);
    return undefined;
  }
  return undefined;
}
