import { describe, expect, it } from 'vitest';
import type { VerdictRecord } from '../src/decide/decision.ts';
import type { Adjudicator, Human, Question } from '../src/decide/judge.ts';
import type { CodeGate } from '../src/examine/code.ts';
import type { GuardParts } from '../src/guard.ts';
import type { Json, JsonObject } from '../src/json.ts';
import { createRedactor, type Redactor } from '../src/scan/secrets/redact.ts';
import { scanLimit } from '../src/scan/secrets/scan.ts';
import type { ToolCall } from '../src/tool-call.ts';
import { awsKey, callOf, fingerprint, hmac, openDoor, policyOf, policyText, read, testPolicy, write } from './door.ts';

const verdictOf = (verdict: VerdictRecord['verdict'], rationale = 'the model says so'): VerdictRecord => ({
  verdict,
  model: 'm',
  promptDigest: 'p',
  risk: 'high',
  authorization: 'exact',
  rationale,
  latencyMs: 3,
});
const judging = (answer: Awaited<ReturnType<Adjudicator['judge']>>, human?: Human): GuardParts['judges'] => ({
  workspace: '/w',
  task: 't',
  adjudicator: { judge: async () => answer },
  ...(human ? { human } : {}),
});
const person = (approved: boolean): Human => ({ ask: async () => ({ approved, by: 'ann', reason: 'seen' }) });
const open = () => read('/elsewhere/file');
/** A gate that refuses whatever it is asked about, and says what it found in words that hold a secret. */
const refusing: CodeGate = async () => ({
  settled: {
    effect: 'deny',
    layer: 'code',
    outcome: 'weakness-found',
    rule: 'python-eval',
    reason: `the code evaluates ${awsKey}`,
  },
  findings: [
    {
      scanner: 'code',
      rule: 'python-eval',
      severity: 'error',
      confidence: 'high',
      message: `it evaluates ${awsKey}`,
      where: 'a.py',
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    },
  ],
});

interface Row {
  readonly name: string;
  readonly call: ToolCall;
  readonly parts?: Partial<GuardParts>;
  readonly outcome: readonly [effect: string, layer: string, outcome: string, rule: string | undefined];
}

const rows: readonly Row[] = [
  {
    name: 'what a rule allows',
    call: read('/w/a'),
    outcome: ['allow', 'policy', 'allowed-by-rule', 'read-workspace'],
  },
  { name: 'what a rule denies', call: read('/etc/shadow'), outcome: ['deny', 'policy', 'denied-by-rule', 'no-etc'] },
  {
    name: 'what a rule denies, although a model would approve it',
    call: read('/etc/shadow'),
    parts: { judges: judging(verdictOf('approve')) },
    outcome: ['deny', 'policy', 'denied-by-rule', 'no-etc'],
  },
  {
    name: 'what a rule asks about, with nobody there',
    call: write('/w/ci/a.yml'),
    outcome: ['deny', 'human', 'nobody-to-ask', 'ask-ci'],
  },
  {
    name: 'what a rule asks about, although a model would approve it',
    call: write('/w/ci/a.yml'),
    parts: { judges: judging(verdictOf('approve')) },
    outcome: ['deny', 'human', 'nobody-to-ask', 'ask-ci'],
  },
  {
    name: 'what a rule asks about and a person approves',
    call: write('/w/ci/a.yml'),
    parts: { judges: { workspace: '/w', task: '', human: person(true) } },
    outcome: ['allow', 'human', 'approved-by-human', 'ask-ci'],
  },
  {
    name: 'what a rule asks about and a person refuses',
    call: write('/w/ci/a.yml'),
    parts: { judges: { workspace: '/w', task: '', human: person(false) } },
    outcome: ['deny', 'human', 'denied-by-human', 'ask-ci'],
  },
  {
    name: 'what no rule settles, with no judge',
    call: open(),
    outcome: ['deny', 'human', 'nobody-to-ask', undefined],
  },
  {
    name: 'what no rule settles and the model approves',
    call: open(),
    parts: { judges: judging(verdictOf('approve')) },
    outcome: ['allow', 'adjudicator', 'approved-by-model', undefined],
  },
  {
    name: 'what no rule settles and the model denies',
    call: open(),
    parts: { judges: judging(verdictOf('deny')) },
    outcome: ['deny', 'adjudicator', 'denied-by-model', undefined],
  },
  {
    name: 'what the model gives to a person, with nobody there',
    call: open(),
    parts: { judges: judging(verdictOf('needs-human')) },
    outcome: ['deny', 'human', 'nobody-to-ask', undefined],
  },
  ...(['model-unavailable', 'model-timed-out', 'model-unparseable'] as const).map(failure => ({
    name: `what the model does not settle: ${failure}`,
    call: open(),
    parts: { judges: judging({ failure, reason: 'broken' }, person(true)) },
    outcome: ['deny', 'adjudicator', failure, undefined] as const,
  })),
  {
    name: 'a tool that nobody knows',
    call: callOf('Frobnicate', {}),
    outcome: ['deny', 'human', 'not-understood', undefined],
  },
  {
    name: 'a secret, in a call that a rule allows',
    call: write('/w/a', `key = ${awsKey}`),
    outcome: ['deny', 'secrets', 'secret-found', 'aws-access-key-id'],
  },
  {
    name: 'code that the policy blocks, in a call that a rule allows',
    call: write('/w/a.py'),
    parts: { code: refusing },
    outcome: ['deny', 'code', 'weakness-found', 'python-eval'],
  },
  {
    name: 'code that the policy blocks, before a model is asked',
    call: write('/elsewhere/a.py'),
    parts: { code: refusing, judges: judging(verdictOf('approve')) },
    outcome: ['deny', 'code', 'weakness-found', 'python-eval'],
  },
  {
    name: 'a rule that denies, before the code is looked at',
    call: write('/etc/a.py'),
    parts: { code: refusing },
    outcome: ['deny', 'policy', 'denied-by-rule', 'no-etc'],
  },
  {
    name: 'a secret, before the code is looked at',
    call: write('/w/a.py', `key = ${awsKey}`),
    parts: { code: refusing },
    outcome: ['deny', 'secrets', 'secret-found', 'aws-access-key-id'],
  },
  {
    name: 'an input that is too long to be scanned, in a call that a rule allows',
    call: write('/w/a', 'x'.repeat(scanLimit + 1)),
    outcome: ['deny', 'secrets', 'scan-failed', undefined],
  },
];

describe('the door', () => {
  it.each(rows)('settles and records $name', async ({ call, parts, outcome }) => {
    const door = openDoor(parts);
    const decision = await door.guard.decide(call);
    expect([decision.effect, decision.layer, decision.outcome, decision.rule]).toEqual(outcome);
    const { operations: _operations, findings, ...rest } = decision;
    expect(door.decisions()).toHaveLength(1);
    expect(door.decisions()[0]).toMatchObject({ call: { id: call.id, tool: call.tool }, decision: rest, findings });
    expect(door.guard.decisionOn(call.id)).toBe(decision);
    // Only what Layer 1 allows may run before it is on the disk: a crash then leaves no unrecorded denial or approval.
    expect(door.durable).toEqual([decision.outcome !== 'allowed-by-rule']);
  });

  it('keeps secrets out of what is said of code', async () => {
    const door = openDoor({ code: refusing });
    const decision = await door.guard.decide(write('/w/a.py'));
    expect(decision.findings.map(({ message }) => message)).toEqual([expect.stringContaining('it evaluates [secret:')]);
    expect(JSON.stringify([decision, door.events])).not.toContain(awsKey);
  });

  it('scans, interprets, decides, records and only then answers', async () => {
    const seen: string[] = [];
    const plain = createRedactor(fingerprint);
    const door = openDoor({
      fingerprint: text => {
        seen.push(text.startsWith('{') ? 'digest' : 'scan');
        return fingerprint(text);
      },
      redactor: plain,
      realPath: path => {
        seen.push('interpret');
        return path;
      },
      judges: {
        workspace: '/w',
        task: '',
        adjudicator: {
          judge: async () => {
            seen.push('decide');
            return verdictOf('approve');
          },
        },
      },
      record: () => void seen.push('record'),
    });
    await door.guard.decide(open()).then(() => seen.push('answer'));
    expect(seen).toEqual(['interpret', 'decide', 'digest', 'record', 'answer']);
    seen.length = 0;
    await door.guard.decide(write('/w/a', awsKey)).then(() => seen.push('answer'));
    expect(seen.filter(step => step !== 'digest')).toEqual(['scan', 'interpret', 'record', 'answer']);
  });
});

const boom = () => {
  throw new Error('boom');
};
const broken = (part: Partial<Redactor>): Redactor => ({ ...createRedactor(fingerprint), ...part });
const judge = (how: () => unknown): Partial<GuardParts> => ({
  judges: { workspace: '/w', task: '', adjudicator: { judge: how as Adjudicator['judge'] } },
});

const faults: readonly (readonly [string, Partial<GuardParts>, stops: boolean])[] = [
  ['record throws', { record: boom }, true],
  [
    'record throws what is no error',
    {
      record: () => {
        throw undefined;
      },
    },
    true,
  ],
  ['record and stop throw', { record: boom, stop: boom }, false],
  ['looking up a path throws', { realPath: boom }, false],
  ['the fingerprint throws', { fingerprint: boom }, true],
  ['cleaning a text throws', { redactor: broken({ text: boom }) }, true],
  ['cleaning a value throws', { redactor: broken({ value: boom }) }, true],
  ['the gate for code throws', { code: boom }, false],
  ['the gate for code rejects', { code: () => Promise.reject(new Error('boom')) }, false],
  ['the model throws', judge(boom), false],
  ['the model rejects', judge(() => Promise.reject(new Error('boom'))), false],
  ['the model answers nothing', judge(async () => undefined), false],
  ['the model answers null', judge(async () => null), false],
  ['the model answers an unknown verdict', judge(async () => ({ ...verdictOf('approve'), verdict: 'yes' })), false],
  [
    'the person rejects',
    { judges: judging(verdictOf('needs-human'), { ask: () => Promise.reject(new Error('boom')) }) },
    false,
  ],
  [
    'the person answers something else than yes',
    { judges: judging(verdictOf('needs-human'), { ask: async () => ({ approved: 'no' }) as never }) },
    false,
  ],
];

describe('a door with a broken part', () => {
  it.each(faults)('denies and never rejects when %s', async (_name, parts, stops) => {
    const door = openDoor(parts);
    const first = await door.guard.decide(open());
    expect(first.effect).toBe('deny');
    expect(door.guard.decisionOn('nothing')).toBeUndefined();
    expect(door.guard.refuse('not a call').effect).toBe('deny');
    expect((await door.guard.decide(open())).effect).toBe('deny');
    expect(door.stops.length).toBe(stops ? 1 : 0);
  });

  it('decides other calls while a judge hangs', async () => {
    const door = openDoor(judge(() => new Promise(() => undefined)));
    void door.guard.decide(open());
    expect((await door.guard.decide(read('/w/a'))).outcome).toBe('allowed-by-rule');
    expect((await door.guard.decide(read('/etc/a'))).outcome).toBe('denied-by-rule');
    expect(door.decisions()).toHaveLength(2);
  });

  it('denies everything after the log failed once, even when it could write again, and stops the run once', async () => {
    let writes = 0;
    const stops: string[] = [];
    const door = openDoor({
      record: () => {
        writes += 1;
        if (writes === 2) throw new Error('no space left on device');
      },
      stop: reason => void stops.push(reason),
    });
    const calls = ['/w/a', '/w/b', '/w/c', '/w/d'].map(path => read(path));
    const decisions: Awaited<ReturnType<typeof door.guard.decide>>[] = [];
    for (const call of calls) decisions.push(await door.guard.decide(call));
    const reason = 'the audit log cannot be written: no space left on device';
    expect(decisions.map(({ effect, outcome, reason }) => [effect, outcome, reason])).toEqual([
      ['allow', 'allowed-by-rule', 'the project is there to be read'],
      ['deny', 'engine-error', reason],
      ['deny', 'engine-error', reason],
      ['deny', 'engine-error', reason],
    ]);
    expect(stops).toEqual([reason]);
    expect(door.guard.decisionOn(calls[1]?.id ?? '')).toBeUndefined();
  });
});

function nested(depth: number): JsonObject {
  let value: Json = 'x';
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? { a: value } : [value];
  return { file_path: '/w/a', value };
}

const hostile: readonly (readonly [string, ToolCall, outcome: string])[] = [
  ['nests 190 levels deep', callOf('Write', nested(190)), 'allowed-by-rule'],
  ['nests deeper than any stack', callOf('Write', nested(200_000)), 'engine-error'],
  ['is one text of five mebibytes', write('/w/a', 'x '.repeat(scanLimit / 2 - 100)), 'allowed-by-rule'],
  ['is one text of more', write('/w/a', 'x'.repeat(scanLimit + 10)), 'scan-failed'],
  [
    'is many short texts of more',
    callOf('Write', { file_path: '/w/a', v: Array.from({ length: 60_000 }, () => 'y'.repeat(100)) }),
    'scan-failed',
  ],
  ['is one key of more', callOf('Write', { file_path: '/w/a', ['k'.repeat(scanLimit)]: 1 }), 'scan-failed'],
  ['holds lone surrogates', write('/w/a', '\ud800 \udfff'), 'allowed-by-rule'],
  ['holds NUL in its text', write('/w/a', 'a\0b'), 'allowed-by-rule'],
  ['holds NUL in its path', write('/w/a\0/../../etc/x'), 'not-understood'],
  [
    'has prototype keys',
    callOf('Write', JSON.parse('{"file_path":"/w/a","__proto__":{"x":1},"constructor":2}')),
    'allowed-by-rule',
  ],
  [
    'has its path only on the prototype',
    callOf('Write', JSON.parse('{"__proto__":{"file_path":"/w/a"}}')),
    'not-understood',
  ],
  ['names the tool `constructor`', callOf('constructor', { file_path: '/w/a' }), 'not-understood'],
  ['names the tool `__proto__`', callOf('__proto__', { file_path: '/w/a' }), 'not-understood'],
  ['has the id `__proto__`', read('/w/a', { id: '__proto__' }), 'allowed-by-rule'],
  ['has a path that is no text', callOf('Read', { file_path: ['/w/a'] }), 'not-understood'],
  ['climbs out of the workspace', read('/w/../etc/passwd'), 'denied-by-rule'],
];

describe('a hostile call', () => {
  it.each(hostile)('that %s is decided and recorded in one bounded line', async (_name, call, outcome) => {
    const door = openDoor();
    const decision = await door.guard.decide(call);
    expect(decision.outcome).toBe(outcome);
    if (outcome === 'engine-error') return;
    const line = JSON.stringify(door.events[0]);
    expect(line.length).toBeLessThan(200_000);
    expect(JSON.parse(line)).toMatchObject({ type: 'call.decided', body: { call: { id: call.id } } });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('keeps a member named `__proto__` in the record', async () => {
    const door = openDoor();
    await door.guard.decide(callOf('Write', JSON.parse('{"file_path":"/w/a","__proto__":{"x":1}}')));
    expect(JSON.stringify(door.decisions()[0]?.call.input)).toBe('{"file_path":"/w/a","__proto__":{"x":1}}');
  });
});

describe('two calls with one id', () => {
  it('are decided once; the second is denied and recorded beside the first', async () => {
    const door = openDoor();
    const first = await door.guard.decide(read('/w/a', { id: 'same' }));
    const second = await door.guard.decide(read('/w/a', { id: 'same' }));
    expect([first.outcome, second.outcome]).toEqual(['allowed-by-rule', 'engine-error']);
    expect(door.decisions().map(({ call, decision }) => [call.id, decision.effect])).toEqual([
      ['same', 'allow'],
      ['same#again', 'deny'],
    ]);
    expect(door.guard.decisionOn('same')).toBe(first);
  });

  it('are decided once also when the first is still before a judge', async () => {
    const asked: Question[] = [];
    const door = openDoor({
      judges: {
        workspace: '/w',
        task: '',
        adjudicator: {
          judge: async question => {
            asked.push(question);
            await new Promise(resolve => setTimeout(resolve, 5));
            return verdictOf('approve');
          },
        },
      },
    });
    const [first, second] = await Promise.all([
      door.guard.decide(read('/elsewhere/harmless', { id: 'same' })),
      door.guard.decide(read('/elsewhere/harmful', { id: 'same' })),
    ]);
    expect([first.outcome, second.outcome]).toEqual(['approved-by-model', 'engine-error']);
    expect(asked.map(question => question.call.input['file_path'])).toEqual(['/elsewhere/harmless']);
    expect(door.guard.decisionOn('same')).toBe(first);
  });

  it('a call that was refused unread cannot be made good under the same id', async () => {
    const door = openDoor();
    door.guard.refuse('no tool_input', 'same');
    expect((await door.guard.decide(read('/w/a', { id: 'same' }))).effect).toBe('deny');
    expect(door.guard.decisionOn('same')?.effect).toBe('deny');
  });
});

describe('limits', () => {
  it('denies calls beyond the limit and stops the run once', async () => {
    const door = openDoor({ callLimit: 2 });
    const decisions: Awaited<ReturnType<typeof door.guard.decide>>[] = [];
    for (const path of ['/w/a', '/w/b', '/w/c', '/w/d']) decisions.push(await door.guard.decide(read(path)));
    expect(decisions.map(decision => decision.outcome)).toEqual([
      'allowed-by-rule',
      'allowed-by-rule',
      'limit-reached',
      'limit-reached',
    ]);
    expect(door.stops).toEqual(['the run made 2 calls, which is its limit']);
    expect(door.decisions()).toHaveLength(4);
  });

  it('counts calls that are still before a judge', async () => {
    const door = openDoor({ callLimit: 2, judges: judging(verdictOf('approve')) });
    const decisions = await Promise.all([open(), open(), open(), open()].map(call => door.guard.decide(call)));
    expect(decisions.filter(decision => decision.effect === 'allow')).toHaveLength(2);
  });
});

/** Every piece of the secret that is long enough to help somebody. */
const pieces = (secret: string, length = 12) =>
  Array.from({ length: secret.length - length + 1 }, (_, i) => secret.slice(i, i + length));

describe('what is recorded', () => {
  // Each offset puts the cut of a description somewhere else in the secret.
  it.each([0, 60, 150, 165, 170, 175, 180, 185, 190, 195])(
    'holds no piece of a secret that starts %i characters into a path',
    async offset => {
      const door = openDoor();
      const decision = await door.guard.decide(read(`/elsewhere/${'d'.repeat(offset)}/${awsKey}/x`));
      const text = JSON.stringify([door.events, decision.reason, decision.findings]);
      for (const piece of pieces(awsKey)) expect(text).not.toContain(piece);
    },
  );

  it('holds no remembered token in reason, operations, input, tool, directory or the words of the model', async () => {
    const token = ['tok', 'en-of-the-run-', '0123456789'].join('');
    const redactor = createRedactor(fingerprint);
    redactor.remember(token, 'run-token');
    const door = openDoor({ redactor, judges: judging(verdictOf('deny', `it sends ${token} away`)) });
    const far = 'x'.repeat(150);
    const calls = [
      read(`/elsewhere/${token}`),
      read(`/elsewhere/${far}${token}`),
      callOf(`Tool-${token}`, { [token]: { deep: [Buffer.from(token).toString('base64')] } }),
      read('a', { cwd: `/elsewhere/${token}` }),
    ];
    const decisions = await Promise.all(calls.map(call => door.guard.decide(call)));
    const text = JSON.stringify([door.events, decisions.map(({ operations: _operations, ...rest }) => rest)]);
    for (const piece of pieces(token, 16)) expect(text).not.toContain(piece);
    expect(text).not.toContain(Buffer.from(token).toString('base64'));
    expect(text).toContain('[secret:run-token:');
  });

  it('carries a digest of the exact input under the key of the host', async () => {
    const call = write('/w/a', 'some text');
    const digest = async (key: string) => {
      const door = openDoor({ fingerprint: hmac(key) });
      await door.guard.decide({ ...call });
      return door.decisions()[0]?.call.inputDigest;
    };
    expect(await digest('one')).toBe(hmac('one')(JSON.stringify(call.input)));
    expect(await digest('one')).not.toBe(await digest('two'));
  });

  it('keeps 4,000 characters of a text and says how many are missing', async () => {
    const door = openDoor();
    await door.guard.decide(write('/w/a', `${'x '.repeat(2_000)}tail`));
    await door.guard.decide(write('/w/b', 'x '.repeat(2_000)));
    await door.guard.decide(write('/w/c', `${'x '.repeat(1_999)}x\u{1f600}`));
    expect(door.decisions().map(({ call }) => call.input)).toEqual([
      { file_path: '/w/a', content: `${'x '.repeat(2_000)}… [4 characters more]` },
      { file_path: '/w/b', content: 'x '.repeat(2_000) },
      { file_path: '/w/c', content: `${'x '.repeat(1_999)}x\u{fffd}… [1 characters more]` },
    ]);
  });

  it('keeps the beginning of an input that is long by the number of its parts', async () => {
    const door = openDoor();
    const parts = Array.from({ length: 20_000 }, (_, i) => `part ${i}`);
    await door.guard.decide(callOf('Write', { file_path: '/w/a', parts }));
    const whole = JSON.stringify({ file_path: '/w/a', parts });
    expect(door.decisions()[0]?.call.input).toBe(
      `${whole.slice(0, 100_000)}… [${whole.length - 100_000} characters more]`,
    );
  });

  it('does not change the call', async () => {
    const call = write('/w/a', 'x'.repeat(9_000));
    await openDoor().guard.decide(call);
    expect(call.input).toEqual({ file_path: '/w/a', content: 'x'.repeat(9_000) });
  });

  it('says of an unreadable request what was wrong with it', () => {
    const door = openDoor();
    const decision = door.guard.refuse('`tool_input`: expected an object, found nothing', 'c9');
    expect(decision).toEqual({
      effect: 'deny',
      layer: 'guard',
      outcome: 'engine-error',
      reason: 'the request is not a tool call: `tool_input`: expected an object, found nothing',
      operations: [],
      findings: [],
      us: 0,
      scanned: false,
      policyDigest: testPolicy.digest,
    });
    expect(door.durable).toEqual([true]);
    expect(door.decisions()[0]?.call.id).toBe('c9');
  });
});

describe('writtenBy', () => {
  it('names the files of an allowed call, links resolved, and none of a denied one', async () => {
    const door = openDoor({ realPath: path => path.replace('/w/link', '/w/real') });
    const allowed = write('/w/link/a.py');
    const denied = write('/etc/a.py');
    const reading = read('/w/a.py');
    for (const call of [allowed, denied, reading]) await door.guard.decide(call);
    expect([allowed, denied, reading, read('/w/never')].map(call => door.guard.writtenBy(call.id))).toEqual([
      ['/w/real/a.py'],
      [],
      [],
      [],
    ]);
  });
});

describe('a policy that fails a run which has to ask', () => {
  const failing = policyOf(policyText.replace('name: test', 'name: test\nunattended: fail'));
  it.each([
    ['a rule asks', write('/w/ci/a'), 1],
    ['no rule settles the call', open(), 1],
    ['the call is not understood', callOf('Frobnicate', {}), 1],
    ['a rule denies', read('/etc/x'), 0],
    ['a rule allows', read('/w/x'), 0],
  ])('when %s', async (_name, call, stops) => {
    const door = openDoor({ policy: failing });
    await door.guard.decide(call);
    await door.guard.decide({ ...call, id: `${call.id}-2` });
    expect(door.stops).toHaveLength(stops);
  });

  it('does not stop when the policy only denies', async () => {
    const door = openDoor();
    await door.guard.decide(write('/w/ci/a'));
    expect(door.stops).toEqual([]);
  });
});
