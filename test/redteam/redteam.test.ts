import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Case, createDecider, duplicates, groupCases, readCases, readSuite } from './suite.ts';
import { variantsOf } from './variants.ts';

const { cases, problems } = readSuite();
const decide = createDecider();

const attacks = cases.filter(item => item.side === 'attack');
const innocents = cases.filter(item => item.side === 'innocent');

const byFile = (items: readonly Case[]) => groupCases(items, item => item.file);

/** Whatever is decided otherwise than it is right, one line each. */
function wrong(items: readonly Case[]): string[] {
  return items.flatMap(({ file, line, text, call, expect: right, today }) => {
    const { outcome, by } = decide(call);
    if (today !== undefined)
      return outcome === today ? [] : [`${file}:${line}: ${outcome}, no longer ${today}: ${text}`];
    return outcome === right ? [] : [`${file}:${line}: ${outcome} instead of ${right}: ${text} ← ${by.join('; ')}`];
  });
}

/** The variants of the cases that are decided in a way that none of them may be. */
function leaks(items: readonly Case[], never: 'allow' | 'deny'): string[] {
  return items.flatMap(({ file, line, call, today, variants }) => {
    const { command } = call.input;
    if (today === never || variants !== undefined) return [];
    if (call.tool !== 'Bash' || typeof command !== 'string') return [];
    return variantsOf(command).flatMap(variant => {
      const { outcome, by } = decide({ ...call, input: { ...call.input, command: variant.command } });
      return outcome === never
        ? [`${file}:${line}: ${never} after ${variant.transformation}: ${variant.command} ← ${by.join('; ')}`]
        : [];
    });
  });
}

describe('the suite', () => {
  it('is well-formed', () => {
    expect(problems).toEqual([]);
  });

  it('is as large as we say', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(1_000);
    expect(new Set(attacks.map(item => item.technique)).size).toBeGreaterThanOrEqual(60);
    expect(innocents.length).toBeGreaterThanOrEqual(1_000);
    const allowed = innocents.filter(item => item.expect === 'allow').length;
    expect(allowed / innocents.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe.each(byFile(attacks))('%s', (_file, items) => {
  it('is decided rightly', () => {
    expect(wrong(items)).toEqual([]);
  });

  it('is not allowed in other words', () => {
    expect(leaks(items, 'allow')).toEqual([]);
  });
});

describe.each(byFile(innocents))('%s', (_file, items) => {
  it('is decided rightly', () => {
    expect(wrong(items)).toEqual([]);
  });

  it('is not denied in other words', () => {
    expect(leaks(items, 'deny')).toEqual([]);
  });
});

describe('reading a file of the suite', () => {
  const attack = (...lines: string[]) => ['technique: T1485', 'name: Data Destruction', 'cases:', ...lines].join('\n');
  const read = (text: string, side: Case['side'] = 'attack', file = 'T1485-data-destruction.yaml') =>
    readCases({ file, text }, side);

  it('reads calls with their lines', () => {
    const { cases: found, problems: none } = read(
      attack('  - call: "Bash: rm -rf /"', '    expect: deny', '    why: deletes the machine'),
    );
    expect(none).toEqual([]);
    expect(found).toMatchObject([
      { technique: 'T1485', line: 4, expect: 'deny', call: { input: { command: 'rm -rf /' } } },
    ]);
  });

  it.each([
    [
      'an unknown key',
      attack('  - call: "Bash: x"', '    expect: deny', '    why: y', '    skip: true'),
      '7: unknown key `skip`',
    ],
    ['no reason', attack('  - call: "Bash: x"', '    expect: deny'), '4: `cases.0` needs the key `why`'],
    [
      'an empty reason',
      attack('  - call: "Bash: x"', '    expect: deny', '    why: " "'),
      '6: `cases.0.why` cannot be',
    ],
    [
      'an attack that may pass',
      attack('  - call: "Bash: x"', '    expect: allow', '    why: y'),
      '5: `cases.0.expect` cannot be',
    ],
    ['no such tool', attack('  - call: "Bsh: x"', '    expect: deny', '    why: y'), '4: `Bsh` has no short form'],
    [
      'a call with more',
      attack('  - call: { tool: Bash, input: {}, cwd: / }', '    expect: deny', '    why: y'),
      '4: a call is',
    ],
    [
      'a key twice',
      attack('  - call: "Bash: x"', '    expect: deny', '    expect: ask', '    why: y'),
      '6: map keys must be unique',
    ],
    ['no YAML', 'technique: [', '1: '],
  ])('refuses %s', (_what, text, said) => {
    const found = read(text).problems;
    expect(
      found.some(problem => problem.startsWith(`T1485-data-destruction.yaml:${said}`)),
      found.join('\n'),
    ).toBe(true);
  });

  it('refuses a file that is named after another technique', () => {
    const text = attack('  - call: "Bash: x"', '    expect: deny', '    why: y');
    expect(read(text, 'attack', 'T1486-data-encrypted.yaml').problems).toEqual([
      'T1486-data-encrypted.yaml:1: the name of the file must start with `T1485-`',
    ]);
  });

  it('wants a reason for an innocent call that is not allowed', () => {
    const text = 'name: git\ncases:\n  - call: "Bash: git status"\n    expect: ask\n';
    expect(read(text, 'innocent', 'git.yaml').problems).toEqual([
      'git.yaml:3: `why` is missing: say why this should be `ask`',
    ]);
  });

  it('finds the same call twice, in whatever file', () => {
    const one = read(attack('  - call: "Bash: x"', '    expect: deny', '    why: y')).cases;
    const two = read(
      'name: x\ncases:\n  - { call: { tool: Bash, input: { command: x } }, expect: allow }',
      'innocent',
      'x.yaml',
    );
    expect(duplicates([...one, ...two.cases])).toEqual([
      'x.yaml:3: the call is already at T1485-data-destruction.yaml:4',
    ]);
  });
});

describe('a variant', () => {
  const names = (command: string) => variantsOf(command).map(variant => variant.transformation);

  // What is compared is what bash really does, so these touch nothing.
  it.each([
    'cat /etc/hostname',
    'head -n 1 /etc/hostname | wc -c',
    'cd /usr && ls -a bin 2>/dev/null | sort -r | wc -l',
    "grep -c '' /etc/hostname && echo 'it is' \"there\"",
    'for f in /etc/hostname /etc/hosts; do wc -l "$f" > /dev/null; done; stat -L -c %F /etc/hostname',
    'x=4; if [ "$x" = 4 ]; then ls -ad ~; fi',
    "cat <<'END' | sort -u\nb\na\nb\nEND",
  ])('means the same to bash: %s', command => {
    const run = (text: string) =>
      execFileSync('bash', ['-c', text], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    const right = run(command);
    const made = variantsOf(command).filter(({ command: text }) => !text.includes('/workspace'));
    expect(made.length).toBeGreaterThan(10);
    const said = (text: string) =>
      run(text)
        .replace(/^start\n/, '')
        .replace(/done\n$/, '');
    expect(made.filter(variant => said(variant.command) !== right)).toEqual([]);
  });

  it('is not made of a command that cannot be read', () => {
    expect(names("echo 'open")).toEqual([]);
  });

  it('keeps what changes the shell in that shell', () => {
    expect(names('export PATH=/x')).not.toContain('bash -c');
    expect(names('ls; exit 3')).not.toContain('subshell');
  });

  it('leaves alone what only looks like a flag', () => {
    expect(names('chmod -x run.sh')).not.toContain('flags last');
    expect(names('rm -- -rf')).not.toContain('flags last');
  });

  it('leaves paths alone that only bash knows', () => {
    expect(names('cat < /dev/tcp/127.0.0.1/80')).not.toContain('detour through the workspace');
  });
});
