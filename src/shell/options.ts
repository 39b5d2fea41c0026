import { type Arg, literalArg } from './arg.ts';
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
  const reader = new ArgReader(spec, args);
  reader.read();
  const { options, operands, faults, table } = reader;
  const values = (option: string) => options.get(table.names.get(option) ?? option);
  return {
    options,
    operands,
    undashed: reader.dashedFrom ?? operands.length,
    faults,
    has: option => values(option) !== undefined,
    values: option => values(option) ?? [],
  };
}

class ArgReader {
  readonly options = new Map<string, Arg[]>();
  readonly operands: Arg[] = [];
  readonly faults: string[] = [];
  readonly table: OptionTable;
  dashedFrom: number | undefined;
  private readonly spec: ProgramSpec;
  private readonly args: readonly Arg[];
  private next = 0;

  constructor(spec: ProgramSpec, args: readonly Arg[]) {
    this.spec = spec;
    this.args = args;
    this.table = tableOf(spec);
  }

  read(): void {
    const stops = this.spec.stopsAtOperand === true || this.spec.subcommands !== undefined;
    let ended = this.spec.noOptions === true;
    for (let given = this.take(); given; given = this.take()) {
      // What follows the first operand of a wrapper is for the command, which takes its options from there.
      const arg = stops && (ended || this.spec.tolerates === undefined) ? given : this.asName(given, ended);
      if (ended || isOperand(arg)) {
        this.operands.push(arg);
        ended ||= stops;
      } else if (arg.text === '--') {
        ended = true;
        this.dashedFrom = this.operands.length;
      } else this.takeOption(arg);
    }
  }

  private take(): Arg | undefined {
    return this.args[this.next++];
  }

  /** A wildcard stands for names where it cannot be taken for an option, or where no option does harm. */
  private asName(arg: Arg, ended: boolean): Arg {
    if (!arg.names) return arg;
    const { tolerates } = this.spec;
    if (tolerates === 'words' || (!arg.many && (ended || tolerates === 'names'))) return arg.names;
    return arg;
  }

  /** The value of an option. Without quotes it may be several words, of which only the first would be the value. */
  private value(arg: Arg | undefined, option: string): Arg | undefined {
    if (!arg) this.faults.push(`\`${option}\` lacks its value`);
    else if (arg.many || arg.names || (arg.glob && !arg.one))
      this.faults.push(`the value of \`${option}\` may be several words`);
    return arg;
  }

  private give(name: string, value?: Arg): void {
    const given = this.options.get(name);
    if (!given) this.options.set(name, value ? [value] : []);
    else if (value) given.push(value);
  }

  private takeOption(arg: Arg): void {
    if (arg.many || (arg.text === undefined && !arg.prefix.startsWith('--'))) {
      this.faults.push('an argument that is only known at run time may be an option');
      // It is looked at all the same for what it may name.
      if (arg.rest?.startsWith('/')) this.operands.push(arg);
      return;
    }
    const text = arg.text ?? arg.prefix;
    const [spelling, inline] = this.splitInline(text, arg);
    if (!inline && (arg.text === undefined || arg.glob)) {
      this.faults.push(`\`${text}…\` may become another option`);
      return;
    }
    const name = this.table.names.get(spelling);
    if (name === undefined) this.takeUnlisted(text, spelling);
    else this.takeNamed(name, spelling, inline);
  }

  private takeUnlisted(text: string, spelling: string): void {
    if (text.startsWith('--') || this.spec.unbundled) this.faults.push(`the option \`${spelling}\` is not known`);
    else if (!(this.spec.numbers && /^-\d+$/.test(text))) this.takeBundle(text);
  }

  private takeNamed(name: string, spelling: string, inline: Arg | undefined): void {
    if (this.table.roles.has(name)) {
      const value = inline ?? this.value(this.take(), spelling);
      if (value) this.give(name, value);
    } else if (inline && !this.table.optional.has(name)) this.faults.push(`\`${spelling}\` takes no value`);
    else this.give(name, inline);
  }

  /** `--name=value`; after a single letter, `=` belongs to the value: `cut -d=`. */
  private splitInline(text: string, arg: Arg): [string, Arg | undefined] {
    const at = text.indexOf('=');
    const long = text.startsWith('--') || (at > 2 && this.table.names.has(text.slice(0, at)));
    if (at < 0 || !long) return [text, undefined];
    const rest = text.slice(at + 1);
    return [
      text.slice(0, at),
      arg.text === undefined ? { prefix: rest, glob: false } : { ...literalArg(rest), glob: arg.glob },
    ];
  }

  /** `-rf`, `-n5`, `-C4`: letters up to the first that takes a value. */
  private takeBundle(text: string): void {
    for (let i = 1; i < text.length; i++) {
      const option = `-${text[i]}`;
      const name = this.table.names.get(option);
      const rest = text.slice(i + 1);
      if (name === undefined) {
        this.faults.push(`the option \`${option}\` is not known`);
        return;
      }
      if (this.table.roles.has(name)) {
        const value = rest === '' ? this.value(this.take(), option) : literalArg(rest);
        if (value) this.give(name, value);
        return;
      }
      this.give(name);
      // `-i.bak`: the rest of the bundle is the optional value.
      if (this.table.optional.has(name) && rest !== '') {
        this.give(name, literalArg(rest));
        return;
      }
    }
  }
}

function isOperand(arg: Arg): boolean {
  if (arg.text === undefined)
    return arg.number === true || (!arg.many && arg.prefix !== '' && !arg.prefix.startsWith('-'));
  return !arg.text.startsWith('-') || arg.text === '-';
}
