import { unknown } from '../analyse.ts';
import { type Arg, staticText } from '../arg.ts';
import { readCode } from '../code/read-code.ts';
import { parseArgs } from '../options.ts';
import type { Analysis, Invocation, ProgramSpec } from '../program.ts';

const shell: ProgramSpec = {
  flags: '--no-startup --no-imports --no-color --force-color --traceback --plain --ipython --bpython --print-sql',
  values: { '-c --command': 'text', '-i --interface': 'text', '-v --verbosity': 'text', '--settings': 'text' },
  operands: [],
};

/** `manage.py shell` runs what `-c` gives it, or what it is fed; undefined for any other script. */
export function djangoShell(
  invocation: Invocation,
  script: Arg,
  [verb, ...args]: readonly Arg[],
): Analysis | undefined {
  const isShell = /^(?:db)?shell(?:_plus)?$/.test(staticText(verb) ?? '');
  if (!isShell || !/(?:^|\/)manage\.py$/.test(staticText(script) ?? '')) return undefined;
  const parsed = parseArgs(shell, args);
  const operations = parsed.faults.map(why => unknown(invocation, why));
  const [given] = parsed.values('-c');
  const { stdin } = invocation;
  if (given === undefined && stdin.kind === 'none')
    return { operations: [...operations, unknown(invocation, 'an interactive session')], described: false };
  const text = given ? staticText(given) : stdin.kind === 'text' ? stdin.text : undefined;
  if (text === undefined || staticText(verb) === 'dbshell')
    return { operations: [...operations, { kind: 'evaluate', language: 'python' }], described: false };
  const code = readCode('python', text, { invocation, args: [], shown: false });
  return { ...code, operations: [...operations, ...code.operations] };
}
