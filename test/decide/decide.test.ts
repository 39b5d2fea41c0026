import { describe, expect, it } from 'vitest';
import { decide, type Settled, settleByRules, strictest } from '../../src/decide/decide.ts';
import type { VerdictRecord } from '../../src/decide/decision.ts';
import type { Adjudicator, Human, Question } from '../../src/decide/judge.ts';
import type { Operation } from '../../src/operation.ts';
import type { Evaluation } from '../../src/policy/compile.ts';
import type { Rule } from '../../src/policy/policy.ts';
import { read } from '../door.ts';

const rule = (id: string, effect: Rule['effect'], more: Partial<Rule> = {}): Rule => ({
  id,
  effect,
  reason: `because of ${id}`,
  when: { operation: 'read' },
  examples: { match: ['Read: x'] },
  ...more,
});
const reading: Operation = { kind: 'read', path: '/elsewhere' };
const writing: Operation = { kind: 'write', path: '/w/a' };
const unknown: Operation = { kind: 'unknown', text: 'Frobnicate', why: 'the tool is not known' };
const evaluation = (
  effect: Evaluation['effect'],
  matches: readonly (readonly [Rule, number])[] = [],
  open: readonly number[] = [],
): Evaluation => ({ effect, matches: matches.map(([rule, operation]) => ({ rule, operation })), open });

const record = (verdict: VerdictRecord['verdict']): VerdictRecord => ({
  verdict,
  model: 'm',
  promptDigest: 'p',
  risk: 'medium',
  authorization: 'weak',
  rationale: 'the model says so',
  latencyMs: 1,
});
const approve = record('approve');
const deny = record('deny');
const needsHuman = record('needs-human');
const failure = { failure: 'model-timed-out', reason: 'no verdict in 20 s' } as const;
const judge = (answer: Awaited<ReturnType<Adjudicator['judge']>>): Adjudicator => ({ judge: async () => answer });
const yes: Human = { ask: async () => ({ approved: true, by: 'ann', reason: 'I asked for it' }) };
const no: Human = { ask: async () => ({ approved: false, by: 'ann', reason: 'not today' }) };
const silent: Human = { ask: async () => undefined };

const open = evaluation('open', [], [0]);
const why = 'no rule settles `read /elsewhere`';
const asking = rule('ask-it', 'ask', { instead: 'describe it' });
const asked = evaluation('ask', [[asking, 0]]);
const whyAsked = 'the rule `ask-it` asks: because of ask-it';
const nobody = { effect: 'deny', layer: 'human', outcome: 'nobody-to-ask', reason: `${why}; nobody is there to ask` };
const byPerson = { layer: 'human', approver: 'ann' };

type Row = readonly [
  name: string,
  evaluation: Evaluation,
  operations: readonly Operation[],
  judges: { adjudicator?: Adjudicator; human?: Human },
  settled: object,
];

const table: readonly Row[] = [
  [
    'a rule denies',
    evaluation('deny', [[rule('no', 'deny', { instead: 'do this' }), 0]]),
    [reading],
    { adjudicator: judge(approve), human: yes },
    {
      effect: 'deny',
      layer: 'policy',
      outcome: 'denied-by-rule',
      rule: 'no',
      reason: 'because of no',
      instead: 'do this',
    },
  ],
  [
    'a rule allows',
    evaluation('allow', [[rule('yes', 'allow'), 0]]),
    [reading],
    { adjudicator: judge(deny), human: no },
    { effect: 'allow', layer: 'policy', outcome: 'allowed-by-rule', rule: 'yes', reason: 'because of yes' },
  ],
  ['nothing settles it and nobody is there', open, [reading], {}, nobody],
  ['nothing settles it and the person does not answer', open, [reading], { human: silent }, nobody],
  [
    'nothing settles it and a person approves',
    open,
    [reading],
    { human: yes },
    { effect: 'allow', outcome: 'approved-by-human', reason: 'ann: I asked for it', ...byPerson },
  ],
  [
    'nothing settles it and a person refuses',
    open,
    [reading],
    { human: no },
    { effect: 'deny', outcome: 'denied-by-human', reason: 'ann: not today', ...byPerson },
  ],
  [
    'the model approves',
    open,
    [reading],
    { adjudicator: judge(approve), human: no },
    {
      effect: 'allow',
      layer: 'adjudicator',
      outcome: 'approved-by-model',
      reason: 'the model says so',
      verdict: approve,
    },
  ],
  [
    'the model denies: no person is asked',
    open,
    [reading],
    { adjudicator: judge(deny), human: yes },
    {
      effect: 'deny',
      layer: 'adjudicator',
      outcome: 'denied-by-model',
      reason: 'the model says so',
      verdict: deny,
      instead: 'do not work around this; find a materially safer way or report what is missing',
    },
  ],
  [
    'the model wants a person and nobody is there',
    open,
    [reading],
    { adjudicator: judge(needsHuman) },
    { ...nobody, verdict: needsHuman },
  ],
  [
    'the model wants a person, who approves',
    open,
    [reading],
    { adjudicator: judge(needsHuman), human: yes },
    {
      effect: 'allow',
      outcome: 'approved-by-human',
      reason: 'ann: I asked for it',
      verdict: needsHuman,
      ...byPerson,
    },
  ],
  [
    'the model wants a person, who refuses',
    open,
    [reading],
    { adjudicator: judge(needsHuman), human: no },
    { effect: 'deny', outcome: 'denied-by-human', reason: 'ann: not today', verdict: needsHuman, ...byPerson },
  ],
  [
    'the model fails: no person is asked in its place',
    open,
    [reading],
    { adjudicator: judge(failure), human: yes },
    {
      effect: 'deny',
      layer: 'adjudicator',
      outcome: 'model-timed-out',
      reason: `${why}; no verdict in 20 s`,
      instead: 'try once more; if it fails again, find a way that the rules allow',
    },
  ],
  [
    'a rule asks: the model is not asked',
    asked,
    [reading],
    { adjudicator: judge(approve) },
    {
      effect: 'deny',
      layer: 'human',
      outcome: 'nobody-to-ask',
      rule: 'ask-it',
      reason: `${whyAsked}; nobody is there to ask`,
      instead: 'describe it',
    },
  ],
  [
    'a rule asks and a person approves',
    asked,
    [reading],
    { adjudicator: judge(deny), human: yes },
    {
      effect: 'allow',
      outcome: 'approved-by-human',
      rule: 'ask-it',
      reason: 'ann: I asked for it',
      instead: 'describe it',
      ...byPerson,
    },
  ],
  [
    'a rule asks about what is not understood: that a rule asks is the better word',
    evaluation('ask', [[asking, 0]]),
    [unknown],
    {},
    {
      effect: 'deny',
      layer: 'human',
      outcome: 'nobody-to-ask',
      rule: 'ask-it',
      reason: `${whyAsked}; nobody is there to ask`,
      instead: 'describe it',
    },
  ],
  [
    'it is not understood and nobody is there',
    evaluation('open', [], [0]),
    [unknown],
    {},
    {
      effect: 'deny',
      layer: 'human',
      outcome: 'not-understood',
      reason: 'no rule settles `unknown Frobnicate: the tool is not known`; nobody is there to ask',
    },
  ],
  [
    'it has no operation at all',
    evaluation('open'),
    [],
    {},
    {
      effect: 'deny',
      layer: 'human',
      outcome: 'nobody-to-ask',
      reason: 'no rule settles the call; nobody is there to ask',
    },
  ],
];

describe('decide', () => {
  it.each(table)('%s', async (_name, given, operations, judges, settled) => {
    const found = await decide(read('/elsewhere'), operations, given, { ...judges, workspace: '/w', task: 't' });
    expect(found).toEqual(settled);
  });

  it('asks with the call, what it would do, why, where and for which task', async () => {
    const questions: Question[] = [];
    const call = read('/elsewhere');
    await decide(call, [reading], open, {
      workspace: '/w',
      task: 'tidy up',
      adjudicator: {
        judge: async question => {
          questions.push(question);
          return approve;
        },
      },
    });
    expect(questions).toEqual([{ call, operations: [reading], why, workspace: '/w', task: 'tidy up' }]);
  });

  it('rejects when a judge does; the door makes a denial of it', async () => {
    const judges = {
      workspace: '/w',
      task: '',
      adjudicator: { judge: () => Promise.reject(new Error('boom')) },
    };
    await expect(decide(read('/elsewhere'), [reading], open, judges)).rejects.toThrow('boom');
  });

  it('names at most three open operations', async () => {
    const operations = Array.from({ length: 5 }, (_, i): Operation => ({ kind: 'read', path: `/x/${i}` }));
    const { reason } = await decide(read('/x'), operations, evaluation('open', [], [0, 1, 2, 3, 4]), {
      workspace: '/w',
      task: '',
    });
    expect(reason).toBe('no rule settles `read /x/0`, `read /x/1`, `read /x/2` and 2 more; nobody is there to ask');
  });
});

describe('settleByRules', () => {
  const settled = (evaluation: Evaluation, operations: readonly Operation[]): Settled | undefined =>
    settleByRules(evaluation, operations);

  it.each(['open', 'ask'] as const)('leaves %s to the judges', effect => {
    expect(settled(evaluation(effect), [reading])).toBeUndefined();
  });

  it('says the allowing rule of what matters most', () => {
    const given = evaluation('allow', [
      [rule('reads', 'allow'), 0],
      [rule('writes', 'allow'), 1],
      [rule('reads-too', 'allow'), 0],
    ]);
    expect(settled(given, [reading, writing])?.rule).toBe('writes');
  });

  it('denies even when no rule says why', () => {
    expect(settled(evaluation('deny'), [reading])).toEqual({
      effect: 'deny',
      layer: 'policy',
      outcome: 'denied-by-rule',
      rule: '',
      reason: 'a rule denies this',
    });
  });
});

describe('strictest', () => {
  const matches = [rule('a', 'allow'), rule('b', 'deny'), rule('c', 'deny', { floor: true })].map(rule => ({
    rule,
    operation: 0,
  }));
  it.each([
    ['deny', 'c'],
    ['allow', 'a'],
    ['ask', undefined],
  ] as const)('finds for %s the rule %s', (effect, id) => {
    expect(strictest(matches, effect)?.id).toBe(id);
  });
});
