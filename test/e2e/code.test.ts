import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realPath } from '../../src/adapters/files.ts';
import { readBundle } from '../../src/adapters/store/bundle-folder.ts';
import { readLog } from '../../src/audit/chain.ts';
import type { AuditEvent, EventBodies, EventType } from '../../src/audit/event.ts';
import { cli, openWorkspace, play, policyOf, type Ran } from './harness.ts';

const code = `
code:
  error: fail
  paths:
    - { path: "\${workspace}/locked/**", error: block }
`;

const old = `import os
from flask import request


def remove():
    os.system("rm " + request.args["name"])
`;
const flawed = (comment: string) => `import sqlite3
from flask import Flask, request

app = Flask(__name__)


@app.route("/orders")
def orders():
    ${comment}
    name = request.args["name"]
    query = "select * from orders where name = '" + name + "'"
    return str(sqlite3.connect("shop.db").execute(query).fetchall())
`;
const fixed = `import sqlite3
from flask import Flask, request

app = Flask(__name__)


@app.route("/orders")
def orders():
    name = request.args["name"]
    return str(sqlite3.connect("shop.db").execute("select * from orders where name = ?", (name,)).fetchall())
`;
const write = (path: string, content: string, expect: object) => ({
  calls: [{ tool: 'Write', input: { file_path: `@/${path}`, content }, expect }],
});

let folder = '';
beforeAll(() => {
  folder = realPath(mkdtempSync(join(tmpdir(), 'bouncer-test-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const eventsIn = (bundle: string) => readLog(readBundle(bundle).get('events.jsonl') ?? new Uint8Array()).events;
const bodies = <T extends EventType>(events: readonly AuditEvent[], type: T) =>
  events.flatMap(event => (event.type === type ? [{ seq: event.seq, ...(event.body as EventBodies[T]) }] : []));

describe('code that the agent writes, with the real client', () => {
  let ran: Ran;
  let events: readonly AuditEvent[] = [];
  const scansOf = (path: string) =>
    bodies(events, 'code.scanned').filter(({ files }) => files.some(file => file.path === path));

  beforeAll(async () => {
    const workspace = join(folder, 'work');
    mkdirSync(workspace);
    writeFileSync(join(workspace, 'old.py'), old);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.com', ...args], {
        cwd: workspace,
        env: { PATH: process.env['PATH'], HOME: folder },
        stdio: 'pipe',
      });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'first');
    const edit = { file_path: '@/old.py', old_string: 'def remove', new_string: 'LIMIT = 3\n\n\ndef remove' };
    ran = await play(
      {
        turns: [
          write('orders.py', flawed('# first'), { told: 'orders.py:12 python-sql-injection' }),
          write('orders.py', fixed, { ok: true }),
          write('locked/orders.py', flawed('# first'), { ok: false, contains: 'nothing was written' }),
          { calls: [{ tool: 'Read', input: { file_path: '@/old.py' } }] },
          { calls: [{ tool: 'Edit', input: edit, expect: { ok: true } }] },
          { say: 'done' },
        ],
      } as Parameters<typeof play>[0],
      { folder, policy: policyOf(openWorkspace + code) },
    );
    events = eventsIn(ran.result.folder);
  }, 60_000);

  it('is told to it where it has a weakness, and closed when it is corrected, with both calls linked', () => {
    expect(ran.result.reasons).toEqual([]);
    const [first, second] = scansOf('orders.py');
    expect(first?.findings).toMatchObject([{ rule: 'python-sql-injection', number: 1, told: 1, consequence: 'fail' }]);
    expect(first?.findings[0]?.flow?.length).toBeGreaterThan(1);
    expect(bodies(events, 'finding.closed')).toMatchObject([
      { number: 1, path: 'orders.py', found: first?.seq, scan: second?.seq, call: second?.call },
    ]);
    const report = JSON.parse(readFileSync(join(ran.result.folder, 'report.json'), 'utf8'));
    expect(report.code.closed).toMatchObject([
      { rule: 'python-sql-injection', found: { call: first?.call }, closed: { call: second?.call } },
    ]);
    expect(readFileSync(join(ran.result.folder, 'report.html'), 'utf8')).toContain('Closed findings');
  });

  it('leaves the file untouched where the policy blocks it, and says why', () => {
    const refused = bodies(events, 'call.decided').filter(({ decision }) => decision.layer === 'code');
    expect(refused.map(({ decision, findings }) => [decision.outcome, decision.rule, findings.length])).toEqual([
      ['weakness-found', 'python-sql-injection', 1],
    ]);
    expect(refused[0]?.decision.reason).toContain('locked/orders.py:12');
    expect(refused[0]?.decision.instead).toBeDefined();
    expect(existsSync(join(ran.workspace, 'locked', 'orders.py'))).toBe(false);
  });

  it('is not blamed for what stood in a file before', () => {
    expect(readFileSync(join(ran.workspace, 'old.py'), 'utf8')).toContain('LIMIT = 3');
    expect(scansOf('old.py')).toMatchObject([{ files: [{ path: 'old.py', known: 1 }], findings: [] }]);
    expect(ran.result.openFindings).toEqual([]);
    const sarif = JSON.parse(readFileSync(join(ran.result.folder, 'findings.sarif'), 'utf8'));
    expect(sarif.runs[0].results).toEqual([]);
    expect(ran.result.codeFailures).toEqual([]);
  });
});

describe('a finding that stays', () => {
  it('is told twice, then left open, and the run ends with 2', () => {
    const home = join(folder, 'second');
    const workspace = join(home, 'work');
    mkdirSync(workspace, { recursive: true });
    const turns = [
      write('orders.py', flawed('# first'), { told: 'the run fails if it is still there at the end' }),
      write('orders.py', flawed('# second'), { told: 'this is the last time' }),
      write('orders.py', flawed('# third'), { ok: true }),
      { say: 'done' },
    ];
    const [policy, script] = [join(home, 'policy.yaml'), join(home, 'script.yaml')];
    writeFileSync(policy, openWorkspace + code);
    writeFileSync(script, JSON.stringify({ version: 1, turns }).replaceAll('@/', `${workspace}/`));
    const options = ['--policy', policy, '--model', `script:${script}`, '--workspace', workspace, '--isolation', 'off'];
    const { status, stdout } = spawnSync(
      process.execPath,
      [cli, 'run', ...options, '--out', join(home, 'out'), '--format', 'json', '--', 'write it'],
      { cwd: home, env: { PATH: process.env['PATH'], HOME: home }, encoding: 'utf8' },
    );
    const result = JSON.parse(stdout);
    expect([status, result.outcome]).toEqual([2, 'completed']);
    expect(result.codeFailures).toEqual(['`python-sql-injection` is left at `orders.py:12`']);
    const events = eventsIn(result.bundle);
    expect(bodies(events, 'code.scanned').map(({ findings }) => findings.map(({ told }) => told))).toEqual([
      [1],
      [2],
      [2],
    ]);
    expect(bodies(events, 'finding.opened')).toMatchObject([{ number: 1, told: 2, consequence: 'fail' }]);
    const report = JSON.parse(readFileSync(result.report.replace(/html$/, 'json'), 'utf8'));
    expect(report.alerts.join()).toContain('the policy fails the run for its code');
    expect(report.code.findings).toMatchObject([{ rule: 'python-sql-injection', told: 2, fails: true }]);
  }, 60_000);
});
