import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import { staticText } from '../arg.ts';
import type { Invocation, ParsedArgs, Program } from '../program.ts';
import { telling, tool } from './entry.ts';

/** `!` starts commands in dc. */
function calculates(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const { stdin } = invocation;
  const given = parsed.values('-e').map(arg => staticText(arg));
  const fed = parsed.operands.length === 0 && given.length === 0;
  const texts = fed ? [...given, stdin.kind === 'text' ? stdin.text : undefined] : given;
  const files = parsed.operands.length > 0 ? [undefined] : [];
  return [...texts, ...files].some(text => text === undefined || text.includes('!'))
    ? [unknown(invocation, 'what it calculates may start a command')]
    : [];
}

/** Programs that calculate and count. */
export const numberPrograms: readonly Program[] = [
  telling('expr gexpr factor', 'expr 3 + 4'),
  tool(
    'seq gseq jot',
    {
      flags: '-w -c -r --equal-width',
      values: { '-s --separator': 'text', '-f --format': 'text', '-t': 'text', '-b': 'text', '-p': 'text' },
      operands: ['text*'],
      numbers: true,
    },
    {
      'seq 1 10': [],
      'seq -s, -w 1 10': [],
    },
  ),
  tool(
    'bc',
    {
      flags: '-l -q -s -w -i -h -v --mathlib --quiet --standard --warn --interactive',
      values: { '-e --expression': 'text' },
      operands: ['read*'],
    },
    {
      'bc -l': [],
      'bc /etc/shadow': ['read /etc/shadow'],
    },
  ),
  tool(
    'dc',
    {
      flags: '-h -V',
      values: { '-e --expression': 'text', '-f --file': 'read' },
      operands: ['read*'],
      also: calculates,
    },
    {
      "dc -e '2 3 + p'": [],
      "dc -e '!id'": ['unknown dc: what it calculates may start a command', 'read /workspace'],
      dc: ['unknown dc: what it calculates may start a command', 'read /workspace'],
    },
  ),
  tool('sleep gsleep usleep', { operands: ['text*'] }, { 'sleep 2': [] }),
  // On its own it only uses the machine up.
  tool(
    'yes',
    { operands: ['text*'], also: (_parsed, invocation) => [unknown(invocation, 'it never ends')] },
    { 'yes y': ['unknown yes: it never ends', 'read /workspace'] },
  ),
];
