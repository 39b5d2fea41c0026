import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realPath } from '../../src/adapters/files.ts';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { readBundle } from '../../src/adapters/store/bundle-folder.ts';
import { plain } from '../../src/render/paint.ts';
import { progressLines } from '../../src/render/progress.ts';
import { baselinePath, digestOf } from '../../src/scan/secrets/baseline.ts';
import { writeBaseline } from '../../src/scan/secrets/baseline-file.ts';
import { openWorkspace, play, policyOf, type Ran } from './harness.ts';

const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ234567';
let made = 0;

/** A key that no service ever issued, another one each time, put together so that no file holds the shape of one. */
function canary(): string {
  let state = 7_919 * ++made;
  const unit = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return alphabet[(state >> 8) % alphabet.length] ?? 'Q';
  };
  return ['AKIA', ...Array.from({ length: 16 }, unit)].join('');
}

const notes = join(packageRoot(), 'examples', 'demo', 'mcp', 'notes-server.mjs');
const policy = policyOf(`${openWorkspace}
  - id: elsewhere
    effect: allow
    reason: only the scan for secrets is tried here
    when: { operation: [connect, change, call, evaluate] }
    examples: { match: ["Bash: git push origin main"] }
  - id: guard
    effect: deny
    reason: the guard's own
    when: { operation: [write, delete], path: "\${guard}/**" }
    examples: { match: ["Write: /guard/x"] }
mcp: { servers: { notes: { risk: low, command: node, args: [${JSON.stringify(notes)}] } } }
`);

const keys = {
  argument: canary(),
  document: canary(),
  environment: canary(),
  encoded: canary(),
  header: canary(),
  write: canary(),
  edit: canary(),
  split: canary(),
  append: canary(),
  notebook: canary(),
  fetch: canary(),
  prompt: canary(),
  mcp: canary(),
  agent: canary(),
  message: canary(),
  staged: canary(),
  pushed: canary(),
  ignored: canary(),
  accepted: canary(),
};
const half = 9;
const bash = (command: string) => ({ tool: 'Bash', input: { command } });
const edit = (old: string, next: string) => ({
  tool: 'Edit',
  input: { file_path: '@/split.txt', old_string: old, new_string: next },
});

/** Each call on its own turn, with what must become of it. */
const steps: readonly (readonly [
  key: keyof typeof keys,
  effect: 'allow' | 'deny' | 'withheld',
  call: { tool: string; input: object },
])[] = [
  ['argument', 'deny', bash(`echo ${keys.argument}`)],
  ['document', 'deny', bash(`cat > @/document.txt <<'EOF'\nid: ${keys.document}\nEOF`)],
  ['environment', 'deny', bash(`AWS_ACCESS_KEY_ID=${keys.environment} ls`)],
  [
    'encoded',
    'deny',
    bash(`echo ${Buffer.from(`id=${keys.encoded}\n`).toString('base64')} | base64 -d > @/encoded.txt`),
  ],
  ['header', 'deny', bash(`curl -H 'x-key: ${keys.header}' http://127.0.0.1:9/`)],
  ['write', 'deny', { tool: 'Write', input: { file_path: '@/written.txt', content: `id = "${keys.write}"\n` } }],
  ['split', 'allow', edit('MARK', `${keys.split.slice(0, half)}MARK`)],
  ['split', 'deny', edit('MARK', keys.split.slice(half))],
  ['edit', 'deny', edit('MARK', keys.edit)],
  ['append', 'allow', bash(`printf '%s' ${keys.append.slice(0, half)} >> @/appended.txt`)],
  ['append', 'deny', bash(`printf '%s' ${keys.append.slice(half)} >> @/appended.txt`)],
  [
    'notebook',
    // Our settings keep the tool from the agent; it stops here in a local session, as test/examine shows.
    'withheld',
    {
      tool: 'NotebookEdit',
      input: { notebook_path: '@/book.ipynb', cell_id: 'one', new_source: `id = "${keys.notebook}"` },
    },
  ],
  ['fetch', 'deny', { tool: 'WebFetch', input: { url: `http://127.0.0.1:9/?id=${keys.fetch}`, prompt: 'read it' } }],
  [
    'prompt',
    'deny',
    { tool: 'WebFetch', input: { url: 'http://127.0.0.1:9/', prompt: `compare with ${keys.prompt}` } },
  ],
  ['mcp', 'deny', { tool: 'mcp__notes__add_note', input: { text: `the id is ${keys.mcp}` } }],
  [
    'agent',
    'deny',
    { tool: 'Agent', input: { description: 'x', prompt: `use ${keys.agent}`, subagent_type: 'general-purpose' } },
  ],
  ['message', 'deny', bash(`git commit --allow-empty -m 'id ${keys.message}'`)],
  ['staged', 'deny', bash('git commit -am "a change"')],
  ['pushed', 'deny', bash('git push origin main')],
  [
    'ignored',
    'allow',
    { tool: 'Write', input: { file_path: '@/.env', content: `AWS_ACCESS_KEY_ID=${keys.ignored}\n` } },
  ],
  [
    'accepted',
    'deny',
    { tool: 'Write', input: { file_path: `@/${baselinePath}`, content: 'version: 1\nprefix: "00"\nentries: []\n' } },
  ],
  [
    'accepted',
    'allow',
    { tool: 'Write', input: { file_path: '@/test/key.txt', content: `id = "${keys.accepted}"\n` } },
  ],
];

let ran: Ran;
let folder = '';
let workspace = '';
let remote = '';
let seen: ReadonlyMap<string, Buffer>;
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', args, { cwd, env: { PATH: process.env['PATH'], HOME: cwd }, encoding: 'utf8', stdio: 'pipe' });
const lines: string[] = [];

const prefix = '00112233445566778899aabbccddeeff';
const answered = { rule: 'aws-access-key-id', path: 'test/**', owner: 'ann', reason: 'a test', expires: '2999-12-31' };

/** A repository with one commit that its remote lacks and one change that is not committed, each with a key in it. */
function prepare(): void {
  workspace = join(folder, 'work');
  remote = join(folder, 'remote.git');
  mkdirSync(workspace);
  git(workspace, 'init', '-q', '-b', 'main');
  for (const [key, value] of [
    ['user.name', 'n'],
    ['user.email', 'n@example.com'],
  ] as const)
    git(workspace, 'config', key, value);
  git(folder, 'init', '-q', '--bare', remote);
  git(workspace, 'remote', 'add', 'origin', remote);
  const put = (name: string, text: string) => writeFileSync(join(workspace, name), text);
  put('.gitignore', '.env\n');
  mkdirSync(join(workspace, '.agent-bouncer'));
  put(baselinePath, writeBaseline({ prefix, entries: [{ ...answered, digest: digestOf(prefix, keys.accepted) }] }));
  put('split.txt', 'id = "MARK"\n');
  put('appended.txt', '');
  put('staged.txt', 'nothing\n');
  put(
    'book.ipynb',
    JSON.stringify({
      cells: [{ cell_type: 'code', id: 'one', source: 'x', metadata: {}, outputs: [], execution_count: null }],
      metadata: { language_info: { name: 'python' } },
      nbformat: 4,
      nbformat_minor: 5,
    }),
  );
  git(workspace, 'add', '-A');
  git(workspace, 'commit', '-q', '-m', 'first');
  git(workspace, 'push', '-q', 'origin', 'main');
  put('pushed.txt', `id = "${keys.pushed}"\n`);
  git(workspace, 'add', '-A');
  git(workspace, 'commit', '-q', '-m', 'second');
  put('staged.txt', `id = "${keys.staged}"\n`);
}

beforeAll(async () => {
  folder = realPath(mkdtempSync(join(tmpdir(), 'bouncer-test-')));
  prepare();
  const reads = ['split.txt', 'book.ipynb', 'appended.txt'].map(name => ({
    tool: 'Read',
    input: { file_path: `@/${name}` },
  }));
  const search = { tool: 'ToolSearch', input: { query: 'select:mcp__notes__add_note,NotebookEdit,WebFetch' } };
  ran = await play(
    {
      turns: [{ calls: [...reads, search] }, ...steps.map(([, , call]) => ({ calls: [call] })), { say: 'done' }],
    } as Parameters<typeof play>[0],
    { folder, policy, airGapped: false, onEvent: event => lines.push(...progressLines(event, plain)) },
  );
  seen = new Map([...readBundle(ran.result.folder)].map(([name, bytes]) => [name, Buffer.from(bytes)]));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const decisions = () => ran.events.flatMap(event => (event.type === 'call.decided' ? [event.body] : []));

describe('a key in every kind of input, with the real client', () => {
  it('is stopped before it leaves or lands, and everything else goes on', () => {
    expect(ran.result.reasons).toEqual([]);
    const made = decisions().filter(({ call }) => !['Read', 'ToolSearch'].includes(call.tool));
    expect(made.map(({ call, decision }) => [call.tool, decision.effect])).toEqual(
      steps.flatMap(([, effect, { tool }]) => (effect === 'withheld' ? [] : [[tool, effect]])),
    );
    const rejected = ran.events.flatMap(event => (event.type === 'call.rejected' ? [event.body.reason] : []));
    expect(rejected).toEqual([expect.stringContaining('NotebookEdit is disabled')]);
    const stopped = made.filter(({ decision }) => decision.effect === 'deny' && decision.rule !== 'guard');
    expect(stopped.map(({ decision, findings }) => [decision.outcome, decision.rule, findings.length > 0])).toEqual(
      stopped.map(() => ['secret-found', 'aws-access-key-id', true]),
    );
  });

  it('lands in no file, no commit and no remote, but for the file that git ignores', () => {
    for (const name of ['document.txt', 'encoded.txt', 'written.txt'])
      expect(existsSync(join(workspace, name))).toBe(false);
    expect(readFileSync(join(workspace, 'split.txt'), 'utf8')).toBe(`id = "${keys.split.slice(0, half)}MARK"\n`);
    expect(readFileSync(join(workspace, 'appended.txt'), 'utf8')).toBe(keys.append.slice(0, half));
    expect(readFileSync(join(workspace, 'book.ipynb'), 'utf8')).not.toContain(keys.notebook);
    expect(readFileSync(join(workspace, '.env'), 'utf8')).toContain(keys.ignored);
    expect(git(workspace, 'log', '--format=%s').trim().split('\n')).toEqual(['second', 'first']);
    expect(git(remote, 'log', '--format=%s', 'main').trim()).toBe('first');
  });

  it('is recorded where it was let pass, with the setting that says so', () => {
    const [ignored] = decisions().filter(({ decision }) => decision.secrets?.effect === 'allow');
    expect(ignored?.decision.secrets).toEqual({ effect: 'allow', setting: 'secrets.ignored', destination: 'ignored' });
    expect(ignored?.findings.map(({ rule }) => rule)).toEqual(['aws-access-key-id']);
  });

  it('passes where somebody answers for it; the agent cannot change who does', () => {
    const [accepted] = decisions().flatMap(({ decision, findings }) =>
      decision.accepted ? [{ ...decision, findings }] : [],
    );
    expect(accepted?.accepted).toMatchObject([{ rule: 'aws-access-key-id', owner: 'ann', expires: '2999-12-31' }]);
    expect(accepted?.findings).toEqual([]);
    const [guarded] = decisions().filter(({ decision }) => decision.rule === 'guard');
    expect(guarded?.decision.effect).toBe('deny');
    const [started] = ran.events.flatMap(event => (event.type === 'run.started' ? [event.body] : []));
    expect(started?.secretsBaseline).toEqual({ digest: expect.stringMatching(/^[0-9a-f]{64}$/), entries: 1 });
  });

  it('stands in no artifact of the run, in no spelling', () => {
    const all = [
      ...seen,
      ['events', Buffer.from(JSON.stringify(ran.events))],
      ['printed', Buffer.from(lines.join('\n'))],
      ['result', Buffer.from(JSON.stringify(ran.result))],
    ] as const;
    expect([...seen.keys()]).toEqual(expect.arrayContaining(['events.jsonl', 'transcript/stream.jsonl']));
    expect([...seen.keys()].filter(name => /sarif|report/.test(name)).length).toBeGreaterThanOrEqual(2);
    const found: string[] = [];
    for (const [kind, key] of Object.entries(keys))
      for (const [how, spelling] of spellingsOf(key, kind))
        for (const [name, bytes] of all) if (bytes.includes(spelling)) found.push(`${kind} as ${how} in ${name}`);
    expect(found).toEqual([]);
  });
});

/** The halves of a key that is put together from them are no secret for themselves. */
function spellingsOf(key: string, kind: string): [how: string, text: string][] {
  const base64 = [0, 1, 2].map(before => {
    const text = Buffer.from(`${' '.repeat(before)}${key}`)
      .toString('base64')
      .replace(/=+$/, '');
    return text.slice(before === 0 ? 0 : before + 1, -1);
  });
  const halves = kind === 'split' || kind === 'append' ? [] : [key.slice(0, 12), key.slice(8)];
  return [
    ['plain', key],
    ['lower case', key.toLowerCase()],
    ...base64.map((text, at): [string, string] => [`base64 at ${at}`, text]),
    ['hexadecimal', Buffer.from(key).toString('hex')],
    ['an address', key.replaceAll(/./g, unit => `%${unit.charCodeAt(0).toString(16)}`)],
    ['escapes', key.replaceAll(/./g, unit => `\\u00${unit.charCodeAt(0).toString(16)}`)],
    ['reversed', [...key].toReversed().join('')],
    ...halves.flatMap((part, at): [string, string][] => [
      [`half ${at}`, part],
      [`half ${at} reversed`, [...part].toReversed().join('')],
      [`half ${at} in base64`, Buffer.from(part).toString('base64').slice(0, 12)],
    ]),
  ];
}
