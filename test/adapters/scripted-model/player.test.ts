import { describe, expect, it } from 'vitest';
import { createPlayer, readRequest } from '../../../src/adapters/scripted-model/player.ts';
import type { Script } from '../../../src/adapters/scripted-model/script.ts';

const call = (tool: string, expectation?: object) => ({
  tool,
  input: { x: 1 },
  ...(expectation === undefined ? {} : { expect: expectation }),
});
const use = (id: string, name = 'Bash') => ({ type: 'tool_use', id, name, input: {} });
const result = (id: string, content: unknown, more: object = {}) => ({
  type: 'tool_result',
  tool_use_id: id,
  content,
  ...more,
});
const request = (messages: readonly (readonly [string, unknown])[], more: object = {}) =>
  readRequest({
    model: 'm',
    messages: messages.map(([role, content]) => ({ role, content })),
    tools: [{ name: 'Bash' }],
    ...more,
  });
const start = ['user', 'go'] as const;

describe('the player', () => {
  const script: Script = {
    turns: [{ say: 'one', calls: [call('Bash')] }, { say: 'two' }],
    threads: { deep: { turns: [{ say: 'deep one' }, { say: 'deep two' }] } },
  };

  it('plays the turn that is due by what was said before, however often it is asked', () => {
    const player = createPlayer(script);
    const later = request([start, ['assistant', [use('t1')]], ['user', [result('t1', 'x')]]]);
    const end = request([start, ['assistant', 'one'], ['user', 'x'], ['assistant', 'two'], ['user', 'y']]);
    expect([request([start]), request([start]), later, later, end].map(player.next)).toEqual([
      script.turns[0],
      script.turns[0],
      script.turns[1],
      script.turns[1],
      { say: 'Done.' },
    ]);
    expect([player.failures(), player.unplayed()]).toEqual([[], 0]);
  });

  it('counts the turns that were never asked for', () => {
    const player = createPlayer(script);
    expect(player.unplayed()).toBe(2);
    player.next(request([start]));
    expect(player.unplayed()).toBe(1);
  });

  it('plays the thread that the first message names, apart from the main one', () => {
    const player = createPlayer(script);
    const marked = ['user', [{ type: 'text', text: 'please [[script:deep]] now' }]] as const;
    expect(player.next(request([marked]))).toEqual({ say: 'deep one' });
    expect(player.next(request([marked, ['assistant', 'x'], ['user', 'y']]))).toEqual({ say: 'deep two' });
    expect(player.unplayed()).toBe(2);
  });

  it('does not take a mark in a later message, and fails on a thread that is not there', () => {
    const player = createPlayer(script);
    expect(player.next(request([start, ['assistant', 'x'], ['user', '[[script:deep]]']]))).toEqual({ say: 'two' });
    expect(player.next(request([['user', '[[script:nothing]]']]))).toEqual({ say: 'done' });
    expect(player.next(request([['user', '[[script:constructor]]']]))).toEqual({ say: 'done' });
    expect(player.failures()).toEqual(['the script has no thread `nothing`', 'the script has no thread `constructor`']);
  });

  it.each([
    ['without tools', { tools: [] }],
    ['with odd tools', { tools: 'x' }],
    ['that forces a tool', { tool_choice: { type: 'tool', name: 'web_search' } }],
  ])('does not advance for a request %s', (_name, more) => {
    const player = createPlayer(script);
    expect(player.next(request([start], more))).toEqual({ say: 'ok' });
    expect(player.unplayed()).toBe(2);
  });

  it.each([
    [{}],
    [{ messages: 'x' }],
    [{ messages: [null, 7] }],
    [{ model: 7, stream: 'yes', messages: [{ role: 7, content: 7 }] }],
  ])('reads any request: %j', body => {
    expect(() => createPlayer(script).next(readRequest(body))).not.toThrow();
  });
});

describe('an expectation', () => {
  const answered = (expectation: object, content: readonly unknown[]) => {
    const player = createPlayer({ turns: [{ calls: [call('Bash', expectation)] }, { say: 'two' }] });
    const answer = player.next(request([start, ['assistant', [use('t1')]], ['user', content]]));
    return [answer.say, ...player.failures()];
  };
  const stopped = 'The script stops here: an expectation was not met.';
  const ran = [result('t1', 'hello world')];
  const failed = [result('t1', [{ type: 'text', text: 'Exit code 1' }], { is_error: true })];

  it.each([
    ['success', { ok: true }, ran],
    ['failure', { ok: false }, failed],
    ['what the result contains', { contains: 'lo wo' }, ran],
    ['what it lacks', { lacks: 'secret' }, ran],
    ['what the model is told beside it', { told: 'careful' }, [...ran, { type: 'text', text: 'be careful' }]],
    [
      'everything at once',
      { ok: true, contains: 'hello', lacks: 'x', told: 'y' },
      [...ran, { type: 'text', text: 'y' }],
    ],
  ])('of %s is met', (_name, expectation, content) => {
    expect(answered(expectation, content)).toEqual(['two']);
  });

  it.each([
    ['success', { ok: true }, failed, 'turn 1: `Bash` was expected to succeed, and came back with `Exit code 1`'],
    ['failure', { ok: false }, ran, 'turn 1: `Bash` was expected to fail, and came back with `hello world`'],
    ['what the result contains', { contains: 'x' }, ran, 'turn 1: the result of `Bash` lacks `x`: `hello world`'],
    ['what it lacks', { lacks: 'hello' }, ran, 'turn 1: the result of `Bash` holds `hello`'],
    ['what the model is told', { told: 'x' }, ran, 'turn 1: after `Bash` nobody told the model `x`'],
    ['any result', { ok: true }, [result('t2', 'x')], 'turn 1: `Bash` had no result'],
  ])('of %s is not met: the script stops and says so', (_name, expectation, content, failure) => {
    expect(answered(expectation, content)).toEqual([stopped, failure]);
  });

  it('is held against the call it belongs to, of several', () => {
    const player = createPlayer({
      turns: [{ calls: [call('Bash', { contains: 'one' }), call('Read', { contains: 'two' })] }, { say: 'end' }],
    });
    const results = [result('t2', 'two'), result('t1', 'one')];
    expect(player.next(request([start, ['assistant', [use('t1'), use('t2', 'Read')]], ['user', results]]))).toEqual({
      say: 'end',
    });
    expect(player.failures()).toEqual([]);
  });

  it('says a failure once, however often the client asks', () => {
    const player = createPlayer({ turns: [{ calls: [call('Bash', { ok: true })] }, { say: 'x' }] });
    const again = request([start, ['assistant', [use('t1')]], ['user', failed]]);
    for (let i = 0; i < 3; i++) player.next(again);
    expect(player.failures()).toHaveLength(1);
  });
});

describe('the scripted adjudicator', () => {
  const forced = (content: string) =>
    request([['user', content]], { tool_choice: { type: 'tool', name: 'verdict' }, tools: [{ name: 'verdict' }] });
  const given = (script: Script['adjudicator'], content: string) =>
    createPlayer({ turns: [{ say: 'x' }], ...(script ? { adjudicator: script } : {}) }).next(forced(content));
  const verdict = (more: object) => ({
    calls: [
      {
        tool: 'verdict',
        input: {
          category: 'scripted',
          data_leaving: 'none',
          risk: 'medium',
          authorization: 'weak',
          evidence: ['trusted.task'],
          rationale: 'the script foresees no verdict on this call',
          verdict: 'needs-human',
          ...more,
        },
      },
    ],
  });

  it('gives what it does not foresee to a person', () => {
    expect(given(undefined, 'anything')).toEqual(verdict({}));
    expect(given([{ contains: 'other', verdict: 'approve' }], 'anything')).toEqual(verdict({}));
  });
  it('gives the first verdict that fits, with its delay and status', () => {
    const script = [
      { contains: 'curl', verdict: 'deny', risk: 'critical', authorization: 'none', rationale: 'no', delay_ms: 5 },
      { contains: 'curl', verdict: 'approve' },
      { contains: 'wget', status: 529 },
    ];
    expect(given(script, 'run curl')).toEqual({
      ...verdict({ verdict: 'deny', risk: 'critical', authorization: 'none', rationale: 'no' }),
      delay_ms: 5,
    });
    expect(given(script, 'run wget')).toEqual({ ...verdict({}), status: 529 });
  });
});
