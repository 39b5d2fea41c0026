import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyTranscripts, scratchFolder } from '../../src/run/transcript.ts';
import { createRedactor } from '../../src/scan/secrets/redact.ts';
import { awsKey, fingerprint } from '../door.ts';
import { problemsOf } from '../problems.ts';
import { scratch } from '../scratch.ts';

interface Scene {
  readonly root: string;
  readonly home: string;
  readonly out: string;
  put(path: string, content: string): string;
  /** Copies, and gives what the bundle then holds, by path. */
  copy(remember?: string): Readonly<Record<string, string>>;
}

function scene(): Scene {
  const root = scratch();
  const home = join(root, 'home');
  const out = join(root, 'out');
  for (const folder of [home, out]) mkdirSync(folder);
  const put = (path: string, content: string) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  const copy = (remember?: string) => {
    const redactor = createRedactor(fingerprint);
    if (remember !== undefined) redactor.remember(remember, 'run-token');
    copyTranscripts(root, home, out, redactor);
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
    return Object.fromEntries(
      files
        .map(entry => join(entry.parentPath, entry.name))
        .toSorted()
        .map(file => [file.slice(out.length + 1), readFileSync(file, 'utf8')]),
    );
  };
  return { root, home, out, put, copy };
}

const projects = 'home/.claude/projects';

describe('copyTranscripts', () => {
  it('copies what the session printed, and what the client wrote, sub-agents too', () => {
    const { put, copy } = scene();
    put('stream.jsonl', '{"a":1}\n');
    put(`${projects}/-w/s.jsonl`, '{"b":1}\n');
    put(`${projects}/-w/s/subagents/agent-1.jsonl`, '{"c":1}\n');
    put(`${projects}/-w/notes.txt`, 'not a transcript');
    expect(copy()).toEqual({
      'transcript/client/-w/s.jsonl': '{"b":1}\n',
      'transcript/client/-w/s/subagents/agent-1.jsonl': '{"c":1}\n',
      'transcript/stream.jsonl': '{"a":1}\n',
    });
  });

  it('copies nothing where nothing is', () => {
    expect(scene().copy()).toEqual({});
  });

  const token = ['tok', 'en-of-the-run-', '0123456789'].join('');
  const spellings: readonly (readonly [string, (secret: string) => string])[] = [
    ['as it is', secret => secret],
    ['in JSON inside JSON', secret => JSON.stringify(JSON.stringify({ x: secret }))],
    ['in base64', secret => Buffer.from(secret).toString('base64')],
    ['in base64 behind one byte', secret => Buffer.from(`x${secret}`).toString('base64')],
    ['in base64 behind two bytes', secret => Buffer.from(`xy${secret}`).toString('base64')],
    ['in base64url', secret => Buffer.from(`??${secret}>>`).toString('base64url')],
    ['in hexadecimal', secret => Buffer.from(secret).toString('hex')],
    ['in capital hexadecimal', secret => Buffer.from(secret).toString('hex').toUpperCase()],
    ['in a URL', secret => `http://x/?a=${encodeURIComponent(secret)}`],
  ];
  it.each(spellings)('leaves no secret in it: %s', (_name, spell) => {
    const { put, copy } = scene();
    for (const secret of [token, awsKey]) {
      const line = `${JSON.stringify({ message: { content: [{ type: 'text', text: `see ${spell(secret)} here` }] } })}\n`;
      put(`${secret === token ? 'stream' : `${projects}/-w/s`}.jsonl`, line);
    }
    // Seen once as it is, a secret is known in every form, in all texts.
    put(`${projects}/-w/first.jsonl`, `${JSON.stringify({ key: awsKey })}\n`);
    const files = copy(token);
    const all = JSON.stringify(files);
    for (const secret of [token, awsKey]) {
      expect(all).not.toContain(secret);
      expect(all).not.toContain(spell(secret));
    }
    for (const text of Object.values(files))
      for (const line of text.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });

  it('takes a secret out of the text that comes before the one that gives it away', () => {
    const { put, copy } = scene();
    const password = ['hunter', 'two-is-not-a-good-one'].join('-');
    put(
      'stream.jsonl',
      `{"text":"${awsKey.split('').reverse().join('')} and ${Buffer.from(awsKey).toString('hex')}"}\n`,
    );
    put(`${projects}/z/late.jsonl`, `{"text":"${awsKey}","other":"${password}"}\n`);
    expect(JSON.stringify(copy())).not.toContain(Buffer.from(awsKey).toString('hex'));
  });

  // The agent can write to its home: whatever it leaves there, the evidence is sealed.
  const hostile: readonly (readonly [string, (scene: Scene) => void, Readonly<Record<string, string>>])[] = [
    [
      'a file where a folder of a project is expected',
      ({ put }) => void put(`${projects}/direct.jsonl`, '{}\n'),
      { 'transcript/client/direct.jsonl': '{}\n' },
    ],
    [
      'a forged record of what the session printed',
      ({ put }) => void put(`${projects}/-w/stream.jsonl`, 'forged\n'),
      { 'transcript/client/-w/stream.jsonl': 'forged\n' },
    ],
    [
      'a second transcript of the same name',
      ({ put }) => {
        put(`${projects}/-w/s.jsonl`, 'real\n');
        put(`${projects}/zzz/s.jsonl`, 'forged\n');
      },
      { 'transcript/client/-w/s.jsonl': 'real\n', 'transcript/client/zzz/s.jsonl': 'forged\n' },
    ],
    [
      'a link to a file outside',
      ({ put, home }) => {
        put('outside.jsonl', 'secret\n');
        put(`${projects}/-w/s.jsonl`, 'real\n');
        symlinkSync(join(home, '../outside.jsonl'), join(home, '.claude/projects/-w/link.jsonl'));
      },
      { 'transcript/client/-w/s.jsonl': 'real\n' },
    ],
    [
      'a link in the place of its projects',
      ({ put, home, root }) => {
        put('elsewhere/-w/s.jsonl', 'secret\n');
        mkdirSync(join(home, '.claude'));
        symlinkSync(join(root, 'elsewhere'), join(home, '.claude/projects'));
      },
      {},
    ],
    [
      'a link in the place of its configuration',
      ({ put, home, root }) => {
        put('elsewhere/projects/-w/s.jsonl', 'secret\n');
        symlinkSync(join(root, 'elsewhere'), join(home, '.claude'));
      },
      {},
    ],
    ['a file in the place of its projects', ({ put }) => void put(projects, 'x'), {}],
    [
      'a pipe named like a transcript',
      ({ put, home }) => {
        put(`${projects}/-w/s.jsonl`, 'real\n');
        execFileSync('mkfifo', [join(home, '.claude/projects/-w/pipe.jsonl')]);
      },
      { 'transcript/client/-w/s.jsonl': 'real\n' },
    ],
    [
      'a folder named like a transcript',
      ({ home }) => {
        mkdirSync(join(home, '.claude/projects/-w/s.jsonl'), { recursive: true });
      },
      {},
    ],
    [
      'a transcript of three gibibytes',
      ({ put }) => truncateSync(put(`${projects}/-w/huge.jsonl`, ''), 3 * 1024 ** 3),
      {
        'transcript/not-copied.txt':
          'client/-w/huge.jsonl: `ROOT/home/.claude/projects/-w/huge.jsonl` has 3221225472 bytes; at most 67108864 are read\n',
      },
    ],
    [
      'a name that is not UTF-8',
      ({ put, home }) => {
        put(`${projects}/-w/s.jsonl`, 'real\n');
        writeFileSync(
          Buffer.concat([Buffer.from(`${home}/.claude/projects/-w/`), Buffer.from([0xff]), Buffer.from('.jsonl')]),
          'x',
        );
      },
      {
        'transcript/client/-w/s.jsonl': 'real\n',
        'transcript/not-copied.txt':
          'client/-w/\ufffd.jsonl: there is no file `ROOT/home/.claude/projects/-w/\ufffd.jsonl`\n',
      },
    ],
    [
      'a name with a line break and a command in it',
      ({ put }) => truncateSync(put(`${projects}/-w/a\n::error::x.jsonl`, ''), 65 * 1024 ** 2),
      {
        'transcript/not-copied.txt':
          'client/-w/a ::error::x.jsonl: `ROOT/home/.claude/projects/-w/a ::error::x.jsonl` has 68157440 bytes; at most 67108864 are read\n',
      },
    ],
    [
      'a stream that is gone and a folder instead',
      ({ root }) => {
        mkdirSync(join(root, 'stream.jsonl'));
      },
      { 'transcript/not-copied.txt': 'stream.jsonl: `ROOT/stream.jsonl` is not a file\n' },
    ],
  ];
  it.each(hostile)('is not stopped or misled by %s', (_name, plant, expected) => {
    const given = scene();
    plant(given);
    const found = Object.entries(given.copy()).map(([path, text]) => [path, text.replaceAll(given.root, 'ROOT')]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

describe('scratchFolder', () => {
  it('is made from the id of a run', () => {
    expect(scratchFolder('run-20261121T100000Z-abcdef')).toMatch(/\/agent-bouncer-run-20261121T100000Z-abcdef$/);
  });
  it.each(['../../x', 'run-../x', 'run-', 'run-a/b', 'run-a\n', 'x', '', 'run-a b', 'run-\0'])(
    'is made from nothing else: %j',
    run => {
      expect(problemsOf(() => scratchFolder(run))).toHaveLength(1);
      expect(existsSync(`/tmp/agent-bouncer-${run.replaceAll('\0', '')}`)).toBe(false);
    },
  );
});
