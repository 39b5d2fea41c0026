import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../src/audit/event.ts';
import { decided, logLines } from '../audit/log.ts';
import { policyText } from '../door.ts';
import { folderOf, policy } from './process.ts';

function approved(id: string, command: string): NewEvent {
  const event = decided(id);
  if (event.type !== 'call.decided') throw new Error('not a decision');
  const { rule: _rule, ...decision } = event.body.decision;
  const call = { ...event.body.call, input: { command } };
  return {
    type: 'call.decided',
    body: { ...event.body, call, decision: { ...decision, outcome: 'approved-by-human' } },
  };
}

const log = logLines([
  ...['1', '2', '3'].map(id => approved(id, 'frob --once')),
  ...['4', '5'].map(id => approved(id, 'knob --once')),
]).join('\n');

describe('policy learn', () => {
  it('prints rules to paste, and says why there are no more', async () => {
    const cwd = folderOf({ 'policy.yaml': policyText, 'run/events.jsonl': log });
    const { code, out, err } = await policy(['learn', 'run'], { cwd });
    expect(code).toBe(0);
    expect(out).toBe(`rules:
  - id: learned-frob
    effect: allow
    reason: "approved by a person 3 times"
    when:
      operation: "execute"
      program: "frob"
      command: "^frob --once$"
    examples:
      match:
        - "Bash: frob --once"
      no_match:
        - "Bash: frob --once --other"
        - "Bash: frob other"
`);
    expect(err).toBe(
      '5 approvals; 1 rules would have spared 3 of them\nno rule for 2: it was approved less than 3 times, such as Bash: knob --once\n',
    );
  });

  it('proposes nothing that the organisation above does not leave to a repository', async () => {
    const above = policyText.replace('name: test', 'name: above');
    const files = { 'policy.yaml': 'version: 1\nname: own\n', 'events.jsonl': log };
    const words = ['learn', 'events.jsonl', '--organisation', 'above.yaml'];
    expect(await policy(words, { cwd: folderOf({ ...files, 'above.yaml': above }) })).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringMatching(/^error\[RULE_LOOSENED\]: the permission `learned-frob` would let pass/),
    });
    const open = above.replace('name: above', 'name: above\ndelegates: [allow]');
    const { code, out } = await policy(words, { cwd: folderOf({ ...files, 'above.yaml': open }) });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('id: learned-frob') });
  });

  it('asks for as many approvals as it is told', async () => {
    const cwd = folderOf({ 'policy.yaml': policyText, 'events.jsonl': log });
    const { out } = await policy(['learn', 'events.jsonl', '--min', '2', '--format', 'json'], { cwd });
    expect(JSON.parse(out)).toMatchObject({
      approvals: 5,
      spared: 5,
      refusals: [],
      proposals: [{ approvals: 3 }, { approvals: 2 }],
    });
    expect(await policy(['learn', 'events.jsonl', '--min', '0'], { cwd })).toMatchObject({ code: 3, out: '' });
  });
});
