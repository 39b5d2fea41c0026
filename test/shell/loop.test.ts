import { describe, expect, it } from 'vitest';
import { interpretShell } from '../../src/shell/interpret.ts';
import { createWalk, maxOperations, maxWork, TooMuch } from '../../src/shell/walker.ts';
import { context, effectsOf } from './operations.ts';

const paths = (command: string) => effectsOf(command).filter(effect => !effect.startsWith('change '));

describe('for', () => {
  it.each([
    ['for f in a b; do cat $f; done', ['read /workspace/a', 'read /workspace/b']],
    ['for f in a{1..2}; do cat "$f"; done', ['read /workspace/a1', 'read /workspace/a2']],
    ['for f in *.txt; do cat "$f"; done', ['read /workspace/*.txt']],
    ['for f in *.txt; do cat "$f.bak"; done', ['read /workspace/*.txt.bak']],
    ['for f in "a b"; do cat "$f"; done', ['read /workspace/a b']],
    [
      'for d in a b; do for f in c d; do cat $d/$f; done; done',
      ['a/c', 'a/d', 'b/c', 'b/d'].map(path => `read /workspace/${path}`),
    ],
    ['for d in a b; do (cd $d && cat c); done', ['read /workspace/a/c', 'read /workspace/b/c']],
    ['for f in a; do cat $f; break; cat b; done; cat c', ['a', 'b', 'c'].map(path => `read /workspace/${path}`)],
    ['for f in; do cat a; done', []],
    ['for f in "a b"; do cat $f; done', ['read /workspace/a', 'read /workspace/b']],
    ['for f in a; do :; done; cat $f', ['read /workspace/a']],
    ['x=a; for f in 1 2; do cat $x; x=b; done', ['read /workspace/a', 'read /workspace/b']],
    ['for f in a b; do cd $f && cat x; done', ['read /workspace/a/x', 'read /workspace/a/b/x', 'read /workspace/b/x']],
  ])('%s', (command, effects) => {
    expect(paths(command)).toEqual(effects);
  });

  it.each([
    'for f in $X; do cat "$f"; done',
    'for f in $(ls); do cat "$f"; done',
    'for f; do cat "$f"; done',
    'for f in "$@"; do cat "$f"; done',
    `for f in ${Array.from({ length: 40 }, (_, i) => `f${i}`).join(' ')}; do cat $f; done`,
    'for f in *; do ls; done; cat $f',
    'for f in a b; do cat $g; g=$f; done',
    'while read f; do cat "$f"; done < list',
    'ls | while read f; do cat "$f"; done',
    'x=a; for f in *; do cat $x; x=b; done',
    'x=a; while true; do cat $x; x=$Y; done',
    'x=a; until false; do cat $x; read x; done',
    'x=a; while true; do x=b; break; x=a; done; cat $x',
    'x=a; for i in 1 2; do [ $i = 1 ] && continue; cat $x; done; x=b; while ls; do cat $x; x=c; continue; x=b; done',
  ])('%s is not known', command => {
    expect(paths(command)).toContain('unknown cat: an argument that is only known at run time may be an option');
  });
});

describe('folders', () => {
  it('forgets where it is after as many folders as it can bear', () => {
    expect(paths('while true; do cd a; cat f; done').some(effect => effect.startsWith('unknown read f'))).toBe(true);
  });

  it('knows it may never have entered', () => {
    expect(paths('while cd /etc; do break; done; cat a')).toEqual(
      expect.arrayContaining(['read /etc/a', 'read /workspace/a']),
    );
  });
});

describe('work is bounded', () => {
  const nested = (depth: number, open: string, body: string, close: string) =>
    `${open.repeat(depth)}${body}${close.repeat(depth)}`;
  const values = Array.from({ length: 30 }, (_, i) => i).join(' ');

  it.each([
    ['loops that emit', nested(8, `for x in ${values}; do `, 'rm $x', '; done')],
    ['loops that emit nothing', nested(14, 'while 2>&1; do ', '2>&1', '; done')],
    ['mixed loops', nested(3, `for x in ${values}; do `, nested(10, 'while 2>&1; do ', '2>&1', '; done'), '; done')],
    ['many operations', Array.from({ length: 1_500 }, (_, i) => `rm ${i}`).join(';')],
    ['many braces', 'rm {1..60}{1..60}{1..60}{1..60}'],
    ['eval in eval', `${'eval '.repeat(50)}ls`],
    ['wrappers', `${'env '.repeat(50)}ls`],
  ])('%s', (_name, command) => {
    const operations = interpretShell(command, context);
    expect(operations.length).toBeLessThanOrEqual(maxOperations + 10);
    expect(operations.some(operation => operation.kind === 'unknown')).toBe(true);
  });

  it('stops after a fixed amount', () => {
    const nothing = () => ({});
    const walk = createWalk({ statements: nothing, node: nothing, words: nothing, script: nothing });
    expect(() => {
      for (;;) walk.step();
    }).toThrow(TooMuch);
    expect(walk.work()).toBe(maxWork + 1);
  });
});
