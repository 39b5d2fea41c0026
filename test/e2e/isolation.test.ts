import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canIsolate } from '../../src/run/isolation.ts';
import { play, policyOf, scratch } from './harness.ts';

// Everything is left to the scripted adjudicator, which approves: what is not hidden can be reached.
const permissive = policyOf('version: 1\nname: permissive\n');
const approve = [
  {
    contains: 'trusted',
    risk: 'low',
    authorization: 'exact',
    verdict: 'approve',
    rationale: 'the test wants to see it',
  },
];

describe('an agent in a process space of its own', () => {
  it('sees no other process, no key and no evidence, and leaves the workspace clean', async context => {
    if (!canIsolate(process.env)) return context.skip('bubblewrap is not installed or not allowed here');
    const folder = scratch();
    const look = 'cat /proc/[0-9]*/cmdline | tr "\\0" " "; ls -a @/../keys @/../out; cat @/../keys/signing-key.pem';
    const ran = await play(
      {
        turns: [{ calls: [{ tool: 'Bash', input: { command: `${look}; touch @/made` } }] }, { say: 'done' }],
        adjudicator: approve,
      },
      { folder, policy: permissive, isolation: 'required' },
    );
    expect(ran.result).toMatchObject({ outcome: 'completed', reasons: [] });
    const transcript = readFileSync(join(ran.result.folder, 'transcript', 'stream.jsonl'), 'utf8');
    expect(transcript).not.toContain('cli.ts serve');
    expect(transcript).not.toContain('vitest');
    expect(transcript).not.toContain('events.jsonl');
    expect(transcript).not.toContain('PRIVATE KEY');
    expect(readdirSync(ran.workspace).sort()).toEqual(['made', 'readme.txt']);
    expect(existsSync(join(folder, 'keys', 'signing-key.pem'))).toBe(true);
    const started = ran.events.find(event => event.type === 'run.started');
    expect(started?.body).toMatchObject({ isolation: { pidNamespace: true, home: 'fresh' } });
  });

  it('is told nothing of the operator but what the policy names', async () => {
    const canaries = {
      AWS_SECRET_ACCESS_KEY: 'canary-1',
      GITHUB_TOKEN: 'canary-2',
      NPM_TOKEN: 'canary-3',
      NODE_OPTIONS: '--title=canary-4',
      ANTHROPIC_AUTH_TOKEN: 'canary-5',
      ACTIONS_RUNTIME_TOKEN: 'canary-6',
      BUILD_NUMBER: 'seen',
    };
    const folder = scratch();
    const ran = await play(
      {
        turns: [
          { calls: [{ tool: 'Bash', input: { command: 'env; cat /proc/self/environ | tr "\\0" "\\n"' } }] },
          { say: 'done' },
        ],
        adjudicator: approve,
      },
      {
        folder,
        policy: policyOf('version: 1\nname: p\nenvironment: { allow: [BUILD_NUMBER, GITHUB_TOKEN, NODE_OPTIONS] }\n'),
        environment: { PATH: process.env['PATH'], HOME: folder, AGENT_BOUNCER_HOME: join(folder, 'keys'), ...canaries },
      },
    );
    const transcript = readFileSync(join(ran.result.folder, 'transcript', 'stream.jsonl'), 'utf8');
    expect(transcript).toContain('BUILD_NUMBER=seen');
    // Named by the policy, but nobody's business: these are withheld whatever it says.
    expect(transcript).not.toMatch(/canary-\d/);
  });
});
