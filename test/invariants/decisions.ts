import { interpret } from '../../src/interpret/interpret.ts';
import type { Operation } from '../../src/operation.ts';
import { type BoundPolicy, compileMerged } from '../../src/policy/compile.ts';
import { exampleScope } from '../../src/policy/examples.ts';
import type { Rule } from '../../src/policy/policy.ts';
import { shippedPolicy } from '../redteam/suite.ts';
import { mutate } from '../shell/mutate.ts';
import { type Random, randomOf } from '../shell/random.ts';
import { commandOf, labelled } from './commands.ts';
import type { Invariant } from './invariant.ts';

const { policy } = shippedPolicy();
const bound = compileMerged(policy).bind(exampleScope);
const context = { home: exampleScope.home[0] ?? '/', servers: policy.mcp?.servers ?? {} };

function operationsOf(command: string): readonly Operation[] {
  const call = { id: 'case', session: 'case', tool: 'Bash', input: { command }, cwd: exampleScope.workspace };
  return interpret(call, context);
}

const effectOf = (operations: readonly Operation[]) => bound.evaluate(operations, 'Bash').effect;
const strictness = ['allow', 'open', 'ask', 'deny'] as const;
const shown = (...commands: readonly string[]) => commands.map(command => JSON.stringify(command)).join(' and ');

const denied = labelled.filter(command => effectOf(operationsOf(command)) === 'deny');

/** A command that is denied, every other one changed in a way that left it so. */
function deniedOf(seed: number): string {
  const random = randomOf(seed);
  const command = denied[random.below(denied.length)] ?? 'rm -rf /';
  const changed = random.once(2) ? mutate(random, command) : command;
  return effectOf(operationsOf(changed)) === 'deny' ? changed : command;
}

const quoted = (command: string) => `'${command.replaceAll("'", "'\\''")}'`;

/** Ways to have a command done, each of which does it. */
const wrappers: readonly ((command: string) => string)[] = [
  command => `( ${command}\n)`,
  command => `{ ${command}\n}`,
  command => `if true; then ${command}\nfi`,
  command => `rt_f() { ${command}\n}; rt_f`,
  command => `{ ${command}\n} | cat`,
  command => `echo "$( ${command}\n)"`,
  command => `time { ${command}\n}`,
  command => `! { ${command}\n}`,
  command => `{ ${command}\n} &`,
  command => `true && { ${command}\n}`,
  command => `false || { ${command}\n}`,
  command => `eval ${quoted(command)}`,
  command => `bash -c ${quoted(command)}`,
  command => `bash <<'RT_END'\n${command}\nRT_END\n`,
  command => `printf %s ${quoted(command)} | bash`,
  ...['env', 'sudo', 'nohup', 'nice', 'timeout 5', 'xargs', 'no-such-wrapper', 'no-such-wrapper --flag value'].map(
    wrapper => (command: string) => `${wrapper} bash -c ${quoted(command)}`,
  ),
];

function shuffled(rules: readonly Rule[], random: Random): Rule[] {
  return rules
    .map(rule => [random.below(2 ** 31), rule] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, rule]) => rule);
}

/** The shipped policy in other orders; each is made when it is first asked for. */
const orders = new Map<number, BoundPolicy>();
function inOrder(number: number): BoundPolicy {
  const known = orders.get(number);
  if (known) return known;
  const rules = shuffled(policy.rules ?? [], randomOf(number));
  const made = compileMerged({ ...policy, rules }).bind(exampleScope);
  orders.set(number, made);
  return made;
}

/** All that a policy says, in an order that is not the policy's. */
function answerOf(one: BoundPolicy, operations: readonly Operation[]): string {
  const { effect, matches, open } = one.evaluate(operations, 'Bash');
  return JSON.stringify([effect, open, matches.map(({ rule, operation }) => `${operation} ${rule.id}`).sort()]);
}

/** What holds for decisions, whatever the commands are. */
export const decisionInvariants: readonly Invariant[] = [
  {
    name: 'adding operations never makes a decision weaker',
    share: 250,
    check: seed => {
      const [first, second] = [commandOf(seed), commandOf(seed + 1)];
      const parts = [operationsOf(first), operationsOf(second)];
      const together = strictness.indexOf(effectOf(parts.flat()));
      return parts.every(part => strictness.indexOf(effectOf(part)) <= together) ? undefined : shown(first, second);
    },
  },
  {
    name: 'another command behind one that is denied never makes it allowed',
    share: 150,
    check: seed => {
      const [first, second] = [deniedOf(seed), commandOf(seed)];
      return effectOf(operationsOf(`${first}\n${second}`)) === 'allow' ? shown(first, second) : undefined;
    },
  },
  {
    name: 'wrapping never turns deny into allow',
    share: 250,
    check: seed => {
      const command = deniedOf(seed);
      const wrapped = wrappers[seed % wrappers.length]?.(command) ?? command;
      return effectOf(operationsOf(wrapped)) === 'allow' ? shown(command, wrapped) : undefined;
    },
  },
  {
    name: 'the order of rules does not matter',
    share: 100,
    check: seed => {
      const command = commandOf(seed);
      const operations = operationsOf(command);
      return answerOf(bound, operations) === answerOf(inOrder(seed % 32), operations) ? undefined : shown(command);
    },
  },
];
