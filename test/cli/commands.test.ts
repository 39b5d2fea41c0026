import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { bytesOf, decided, digest, logLines, run } from '../audit/log.ts';
import { started } from '../compliance/events.ts';
import { awsKey, policyText } from '../door.ts';
import { expectCalm, folderOf, policy } from './process.ts';

describe('policy init and check', () => {
  it('write a first policy that holds, and leave nothing else', async () => {
    const cwd = folderOf({});
    const written = await policy(['init', 'My Shop'], { cwd });
    expect(written).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^wrote My Shop\/policy\.yaml: \d+ rules with those of `default`, digest [0-9a-f]{12}\nnext: .*\n$/,
      ),
      err: '',
    });
    expect(readFileSync(join(cwd, 'My Shop', 'policy.yaml'), 'utf8')).toContain('name: "my-shop"');
    const checked = await policy(['check'], { cwd: join(cwd, 'My Shop') });
    expect(checked).toEqual({
      code: 0,
      out: expect.stringMatching(/^ok policy\.yaml: \d+ rules, \d+ examples hold, digest [0-9a-f]{12}\n$/),
      err: '',
    });
    expect((await policy(['init', '--force'], { cwd: join(cwd, 'My Shop') })).code).toBe(0);
  });

  it('check several at once: the good ones are named, the wrong ones shown', async () => {
    const cwd = folderOf({ 'good.yaml': policyText, 'bad.yaml': `${policyText}nam: x\n` });
    const { code, out, err } = await policy(['check', 'good.yaml', 'bad.yaml', 'default'], { cwd });
    expect(code).toBe(3);
    expect(out).toMatch(/^ok good\.yaml: 4 rules.*\nok .*default\.yaml: .*\n$/);
    expect(err).toMatch(/^error\[POLICY_INVALID\]: unknown key `nam`\n/);
    const json = await policy(['check', 'good.yaml', 'bad.yaml', '--format', 'json'], { cwd });
    expect({ code: json.code, err: json.err, ...JSON.parse(json.out) }).toEqual({
      code: 3,
      err: '',
      policies: [
        { file: join(cwd, 'good.yaml'), name: 'test', digest: expect.any(String), rules: 4, examples: 4 },
        { file: join(cwd, 'bad.yaml'), problems: [expect.objectContaining({ code: 'POLICY_INVALID' })] },
      ],
    });
  });
});

describe('policy scan', () => {
  const weak = `import sqlite3
from flask import request

def show():
    sqlite3.connect("x").cursor().execute("SELECT " + request.args.get("name"))
`;

  it('says where a secret is, not what it is, in every format, and ends with 2', async () => {
    const cwd = folderOf({ 'a.txt': `x\nkey = ${awsKey}\n`, 'node_modules/b.txt': awsKey });
    const [text, json, sarif] = await Promise.all(
      ['terminal', 'json', 'sarif'].map(format => policy(['scan', 'secrets', '.', '--format', format], { cwd })),
    );
    for (const ended of [text, json, sarif]) {
      expect(ended).toMatchObject({ code: 2, err: '' });
      expect(ended?.out).not.toContain(awsKey);
    }
    expect(text?.out).toMatch(
      /^a\.txt:2:7 error aws-access-key-id: an AWS access key id .*\n[\s\S]*\n1 finding in 1 file\n$/,
    );
    expect(JSON.parse(json?.out ?? '')).toMatchObject({
      files: 1,
      findings: [{ rule: 'aws-access-key-id', where: 'a.txt', region: { startLine: 2, startColumn: 7 } }],
      skipped: [],
    });
    expect(JSON.parse(sarif?.out ?? '')).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'aws-access-key-id', level: 'error' }] }],
    });
  });

  it('finds weaknesses in code, in every format, and ends with 2', async () => {
    const cwd = folderOf({ 'app.py': weak, 'notes.txt': 'eval(x)' });
    const [text, json, sarif] = await Promise.all(
      ['terminal', 'json', 'sarif'].map(format =>
        policy(['scan', 'code', 'app.py', 'notes.txt', '--format', format], { cwd }),
      ),
    );
    expect(text).toMatchObject({
      code: 2,
      out: expect.stringMatching(
        /^error\[python-[\w-]+\]: .*\n -+> app\.py:5:\d+ \(CWE-\d+, .*\n(?:.|\n)*5 \| .*execute.*\n(?:.|\n)*\| +\^+\n(?:.|\n)*= help: .*\n\n1 error in 1 file\n$/,
      ),
    });
    expect(JSON.parse(json?.out ?? '')).toMatchObject({ files: 1, findings: [{ scanner: 'code', where: 'app.py' }] });
    expect(JSON.parse(sarif?.out ?? '')).toMatchObject({
      runs: [{ results: [{ level: 'error', codeFlows: [{ threadFlows: [{ locations: [{}, {}] }] }] }] }],
    });
  });

  it('keeps nothing among scratch files, where an agent could change what the next start runs', async () => {
    const cwd = folderOf({ 'app.py': weak, 'tmp/x': '' });
    const env = { TMPDIR: join(cwd, 'tmp'), NODE_COMPILE_CACHE: '' };
    expect((await policy(['scan', 'code', 'app.py'], { cwd, env })).code).toBe(2);
    expect(readdirSync(join(cwd, 'tmp'))).toEqual(['x']);
  });

  it('ends with 0 when there is nothing', async () => {
    expect(await policy(['scan', 'secrets', '-'], { input: 'clean\n' })).toEqual({
      code: 0,
      out: 'nothing found in 1 file\n',
      err: '',
    });
  });
});

describe('policy audit and report', () => {
  /** What a runner leaves that died, and the key that its machine seals with. */
  function left() {
    const folder = folderOf({});
    const bundle = join(folder, run);
    mkdirSync(bundle);
    writeFileSync(
      join(bundle, 'events.jsonl'),
      bytesOf(
        logLines([started({ policy: { name: 'default', digest, files: [] } }), decided('a'), decided('b', 'deny')]),
      ),
    );
    return { folder, bundle, given: { cwd: folder, env: { AGENT_BOUNCER_HOME: join(folder, 'keys') } } };
  }

  it('seal, verify, show and report, and name what was changed', async () => {
    const { folder, bundle, given } = left();
    expect(await policy(['audit', 'verify', join(bundle, 'events.jsonl')], given)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^run .*\nok {3}log +3 events, .*; not sealed, .*\nverified\n$/),
    });
    expect(await policy(['audit', 'seal', run], given)).toMatchObject({
      code: 0,
      out: expect.stringContaining('abandoned'),
    });
    expect(await policy(['audit', 'seal', run], given)).toMatchObject({
      code: 3,
      err: expect.stringContaining('is sealed already'),
    });

    const verified = await policy(['audit', 'verify', run, '--format', 'json'], given);
    expect({ code: verified.code, ...JSON.parse(verified.out) }).toMatchObject({ code: 0, ok: true, run });
    expect(await policy(['audit', 'verify', run, '--run', 'run-of-somebody'], given)).toMatchObject({ code: 2 });

    const key = await policy(['audit', 'key'], given);
    expect(key).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^-----BEGIN PUBLIC KEY-----\n/),
      err: expect.stringMatching(/^ed25519:[0-9a-f]+\n$/),
    });
    writeFileSync(join(folder, 'signer.pem'), key.out);
    const elsewhere = { cwd: folder };
    const stranger = await policy(['audit', 'verify', run], elsewhere);
    expect(stranger).toMatchObject({ code: 2, out: expect.stringContaining("get the signer's key another way") });
    expect((await policy(['audit', 'verify', run, '--key', 'signer.pem'], elsewhere)).code).toBe(0);

    writeFileSync(join(bundle, 'report.md'), 'all is well');
    const changed = await policy(['audit', 'verify', run], given);
    expect(changed).toMatchObject({
      code: 2,
      out: expect.stringMatching(/FAIL files\n {7}.*report\.md[\s\S]*\nnot verified\n$/),
    });
    expectCalm(changed);
  });

  it('show the events, all or of one type', async () => {
    const { given } = left();
    const shown = await policy(['audit', 'show', run], given);
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out.match(/call\.decided/g)).toHaveLength(2);
    const json = await policy(['audit', 'show', run, '--type', 'call.decided', '--format', 'json'], given);
    expect(JSON.parse(json.out)).toMatchObject([{ seq: 1, type: 'call.decided' }, { seq: 2 }]);
    const none = await policy(['audit', 'show', run, '--type', 'call.decidid'], given);
    expect(none).toEqual({
      code: 0,
      out: '',
      err: 'no event has the type `call.decidid`: did you mean `call.decided`?\n',
    });
  });

  it('show a log that does not hold, and say so with 2', async () => {
    const { bundle, given } = left();
    const file = join(bundle, 'events.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('because', 'so'));
    expect(await policy(['audit', 'show', run], given)).toMatchObject({
      code: 2,
      out: expect.stringContaining('call.decided'),
      err: expect.stringMatching(/^error\[BUNDLE_INVALID\]: /),
    });
  });

  it('make the report again in each format, to a file as well, and never a half of one', async () => {
    const { folder, given } = left();
    await policy(['audit', 'seal', run], given);
    const formats = await Promise.all(
      ['markdown', 'html', 'json'].map(format => policy(['report', run, '--format', format], given)),
    );
    expect(formats.map(({ code, err }) => ({ code, err }))).toEqual(Array(3).fill({ code: 0, err: '' }));
    const [markdown, html, json] = formats;
    expect(markdown?.out).toMatch(/^# /);
    expect(html?.out).toMatch(/^<!doctype html>/i);
    expect(JSON.parse(json?.out ?? '')).toEqual(expect.any(Object));
    expect(await policy(['report', run, '--output', 'out/report.md'], given)).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(folder, 'out', 'report.md'), 'utf8')).toBe(markdown?.out);
    renameSync(join(folder, 'out', 'report.md'), join(folder, 'kept.md'));
    expect(await policy(['report', run, '--output', 'kept.md/report.md'], given)).toMatchObject({
      code: 3,
      err: expect.stringMatching(/^error\[ARGUMENT_INVALID\]: `.*kept\.md\/report\.md` cannot be written: /),
    });
  });
});

describe('policy doctor', () => {
  it('says of each thing that a run needs whether it is there', async () => {
    const { code, out, err } = await policy(['doctor', '--format', 'json'], { cwd: folderOf({}) });
    const { package: root, diagnoses } = JSON.parse(out) as {
      package: string;
      diagnoses: { name: string; state: string }[];
    };
    expect({ root, err }).toEqual({ root: packageRoot(), err: '' });
    expect(diagnoses.map(({ name }) => name)).toEqual([
      'platform',
      'client',
      'isolation',
      'keys',
      'policy',
      'scanners',
      'model',
    ]);
    expect(code).toBe(diagnoses.some(({ state }) => state === 'broken') ? 1 : 0);
  });

  it('ends with 1 when something is broken, and says what', async () => {
    const { code, out } = await policy(['doctor'], { cwd: folderOf({ 'policy.yaml': 'version: 2\n' }) });
    expect(code).toBe(1);
    expect(out).toMatch(/^broken +policy +/m);
  });
});
