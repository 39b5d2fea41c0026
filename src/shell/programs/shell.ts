import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import { type Arg, staticText } from '../arg.ts';
import type { Analysis, Invocation, Program } from '../program.ts';
import { tool } from './entry.ts';
import { numberPrograms } from './numbers.ts';

const binary = /^(?:[=<>]|==|!=|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef|a|o))$/;

/**
 * `test` only looks, but `-v 'a[$(id)]'` evaluates a subscript, which runs commands. A word that is only known at run
 * time can become that `-v` where it may be an operator.
 */
function test(invocation: Invocation): Analysis {
  const { args } = invocation;
  const operations: Operation[] = [];
  for (const [i, arg] of args.entries()) {
    const next = args[i + 1];
    const evaluates =
      /^-[vR]$/.test(arg.text ?? '') && next !== undefined && !/^(?:\w+|\])$/.test(staticText(next) ?? '');
    if (evaluates || mayBeOperator(arg, next))
      operations.push(unknown(invocation, 'a word may be `-v` and run commands'));
  }
  return { operations, described: true };
}

function mayBeOperator(arg: Arg, next: Arg | undefined): boolean {
  if (arg.text !== undefined || arg.number) return false;
  if (arg.many) return true;
  const follower = staticText(next);
  return next !== undefined && follower !== ']' && !binary.test(follower ?? '');
}

/** Builtins that only print, test or wait. Those that change the shell are in `builtins.ts`. */
export const shellPrograms: readonly Program[] = [
  ...numberPrograms,
  { names: ['echo'], analyse: { noOptions: true, operands: ['text*'] }, examples: { 'echo -n "a $x"': [] } },
  {
    names: ['printf'],
    analyse: { operands: ['text*'], stopsAtOperand: true },
    examples: {
      "printf '%s\\n' a": [],
      'printf -v x y': ['change environment x'],
    },
  },
  { names: ['true', 'false', ':'], analyse: { noOptions: true, operands: ['text*'] }, examples: { ':': [] } },
  {
    names: ['test', '['],
    analyse: test,
    examples: {
      'test -f a.txt': [],
      '[ "$x" = y ]': [],
      '[ -n "$x" ]': [],
      '[ $? -eq 0 ]': [],
      '[ -v x ]': [],
      "test -v 'a[$(id)]'": ['unknown test: a word may be `-v` and run commands', 'read /workspace'],
      '[ $x = y ]': ['unknown [: a word may be `-v` and run commands', 'read /workspace'],
    },
  },
  { names: ['pwd'], analyse: { flags: '-L -P --logical --physical' }, examples: { 'pwd -P': [] } },
  {
    names: ['wait'],
    analyse: { flags: '-n -f', values: { '-p': 'text' }, operands: ['text*'] },
    examples: { 'wait $!': [], 'wait -n': [] },
  },
  {
    names: ['jobs'],
    analyse: { flags: '-l -n -p -r -s', operands: ['text*'] },
    examples: { 'jobs -l': [], 'jobs -x rm a': ['unknown jobs: the option `-x` is not known', 'read /workspace'] },
  },
  {
    names: ['hash'],
    analyse: { flags: '-r -l -t -d', operands: ['text*'] },
    examples: { 'hash -r': [], 'hash -p ./x ls': ['unknown hash: the option `-p` is not known', 'read /workspace'] },
  },
  {
    names: ['fg', 'bg', 'times', 'umask', 'dirs', 'shift', 'return', 'ulimit'],
    analyse: {
      flags: '-a -S -n -c -l -p -v -s -f -H -b -d -e -i -k -m -q -r -t -u -x -P -R -T',
      operands: ['text*'],
      numbers: true,
    },
    examples: { 'umask 022': [], return: [], 'ulimit -n 4096': [] },
  },
  { names: ['type'], analyse: { flags: '-a -t -p -P -f', operands: ['text*'] }, examples: { 'type -a node': [] } },
  tool(
    'which gwhich',
    { flags: '-a -s --all --skip-alias --skip-functions --skip-dot', operands: ['text*'] },
    {
      'which node': [],
    },
  ),
  tool(
    'whereis',
    {
      flags: '-b -m -s -u -l',
      values: { '-B': 'text', '-M': 'text', '-S': 'text', '-f': 'text' },
      operands: ['text*'],
    },
    { 'whereis gcc': [] },
  ),
];
