import { analyseParsed } from '../analyse.ts';
import { type Arg, dynamicArg, dynamicWords, literalArg, staticText } from '../arg.ts';
import { parseArgs } from '../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, Run, Stdin } from '../program.ts';
import { wrapper } from './wrapper.ts';

const xargsSpec = wrapper({
  flags:
    '-0 --null -r --no-run-if-empty -t --verbose -x --exit --replace= -i= -e= --eof= -o --open-tty --show-limits -l=',
  values: {
    '-n --max-args': 'text',
    '-I': 'text',
    '-J': 'text',
    '-P --max-procs': 'text',
    '-L --max-lines': 'text',
    '-d --delimiter': 'text',
    '-s --max-chars': 'text',
    '-a --arg-file': 'read',
    '-E': 'text',
    '-R': 'text',
    '-S': 'text',
    '--process-slot-var': 'text',
  },
});

/** More items than that are not followed one by one. */
const maxItems = 32;

/** What `xargs` appends or fills in comes from its input: known when that is, else anything. */
function xargs(invocation: Invocation): Analysis {
  const parsed = parseArgs(xargsSpec, invocation.args);
  const analysis = analyseParsed(xargsSpec, parsed, invocation);
  const [run] = analysis.runs ?? [];
  const command = run && 'args' in run ? run.args : [literalArg('echo')];
  const stdin: Stdin = { kind: 'none' };
  const known = items(parsed, invocation.stdin);
  const runs = commands(command, parsed, known, named(parsed, invocation.stdin)).map((args): Run => ({ args, stdin }));
  return { ...analysis, runs };
}

/** The commands that come of the items, which are `undefined` when nobody can tell them. */
function commands(
  command: readonly Arg[],
  parsed: ParsedArgs,
  given: readonly Arg[] | undefined,
  names: Arg | undefined,
): readonly Arg[][] {
  const replaced = ['-I', '-J', '--replace', '-i'].flatMap(option => placeholders(parsed, option));
  // The later of `-I` and `-n` wins: with both, it may append after all.
  const limited = ['-n', '-L', '-l', '-s'].some(option => parsed.has(option));
  const appends = replaced.length === 0 || limited;
  const fill = (item: Arg) => (arg: Arg) => filled(arg, replaced, item);
  if (given === undefined) {
    const one = names && !names.many ? names : dynamicArg;
    return [[...command.map(fill(one)), ...(appends ? [names ?? dynamicWords] : [])]];
  }
  if (replaced.length > 0 && limited) return [[...command.map(fill(dynamicArg)), dynamicWords]];
  if (replaced.length > 0) return given.map(item => command.map(fill(item)));
  return limited ? given.map(item => [...command, item]) : [[...command, ...given]];
}

/**
 * Any of the names that it is fed: one word where blanks and quotes are left as they are, else perhaps several. A bare
 * folder is not taken for what is below it.
 */
function named(parsed: ParsedArgs, stdin: Stdin): Arg | undefined {
  const names = stdin.kind === 'dynamic' ? stdin.names : undefined;
  if (names?.text === undefined || !(names.glob || names.text.endsWith('/'))) return undefined;
  const whole = ['-0', '--null', '-d', '-I', '-i', '--replace'].some(option => parsed.has(option));
  if (!whole) return { ...dynamicWords, names };
  // What begins with a folder is no option.
  return /^[\w./]/.test(names.text) ? names : { prefix: '', glob: false, names };
}

/** The items of a known input; quotes and backslashes have a meaning of their own. */
function items(parsed: ParsedArgs, stdin: Stdin): readonly Arg[] | undefined {
  const elsewhere = ['-a', '-E', '-e', '--eof'].some(option => parsed.has(option));
  if (stdin.kind !== 'text' || elsewhere) return undefined;
  const separator = parsed.has('-0') || parsed.has('--null') ? '\0' : delimiter(parsed);
  if (parsed.has('-d') && separator?.length !== 1) return undefined;
  const byLine = ['-I', '-i', '--replace', '-J'].some(option => parsed.has(option));
  if (separator === undefined && /['"\\]/.test(stdin.text)) return undefined;
  const words = stdin.text.split(separator ?? (byLine ? /\n[ \t]*/ : /[ \t\n]+/));
  const found = words.filter(word => word !== '');
  return found.length > maxItems ? undefined : found.map(word => literalArg(word));
}

function delimiter(parsed: ParsedArgs): string | undefined {
  const [given] = parsed.values('-d');
  const text = staticText(given);
  return text === '\\n' ? '\n' : text === '\\0' ? '\0' : text;
}

function placeholders(parsed: ParsedArgs, option: string): readonly (string | undefined)[] {
  if (!parsed.has(option)) return [];
  const values = parsed.values(option);
  const always = option === '-I' || option === '-J';
  return values.length === 0 ? ['{}'] : [...values.map(value => staticText(value)), ...(always ? [] : ['{}'])];
}

/** A placeholder that is only known at run time may be anywhere. */
function filled(arg: Arg, placeholders: readonly (string | undefined)[], item: Arg): Arg {
  const held = placeholders.filter(text => text === undefined || (arg.text ?? arg.prefix).includes(text));
  const [only, ...others] = held;
  if (held.length === 0) return arg;
  const text = staticText(arg);
  const known =
    only !== undefined && only !== '' && others.length === 0 && text !== undefined && item.text !== undefined;
  if (text !== undefined && text === only && others.length === 0) return item;
  return known ? literalArg(text.split(only).join(item.text)) : dynamicArg;
}

/** The program that makes arguments of what it is fed. */
export const xargsPrograms: readonly Program[] = [
  {
    names: ['xargs', 'gxargs'],
    analyse: xargs,
    examples: {
      'xargs -I% bash -c "rm -rf %"': ['execute bash -c ‹dynamic›', 'evaluate shell: ‹known only at run time›'],
      'xargs --replace rm {}': [
        'execute rm ‹dynamic›',
        'unknown rm: an argument that is only known at run time may be an option',
        'read /workspace',
      ],
      'xargs -I A -I B rm B': [
        'execute rm ‹dynamic›',
        'unknown rm: an argument that is only known at run time may be an option',
        'read /workspace',
      ],
      'xargs -I{} -n1 rm a': [
        'execute rm a ‹dynamic›',
        'unknown rm: an argument that is only known at run time may be an option',
        'delete /workspace/a',
        'read /workspace',
      ],
      'xargs -i rm -rf': ['execute rm -rf', 'unknown rm: what it works on is not said', 'read /workspace'],
      'xargs -0 echo': ['execute echo ‹dynamic›'],
      'xargs rm -rf <<< "a /etc"': ['execute rm -rf a /etc', 'delete /workspace/a (tree)', 'delete /etc (tree)'],
      'xargs -I{} sh -c "rm -rf {}" <<< /etc': [
        'execute sh -c rm -rf /etc',
        'execute rm -rf /etc',
        'delete /etc (tree)',
      ],
      'xargs <<< a': ['execute echo a'],
    },
  },
];
