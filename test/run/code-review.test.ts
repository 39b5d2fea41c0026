import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuditEvent, NewEvent } from '../../src/audit/event.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import type { Operation } from '../../src/operation.ts';
import { bindCode } from '../../src/policy/code.ts';
import { type CodeSettings, codeDefaults } from '../../src/policy/policy.ts';
import { createCodeReview } from '../../src/run/code-review.ts';
import type { CodeScan } from '../../src/scan/code/scanner.ts';
import type { Finding, Severity } from '../../src/scan/finding.ts';
import type { ToolCall } from '../../src/tool-call.ts';

const workspace = '/w';
const severityOf: Readonly<Record<string, Severity>> = { eval: 'error', hash: 'warning', todo: 'note' };

/** Finds a weakness in each line that calls what is in the table; what holds `boom` or `half` cannot be scanned (to its end). */
function scan(where: string, text: string): CodeScan {
  if (text.includes('boom')) throw new Error('the scanner broke');
  const findings = text.split('\n').flatMap((line, at): Finding[] => {
    const [, rule = ''] = /(eval|hash|todo)\(/.exec(line) ?? [];
    const severity = severityOf[rule];
    if (severity === undefined) return [];
    const region = { startLine: at + 1, startColumn: 1, endLine: at + 1, endColumn: 9 };
    const flow = [{ where, message: 'it comes in', region }];
    return [{ scanner: 'code', rule, severity, confidence: 'high', message: `${rule} is bad`, where, region, flow }];
  });
  return { findings, ...(text.includes('half') ? { error: 'cut in the middle' } : {}) };
}

/** A run over files in memory; `start` is how they were before it. */
function openRun(start: Readonly<Record<string, string>> = {}, settings: CodeSettings = {}) {
  const files = new Map(Object.entries(start));
  const base = new Map<string, { readonly text: string | undefined }>();
  const events: AuditEvent[] = [];
  const read = (path: string) => {
    const text = files.get(posix.relative(workspace, path));
    if (text === 'UNREADABLE') throw new Error('it is no text');
    return text;
  };
  const scope = { workspace, home: ['/h'], tmp: ['/t'], guard: [] };
  const scanner = { languageOf: (path: string) => (path.endsWith('.py') ? 'python' : undefined), scan };
  const review = createCodeReview({
    scanner,
    baseScanner: scanner,
    base: {
      known: path => base.get(path),
      textOf: async path => {
        if (!base.has(path)) base.set(path, { text: read(path) });
        return base.get(path)?.text;
      },
    },
    read,
    workspace,
    consequenceAt: bindCode(settings, scope),
    tellAtMost: settings.tell_at_most ?? codeDefaults.tell_at_most,
    helpOf: rule => `use no ${rule}`,
    record: (event: NewEvent) => {
      const written = { v: 1, seq: events.length, at: '', run: 'r', prev: '', ...event } as AuditEvent;
      events.push(written);
      return written;
    },
  });
  const written = (path: string): Operation[] => [{ kind: 'write', path: posix.resolve(workspace, path) }];
  let calls = 0;
  const ask = (given: Pick<ToolCall, 'tool' | 'input'>, path: string) => {
    const call = { id: 'c', session: 's', cwd: workspace, ...given };
    return review.gate(call, call.tool === 'Bash' ? interpret(call, { home: '/h', servers: {} }) : written(path));
  };
  return {
    review,
    files,
    events,
    ask,
    /** Asks the door, writes, and answers what the agent is told, or why it may not. */
    async write(path: string, text: string) {
      const refusal = await ask({ tool: 'Write', input: { file_path: path, content: text } }, path);
      if (refusal) return refusal.settled.reason;
      files.set(path, text);
      return review.after(`c${++calls}`, [posix.resolve(workspace, path)]);
    },
    /** A call that names no file. */
    other: () => review.after(`c${++calls}`, []),
    /** What was recorded, in short. */
    told: () =>
      events.map(event => {
        if (event.type === 'code.scanned')
          return `scan ${event.body.call ?? 'end'}: ${event.body.findings.map(({ number, rule, told }) => `${number} ${rule} told ${told}`).join(', ')}`;
        if (event.type === 'finding.opened') return `open ${event.body.number} ${event.body.call ?? 'end'}`;
        if (event.type === 'finding.closed')
          return `closed ${event.body.number} ${event.body.found} ${event.body.scan} ${event.body.call ?? 'end'}`;
        return event.type;
      }),
    last: () => events.findLast(event => event.type === 'code.scanned')?.body,
  };
}

describe('the code of a run', () => {
  it('is told with place, flow and what to do, and closed by the call that corrects it', async () => {
    const run = openRun();
    expect(await run.write('a.py', 'x = 1\neval(x)')).toBe(
      [
        'The file was written.',
        'The code in it has a weakness that was not there before; correct it before you go on:',
        '- a.py:2 eval: eval is bad',
        '  a.py:2 it comes in',
        '  what to do: use no eval',
      ].join('\n'),
    );
    expect(await run.write('a.py', 'x = 1\n')).toBeUndefined();
    await run.review.end();
    expect(run.told()).toEqual(['scan c1: 1 eval told 1', 'scan c2: ', 'closed 1 0 1 c2']);
    expect(run.events[2]?.body).toEqual({
      number: 1,
      found: 0,
      scan: 1,
      rule: 'eval',
      path: 'a.py',
      line: 2,
      call: 'c2',
    });
  });

  it('is not blamed for what was there before', async () => {
    const run = openRun({ 'a.py': 'eval(old)\n' });
    expect(await run.write('a.py', 'new = 1\n\n  eval(old)\n')).toBeUndefined();
    expect(run.last()).toMatchObject({ files: [{ path: 'a.py', known: 1 }], findings: [] });
    expect(await run.write('a.py', 'eval(old)\neval(new)\n')).toContain('a.py:2 eval');
    expect(run.last()?.files).toEqual([{ path: 'a.py', bytes: 20, known: 1 }]);
  });

  it('is told of as often as the policy says, then left open, once', async () => {
    const run = openRun({}, { tell_at_most: 2 });
    expect(await run.write('a.py', 'eval(x)\n# 1')).not.toContain('last time');
    expect(await run.write('a.py', 'eval(x)\n# 2')).toContain('last time');
    expect(await run.write('a.py', 'eval(x)\n# 3')).toBeUndefined();
    expect(await run.write('a.py', '# 4\neval(x)')).toBeUndefined();
    await run.review.end();
    expect(run.told()).toEqual([
      'scan c1: 1 eval told 1',
      'scan c2: 1 eval told 2',
      'scan c3: 1 eval told 2',
      'open 1 c3',
      'scan c4: 1 eval told 2',
    ]);
  });

  it('does not count a line that was only written otherwise as another finding', async () => {
    const run = openRun();
    for (const name of ['x', 'y', 'z']) await run.write('a.py', `eval(${name})`);
    expect(run.told().filter(line => !line.startsWith('scan'))).toEqual(['open 1 c3']);
  });

  it('is not told of anew when it is taken out and put back', async () => {
    const run = openRun();
    for (const text of ['eval(x)', 'x', ' eval(x)', 'x', 'eval(x)', 'y\neval(y)']) await run.write('a.py', text);
    expect(run.told().filter(line => !line.startsWith('closed'))).toEqual([
      'scan c1: 1 eval told 1',
      'scan c2: ',
      'scan c3: 2 eval told 2',
      'scan c4: ',
      'scan c5: 3 eval told 2',
      'open 3 c5',
      'scan c6: 3 eval told 2',
    ]);
  });

  it('counts no answer where nothing was written', async () => {
    const run = openRun();
    await run.write('a.py', 'eval(x)');
    expect(await run.write('a.py', 'eval(x)')).toBeUndefined();
    expect(run.last()?.findings.map(({ told }) => told)).toEqual([1]);
  });

  it('is left open at the end although nobody was told as often as they could', async () => {
    const run = openRun();
    await run.write('a.py', 'eval(x)\ntodo(y)');
    await run.review.end();
    expect(run.told()).toEqual(['scan c1: 1 eval told 1, 2 todo told 0', 'open 1 end']);
  });

  it('keeps notes for the record', async () => {
    const run = openRun();
    expect(await run.write('a.py', 'todo(x)')).toBeUndefined();
    expect(run.last()?.findings).toMatchObject([{ rule: 'todo', consequence: 'record', told: 0 }]);
  });

  it('sees what a call changes without saying so, and what is changed last of all', async () => {
    const run = openRun();
    await run.write('a.py', 'eval(x)');
    await run.write('b.py', 'eval(x)');
    await run.write('c.py', 'eval(x)');
    run.files.set('a.py', 'x');
    expect(await run.other()).toBeUndefined();
    run.files.delete('b.py');
    expect(await run.other()).toBeUndefined();
    expect(await run.other()).toBeUndefined();
    run.files.set('c.py', '');
    await run.review.end();
    expect(run.told().slice(3)).toEqual([
      'scan c4: ',
      'closed 1 0 3 c4',
      'scan c5: ',
      'closed 2 1 5 c5',
      'scan end: ',
      'closed 3 2 7 end',
    ]);
  });

  it('is recorded as not scanned where it cannot be, and nothing is closed by that', async () => {
    const run = openRun();
    await run.write('a.py', 'eval(x)');
    expect(await run.write('a.py', 'boom')).toBeUndefined();
    expect(run.last()?.files).toEqual([{ path: 'a.py', bytes: 0, error: 'the scanner broke', consequence: 'tell' }]);
    run.files.set('a.py', 'UNREADABLE');
    await run.other();
    await run.other();
    await run.write('a.py', 'half');
    expect(run.last()?.files).toEqual([{ path: 'a.py', bytes: 4, error: 'cut in the middle', consequence: 'tell' }]);
    expect(run.told().filter(line => line.startsWith('closed'))).toEqual([]);
    await run.write('a.py', 'eval(x)');
    expect(run.last()?.findings.map(({ number }) => number)).toEqual([1]);
    expect(await openRun().review.after('c', ['/w/gone.py', '/w/gone.txt'])).toBeUndefined();
  });

  it('says nothing of the consequence where a file could not be scanned before either', async () => {
    const run = openRun({ 'a.py': 'half' }, { error: 'fail' });
    await run.write('a.py', 'half of it');
    expect(run.last()?.files).toEqual([{ path: 'a.py', bytes: 10, error: 'cut in the middle' }]);
    expect(await run.write('b.py', 'half')).toBe(
      'The file was written.\nb.py could not be scanned to its end, and the run fails if that stays: cut in the middle',
    );
    expect(run.last()?.files).toMatchObject([{ path: 'b.py', consequence: 'fail' }]);
  });

  it('leaves out what is in no language that is scanned, and names what lies elsewhere in full', async () => {
    const run = openRun();
    expect(await run.write('a.txt', 'eval(x)')).toBeUndefined();
    expect(run.events).toEqual([]);
    await run.write('../tmp/a.py', '\u00e4\u{1f600}');
    expect(run.last()).toEqual({ call: 'c2', files: [{ path: '/tmp/a.py', bytes: 6 }], findings: [] });
  });

  it('tells of twenty findings and how many more there are', async () => {
    const note = await openRun().write('a.py', 'eval(x)\n'.repeat(25));
    expect(note?.match(/^- a\.py/gm)).toHaveLength(20);
    expect(note).toContain('25 weaknesses that were not there before');
    expect(note).toMatch(/- and 5 more$/);
  });

  it('says that the run fails where the policy says so', async () => {
    const run = openRun({}, { error: 'fail' });
    expect(await run.write('a.py', 'eval(x)')).toContain('the run fails if it is still there at the end');
    expect(await run.write('b.py', 'hash(x)')).not.toContain('the run fails');
    expect(run.events.map(event => event.type === 'code.scanned' && event.body.findings[0]?.consequence)).toEqual([
      'fail',
      'tell',
    ]);
  });
});

describe('a write that the policy blocks', () => {
  const settings: CodeSettings = { paths: [{ path: '${workspace}/src/**', error: 'block' }] };
  const edit = (old: string, next: string) => ({ tool: 'Edit', input: { old_string: old, new_string: next } });

  it('does not land, and the agent is told why', async () => {
    const run = openRun({}, settings);
    expect(await run.write('src/a.py', 'x\neval(x)')).toBe(
      'nothing was written: the code would have a weakness that was not there before: src/a.py:2 eval is bad (src/a.py:2 it comes in)',
    );
    expect([run.files.has('src/a.py'), run.events]).toEqual([false, []]);
    expect(await run.ask(edit('x', 'eval(x)'), 'src/b.py')).toBeUndefined();
    expect(await run.write('src/a.py', 'hash(x)')).toContain('hash is bad');
    expect(await run.write('lib/a.py', 'eval(x)')).toContain('The file was written');
  });

  it.each([
    ['an edit', edit('pass', 'eval(x)'), 'weakness-found'],
    [
      'several edits',
      {
        tool: 'MultiEdit',
        input: {
          edits: [
            { old_string: 'pass', new_string: 'a' },
            { old_string: 'a', new_string: 'eval(x)' },
          ],
        },
      },
      'weakness-found',
    ],
    [
      'a command that shows the text',
      { tool: 'Bash', input: { command: "cat > src/a.py <<'E'\neval(x)\nE\n" } },
      'weakness-found',
    ],
    ['a command that appends it', { tool: 'Bash', input: { command: "echo 'eval(x)' >> src/a.py" } }, 'weakness-found'],
    ['what breaks the scanner', edit('pass', 'boom'), 'code-unscanned'],
    ['what is only scanned in part', edit('pass', 'half'), 'code-unscanned'],
    ['an edit elsewhere', edit('pass', 'eval_(x)'), undefined],
    ['a command that does not show it', { tool: 'Bash', input: { command: 'python3 make.py > src/a.py' } }, undefined],
  ])('is looked at as it would be: %s', async (_, call, outcome) => {
    const run = openRun({ 'src/a.py': 'eval(old)\npass\n' }, settings);
    expect((await run.ask(call, 'src/a.py'))?.settled.outcome).toBe(outcome);
  });

  it('is denied where the file cannot be read, and says why', async () => {
    const run = openRun({ 'src/a.py': 'UNREADABLE' }, settings);
    run.files.set('src/a.py', 'pass');
    await run.ask(edit('x', 'y'), 'src/a.py');
    run.files.set('src/a.py', 'UNREADABLE');
    const refusal = await run.ask(edit('pass', 'x'), 'src/a.py');
    expect(refusal?.settled).toMatchObject({ effect: 'deny', layer: 'code', outcome: 'code-unscanned' });
    expect(refusal?.settled.reason).toContain('it is no text');
  });

  it('may keep, and put back, what was there before', async () => {
    const run = openRun({ 'src/a.py': 'eval(old)\n' }, settings);
    expect(await run.write('src/a.py', 'x\neval(old)\n')).toBeUndefined();
    expect(await run.write('src/a.py', 'x\n')).toBeUndefined();
    expect(await run.write('src/a.py', 'eval(old)\n')).toBeUndefined();
    expect(await run.write('src/a.py', 'eval(old)\neval(old)\n')).toContain('src/a.py:2');
  });

  it('may be made to a file that got a weakness some other way', async () => {
    const run = openRun({ 'src/a.py': '' }, settings);
    await run.write('src/a.py', '# first');
    run.files.set('src/a.py', 'eval(x)');
    await run.review.after('shell', ['/w/src/a.py']);
    expect(await run.write('src/a.py', 'eval(x)\n# more')).toContain('the run fails');
    expect(await run.write('src/a.py', '# more')).toBeUndefined();
  });
});
