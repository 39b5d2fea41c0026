import { describe, expect, it } from 'vitest';
import { effectsOf } from './operations.ts';

const evaluates = (effects: readonly string[]) => effects.some(effect => effect.startsWith('evaluate arithmetic'));

describe('numbers and names are arithmetic', () => {
  it.each([
    '$((1 + 2 * 3))',
    '$((x))',
    '$(($x + ${y}))',
    '$((${#x} - 1))',
    '$(( (1 << 3) | 0x1f ))',
    '$((16#ff))',
    '$((x > 1 ? 2 : 3))',
    '$(($# + $?))',
    '$[1+2]',
    '${x:1:2}',
    '${x:$y}',
    '$((total / count))',
    '$(( rm -rf / x ))',
  ])('echo %s', word => {
    expect(evaluates(effectsOf(`echo ${word}`))).toBe(false);
  });

  it.each([
    '((i++))',
    '((i += 2, j = i))',
    '[[ $x -eq 1 ]]',
    '[[ x -gt "$y" ]]',
    '((x == 1))',
    'x=1; ((x))',
    'x=; ((x))',
  ])('%s', command => {
    expect(evaluates(effectsOf(command))).toBe(false);
  });
});

describe('an error ends a line, and what stands on the next one runs where the line has not gone', () => {
  it.each([
    'cd a && echo $((1 / x))\nrm -r b',
    'rm "a/$(cd b; echo $((1 / x)); echo c)"',
    '(cd a; echo $((1 / x))); rm b',
    'cd `echo $((1 / x))`; rm b',
    'trap "rm b" EXIT; cd a; echo $((1 / x))',
    "eval 'cd a; echo $((1 / x))'; rm b",
    'bash -c "echo $((1 / x))\nrm b"',
    "bash -c 'echo $((1 / x)); rm b'",
  ])('%s', command => {
    expect(evaluates(effectsOf(command))).toBe(true);
  });
});

describe('subscripts run commands, wherever they hide', () => {
  it.each([
    'echo $((a[$(rm b)]))',
    'echo $((a[0]))',
    "x='a[$(rm b)]'; echo $((x))",
    "x='a[$(rm b)]'; echo $(($x))",
    "x='a[$(rm b)]'; ((x++))",
    "x='a[$(rm b)]'; [[ x -eq 1 ]]",
    "x='a[$(rm b)]'; [[ $x -lt 1 ]]",
    "x='a[$(rm b)]'; echo ${y:x}",
    "x='a[$(rm b)]'; echo ${y:0:$x}",
    "x='a[$(rm b)]'; echo $[x]",
    'export x="a[$Y]"; ((x))',
    'read x; ((x))',
    '. ./f; ((x))',
    'eval "$X"; ((x))',
    'for x in "$@"; do ((x)); done',
    'echo $((${x}y))',
    'echo $((x$y))',
    'echo $((${x:-a[0]}))',
    'echo $(($1))',
    'echo $(($@))',
    "echo $(('a'))",
    '[[ -v a[$(rm b)] ]]',
    "[[ -v 'a[$(rm b)]' ]]",
    '[[ -R $x ]]',
    '[[ "a[$(rm b)]" -eq 1 ]]',
  ])('%s', command => {
    expect(evaluates(effectsOf(command))).toBe(true);
  });

  it.each([
    "test -v 'a[$(rm b)]'",
    '[ -v "$x" ]',
    '[ $x = y ]',
    'test "$x" 1',
    "printf '%d' a; printf -v 'a[$(rm b)]' x",
  ])('%s', command => {
    expect(effectsOf(command).some(effect => effect.startsWith('unknown '))).toBe(true);
  });
});

describe('what arithmetic assigns', () => {
  it.each([
    ['((i++))', ['change environment i']],
    ['((i = j + 1))', ['change environment i', 'change environment j']],
    ['echo $((PATH = 1))', ['change environment PATH']],
    ['echo ${x:i=1}', ['change environment i']],
    ['[[ i=1 -eq 1 ]]', ['change environment i']],
    ['((i == 1))', []],
    ['((i <= 1 && j >= 2 && k != 3))', []],
  ])('%s', (command, effects) => {
    expect(effectsOf(command)).toEqual(effects);
  });

  it('makes numbers, which are no options', () => {
    expect(effectsOf('i=0; while [ $i -lt 3 ]; do i=$((i+1)); echo $i; done')).toEqual([
      'change environment i 0',
      'change environment i',
    ]);
  });
});
