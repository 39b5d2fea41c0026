import { spawnSync } from 'node:child_process';
import { print } from 'unbash/printer';
import { describeOperation } from '../../src/operation.ts';
import { interpretShell } from '../../src/shell/interpret.ts';
import { parseShell } from '../../src/shell/parse.ts';
import { list } from '../shell/grammar.ts';
import { context, isOpen } from '../shell/operations.ts';
import { createOracle } from '../shell/oracle.ts';
import { randomOf } from '../shell/random.ts';
import { commandOf } from './commands.ts';
import type { Invariant } from './invariant.ts';

const shown = (command: string, what: string) => `${JSON.stringify(command)} ${what}`;

/** What a command does, however it is laid out. */
function effectsOf(command: string): string {
  const effects = interpretShell(command, context).map(operation => describeOperation(operation).replaceAll(/\s/g, ''));
  return [...new Set(effects)].sort().join('\n');
}

/** What holds for the reading of commands by itself. */
export const treeInvariants: readonly Invariant[] = [
  {
    name: 'the tree of a printed tree is the same tree',
    share: 100,
    check: seed => {
      const command = commandOf(seed);
      const parsed = parseShell(command);
      // The printer loses the body of a here-document in a condition.
      if ('refusal' in parsed || /<<(?!<)/.test(command)) return undefined;
      const printed = print(parsed.script);
      // Nothing but comments.
      if (printed === '') return undefined;
      const again = parseShell(printed);
      if ('refusal' in again) return shown(command, `is printed as ${JSON.stringify(printed)}: ${again.refusal}`);
      // The printer gives each statement a line of its own, and an error in arithmetic ends a line.
      const effects = (text: string) =>
        effectsOf(text)
          .replaceAll(/^evaluatearithmetic.*\n?/gm, '')
          .trim();
      const same = print(again.script) === printed && effects(command) === effects(printed);
      return same ? undefined : shown(command, `is printed as ${JSON.stringify(printed)}`);
    },
  },
  {
    name: 'a command is answered alike every time, and never without an operation',
    share: 90,
    check: seed => {
      const command = commandOf(seed);
      const [first, second] = [1, 2].map(() => interpretShell(command, context).map(describeOperation).join('\n'));
      return first !== '' && first === second ? undefined : shown(command, 'is answered twice in two ways');
    },
  },
];

/** What holds against the bash of this machine; a folder of its own is needed. */
export function bashInvariants(folder: string): readonly Invariant[] {
  const oracle = createOracle(folder);
  return [
    {
      name: 'what is understood is a command to bash as well (bash -n)',
      share: 5,
      check: seed => {
        const command = commandOf(seed);
        if ('refusal' in parseShell(command) || interpretShell(command, context).some(isOpen)) return undefined;
        const { status, stderr } = spawnSync('/bin/bash', ['--noprofile', '--norc', '-n', '-c', '--', command], {
          env: {},
          encoding: 'utf8',
        });
        return status === 0 ? undefined : shown(command, stderr.trim());
      },
    },
    {
      name: 'the real bash does nothing that the interpretation does not say',
      share: 1,
      check: seed => {
        const command = list(randomOf(seed), seed % 3);
        const { problems } = oracle.check(command);
        return problems.length === 0 ? undefined : shown(command, problems.join('; '));
      },
    },
  ];
}
