import type { Program } from '../program.ts';

/** Builtins that only print, test or wait. Those that change the shell are in `builtins.ts`. */
export const shellPrograms: readonly Program[] = [
  { names: ['echo'], analyse: { noOptions: true, operands: ['text*'] }, examples: { 'echo -n "a $x"': [] } },
  {
    names: ['printf'],
    analyse: { operands: ['text*'], stopsAtOperand: true },
    examples: { "printf '%s\\n' a": [], 'printf -v x y': ['unknown printf: the option `-v` is not known'] },
  },
  { names: ['true', 'false', ':'], analyse: { noOptions: true, operands: ['text*'] }, examples: { ':': [] } },
  {
    names: ['test', '['],
    analyse: { noOptions: true, operands: ['text*'] },
    examples: { 'test -f a.txt': [], '[ "$x" = y ]': [] },
  },
  { names: ['pwd'], analyse: { flags: '-L -P' }, examples: { 'pwd -P': [] } },
  {
    names: ['set'],
    analyse: { flags: '-e -u -x -o -v +e +u +x', operands: ['text*'] },
    examples: { 'set -euo pipefail': [] },
  },
  {
    names: [
      'wait',
      'jobs',
      'fg',
      'bg',
      'times',
      'umask',
      'hash',
      'dirs',
      'let',
      'shift',
      'break',
      'continue',
      'getopts',
    ],
    analyse: { noOptions: true, operands: ['text*'] },
    examples: { 'wait 12': [] },
  },
  { names: ['type'], analyse: { flags: '-a -t -p -P -f', operands: ['text*'] }, examples: { 'type -a node': [] } },
  { names: ['which'], analyse: { flags: '-a', operands: ['text*'] }, examples: { 'which node': [] } },
  { names: ['sleep'], analyse: { operands: ['text*'] }, examples: { 'sleep 2': [] } },
  {
    names: ['seq'],
    analyse: { flags: '-w', values: { '-s': 'text', '-f': 'text' }, operands: ['text*'], numbers: true },
    examples: { 'seq 1 10': [] },
  },
];
