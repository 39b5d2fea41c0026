import { describe, expect, it } from 'vitest';
import { interpretShell } from '../../src/shell/interpret.ts';
import { parseShell, shellLimits } from '../../src/shell/parse.ts';
import { context, operationsOf } from './operations.ts';

function refusalOf(command: string): string | undefined {
  const parsed = parseShell(command);
  return 'refusal' in parsed ? parsed.refusal : undefined;
}

describe('refuses characters that a reader does not see', () => {
  it.each([
    ['carriage return', 'ls\r\nrm a', 'U+000D'],
    ['NUL', 'ls\0', 'U+0000'],
    ['escape', 'echo \u001b[2K', 'U+001B'],
    ['vertical tab', 'rm\u000b-rf a', 'U+000B'],
    ['backspace', 'rm a\b\b\bls', 'U+0008'],
    ['delete', 'ls\u007f', 'U+007F'],
    ['next line', 'ls\u0085rm a', 'U+0085'],
    ['no-break space', 'rm\u00a0-rf a', 'U+00A0'],
    ['soft hyphen', 'rm \u00ada', 'U+00AD'],
    ['zero-width space', 'rm\u200b a', 'U+200B'],
    ['zero-width joiner', 'r\u200dm a', 'U+200D'],
    ['right-to-left override', 'echo \u202etxt.exe', 'U+202E'],
    ['isolate', 'echo \u2066a\u2069', 'U+2066'],
    ['line separator', 'ls\u2028rm a', 'U+2028'],
    ['ideographic space', 'rm\u3000a', 'U+3000'],
    ['Hangul filler', 'cat \u3164', 'U+3164'],
    ['byte order mark', '\ufeffls', 'U+FEFF'],
    ['tag letter', 'ls \u{e0041}', 'U+E0041'],
  ])('%s', (_name, command, character) => {
    expect(refusalOf(command)).toBe(`the command holds the character ${character}, which a reader does not see`);
  });

  it('refuses half a surrogate pair', () => {
    expect(refusalOf('git status\udc00')).toBe('the command is not well-formed text');
  });

  it.each(['echo "naïve – 日本語 ✅"', 'git commit -m "Grüße ❤️"', 'ls\t-la', 'echo a\necho b'])('takes %j', command => {
    expect(refusalOf(command)).toBeUndefined();
  });

  it('takes a look-alike for the other program that it is', () => {
    expect(operationsOf('ｒｍ a')).toEqual([
      "unknown ｒｍ: the program's name holds U+FF52, which may look like another letter",
      'execute ｒｍ a',
      'read /workspace',
    ]);
    expect(interpretShell('ѕudo ls', context)[1]).toMatchObject({ program: 'ѕudo', described: false });
  });
});

describe('refuses what cannot be parsed', () => {
  it.each([
    'f(-c x',
    'f (x',
    'a | b | head(-c 20',
    'echo `f(x`',
    'echo a> 2>&1',
    'cat <2>&1',
    'a &!& b',
    'echo "a',
    "echo 'a",
    'echo `a',
    'echo $(a',
    'echo ${a',
    'echo $((1',
    'if true; then ls',
    'for x in a; do ls',
    'case a in a) ls',
    '(ls',
    '{ ls',
    'ls }; }',
    'done',
    'ls;;',
    '&& ls',
    'ls ||',
    'ls | | cat',
    'ls(rm x)',
    'cat =(ls)',
    'ls >',
    '[[ a',
    '[[ -f ]]',
    'cat <<',
  ])('%s', command => {
    expect(refusalOf(command)).toMatch(/./);
  });
});

describe('refuses constructs that are not interpreted', () => {
  it.each([
    ['cat !(a)', 'ExtendedGlob'],
    ['exec {fd}>x', 'FileDescriptorVariable'],
    ['echo ${(e)x}', 'Unknown'],
  ])('%s', (command, type) => {
    expect(refusalOf(command)).toBe(`the command uses \`${type}\`, which is not interpreted`);
  });

  it.each([
    ['echo "${x:-$\'a\'}"', 'the command uses $\'…\' or $"…" quoting'],
    ["echo $((x$'a'))", 'the command uses $\'…\' or $"…" quoting'],
    ["cat <<EOF\n${x:-$'a'}\nEOF", 'the command uses $\'…\' or $"…" quoting'],
    ["f() { echo a; }; echo a b$'c", 'the command cannot be parsed: unterminated ANSI-C quote'],
    ['cat a<(b)', 'a word touches another, which shells read as one'],
    ['cat <(b)a', 'a word touches another, which shells read as one'],
    ['for x in a<(b); do ls; done', 'a word touches another, which shells read as one'],
    ['bash <<E$x\nls\nE$x\n', 'a here-document ends at a word that shells may read differently'],
    ["bash <<'END'?v=x ls\nEND\n", 'a here-document ends at a word that shells may read differently'],
    ["cat <<''\n\n", 'a here-document ends at a word that shells may read differently'],
    ['echo $=x', 'a word holds an expansion that was not understood'],
    ['cat $~x', 'a word holds an expansion that was not understood'],
  ])('%s', (command, refusal) => {
    expect(refusalOf(command)).toBe(refusal);
  });

  // The parser gives these up as opaque words without an error.
  it.each(['a+=($(rm y))\\\n', "a+=($(rm '' y))x=", 'a[$${(r>m# y)]=1'])('%j', command => {
    expect(refusalOf(command)).toMatch(/./);
  });
});

describe('bounds what it reads', () => {
  const { characters, nodes, depth } = shellLimits;

  it.each([
    ['length', `echo ${'a'.repeat(characters)}`, `longer than ${characters}`],
    ['parts', 'ls;'.repeat(nodes), `more than ${nodes} parts`],
    ['words', `echo ${'a '.repeat(nodes)}`, `more than ${nodes} parts`],
    ['sub-shells', `${'( '.repeat(depth)}ls${' )'.repeat(depth)}`, `deeper than ${depth}`],
    ['substitutions', `${'echo $('.repeat(depth)}ls${')'.repeat(depth)}`, `deeper than ${depth}`],
    ['groups', `${'{ '.repeat(depth)}ls${'; }'.repeat(depth)}`, `deeper than ${depth}`],
    ['arithmetic', `echo $((${'('.repeat(200)}1${')'.repeat(200)}))`, `deeper than ${depth}`],
    ['defaults', `echo ${'${x:-'.repeat(depth)}a${'}'.repeat(depth)}`, `deeper than ${depth}`],
  ])('%s', (_name, command, refusal) => {
    expect(refusalOf(command)).toContain(refusal);
  });

  it.each(['(', '$(', '`', '${', '<(', '"$(', '((', '[[ ', 'if ', 'case x in ', '<<a ', "'"])(
    'comes to an end on nothing but %j',
    text => {
      const endless = text.repeat(Math.floor(characters / text.length));
      expect(interpretShell(endless, context).some(operation => operation.kind === 'unknown')).toBe(true);
    },
  );
});

describe('data is not code', () => {
  it.each([
    ["cat <<'EOF'\n$(rm a) `rm b` ${x@P} $'x'\nEOF", ['execute cat']],
    ['cat <<\\EOF\n$(rm a)\nEOF', ['execute cat']],
    ['echo \'$(rm a)\' "\\$(rm b)" \\`rm c\\`', ['execute echo $(rm a) $(rm b) `rm c`']],
    ['echo a # $(rm b)', ['execute echo a']],
    [`echo "$(cat <<'EOF'\nit's $(fine), "really"\nEOF\n)"`, ['execute cat', 'execute echo it\'s $(fine), "really"']],
  ])('%j', (command, operations) => {
    expect(operationsOf(command)).toEqual(operations);
  });
});
