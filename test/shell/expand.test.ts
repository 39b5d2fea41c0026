import { describe, expect, it } from 'vitest';
import { interpretShell } from '../../src/shell/interpret.ts';
import { context, effectsOf } from './operations.ts';

const option = 'an argument that is only known at run time may be an option';
const unread = [`unknown cat: ${option}`, 'read /workspace'];

/** What `cat` reads when it is given these words. */
function reads(words: string, before = ''): string[] {
  return effectsOf(`${before}cat ${words}`).filter(effect => !effect.startsWith('change '));
}

it('takes a tilde that comes out of a variable for no name', () => {
  expect(effectsOf("x='-f ~'; cat $x")).toContain(`unknown cat: ${option}`);
});

describe('words that are known in advance', () => {
  it.each([
    ['a b', ['a', 'b']],
    ['"a b"', ['a b']],
    ["'a b'", ['a b']],
    ['a\\ b', ['a b']],
    ['"a"\'b\'c', ['abc']],
    ['"a\\"b"', ['a"b']],
    ['"a\\nb"', ['a\\nb']],
    ["'a\\'", ['a\\']],
    ['a\\\nb', ['ab']],
    ['"\\$x" \'$y\' \\$z', ['$x', '$y', '$z']],
    ['a#b', ['a#b']],
    ['./a ../b //c', ['a', '/b', '/c']],
    ['a/../b ./././c', ['b', 'c']],
    ['{a,b}', ['a', 'b']],
    ['{a,b}{c,d}', ['ac', 'ad', 'bc', 'bd']],
    ['{,a}{b,}', ['b', 'ab', 'a']],
    ['a{,.txt}', ['a', 'a.txt']],
    ['{a,}', ['a']],
    ['f{1..3}', ['f1', 'f2', 'f3']],
    ['f{3..1}', ['f3', 'f2', 'f1']],
    ['\'{a,b}\' \\{c,d\\} "{e}",f', ['{a,b}', '{c,d}', '{e},f']],
    ['{a} {a,b @{1}..@{0}', ['{a}', '{a,b', '@{1}..@{0}']],
    ['~ ~/a "~/b" \\~', ['/home/user', '/home/user/a', '~/b', '~']],
    ['$HOME/a "${HOME}/b"', ['/home/user/a', '/home/user/b']],
    ['"$PWD/a" $PWD', ['a', '/workspace']],
  ])('%s', (words, paths) => {
    expect(reads(words)).toEqual(
      paths.map(path => `read ${path.startsWith('/') ? path : path === '/workspace' ? path : `/workspace/${path}`}`),
    );
  });

  it.each([
    ['x=a; ', '$x "$x" ${x} "${x}b" $x.txt', ['a', 'ab', 'a.txt']],
    ['x=a; y=$x/b; ', '$y', ['a/b']],
    ['x=a; y=${x}c; ', '"$y"', ['ac']],
    ['x="a b"; ', '"$x"', ['a b']],
    ['x="a b"; ', '$x', ['a', 'b']],
    ["x='*'; ", '"$x"', ['*']],
    ['x=~/a; ', '"$x"', ['/home/user/a']],
    ["x='~'; ", '$x/a', ['~/a']],
    ['export x=a; ', '$x', ['a']],
    ['declare x=a; ', '$x', ['a']],
    ['HOME=/etc; ', '~/a $HOME/b', ['/etc/a', '/etc/b']],
    ['x=a; x=b; ', '$x', ['b']],
    ['x=a && ', '$x', ['a']],
    ['if true; then x=a; else x=a; fi; ', '$x', ['a']],
  ])('%s cat %s', (before, words, paths) => {
    expect(reads(words, before)).toEqual(
      paths.map(path => `read ${path.startsWith('/') ? path : `/workspace/${path}`}`),
    );
  });
});

describe('words with wildcards', () => {
  it.each([
    ['a*.txt', '/workspace/a*.txt'],
    ['*.txt', '/workspace/*.txt'],
    ['./*', '/workspace/*'],
    ['[ab]?', '/workspace/[ab]?'],
    ["*'.txt'", '/workspace/*.txt'],
    ['~/*', '/home/user/*'],
    ['**/a', '/workspace/**/a'],
  ])('%s', (word, path) => {
    const [read] = interpretShell(`cat ${word}`, context).filter(operation => operation.kind === 'read');
    expect(read).toMatchObject({ path, glob: true });
  });

  it.each(["'*'", '"[a]"', '\\*', "'?'"])('%s is a name', word => {
    const [read] = interpretShell(`cat ${word}`, context).filter(operation => operation.kind === 'read');
    expect(read).not.toHaveProperty('glob');
  });

  it.each(['a"*"b*', '*/../a', 'x=\'a*\'; cat $x"*"', "[']']*", '["$x"]*'])('%s is not told apart', word => {
    expect(reads(word).some(effect => effect.startsWith('unknown '))).toBe(true);
  });

  it('takes a wildcard at the start for an option where one does harm', () => {
    expect(effectsOf('sort *')).toEqual([`unknown sort: ${option}`, 'read /workspace']);
    expect(effectsOf('sort ./*')).toEqual(['read /workspace/*']);
    expect(effectsOf('sort -- *')).toEqual(['read /workspace/*']);
  });
});

describe('words that are only known at run time', () => {
  it.each([
    '$X',
    '"$X"',
    '$1',
    '"$1"',
    '$@',
    '"$@"',
    '$*',
    '$_',
    '${X:-a}',
    '${X%a}',
    '${X/a/b}',
    '${X:1:2}',
    '${X^^}',
    '$(ls)',
    '`ls`',
    '~root',
    '~+',
    '~-/a',
    'x=~/a',
    '{a..c}',
    '{01..03}',
    '{1..9..2}',
    '{1..100}',
    '{a,$X}',
    '{a,"b"}',
    '{~,a}/b',
    '{a,}~/b',
    '{a}b,/etc/shadow}',
    '{a,b}}',
    '{{a,b}',
    '{a..c},d}',
    '@{a},b}',
  ])('%s', word => {
    expect(reads(word).filter(effect => effect !== 'read /workspace')).toEqual([unread[0]]);
  });

  it.each([
    ['x=; ', '$x'],
    ['IFS=:; x="a b"; ', '$x'],
    ['x="a b"; ', 'y$x'],
    ["x='a\\b'; ", '$x'],
    ['x+=b; ', '$x'],
    ['x[1]=b; ', '$x'],
    ['x=a; unset x; ', '$x'],
    ['x=a; read x; ', '$x'],
    ['x=a; read -a x; ', '$x'],
    ['x=a; : ${x:=b}; ', '$x'],
    ['x=a; x=b :; ', '$x'],
    ['x=a; ls && x=b; ', '$x'],
    ['x=a; if ls; then x=b; fi; ', '$x'],
    ['x=a; for x in b*; do ls; done; ', '$x'],
    ['x=a; while read l; do x=b; done; ', '$x'],
    ['x=a; case $y in z) x=b;; esac; ', '$x'],
    ['x=a; ((x++)); ', '$x'],
    ['x=a; . ./f; ', '$x'],
    ['x=a; declare x+=b; ', '$x'],
    ['RANDOM=a; ', '$RANDOM'],
    ['set -- $X a; ', '$1'],
    ['set -- a; shift $X; ', '$1'],
    ['x=a; ', '$x[1]'],
    ['x=a; ', '$x:h'],
    ['cd "$X"; ', '$PWD'],
    ['unset HOME; ', '~/a'],
    ['export HOME=$X; ', '~/a'],
  ])('%s cat %s', (before, word) => {
    expect(reads(word, before)).toContain(unread[0]);
  });

  it('knows of a word what it begins with', () => {
    expect(reads('"/etc/$X"')).toEqual(['unknown read /etc/…: the path is only known at run time', 'read /workspace']);
  });

  it('does not follow a value that doubles', () => {
    const doubled = `x=ab; ${'x=$x$x$x$x; '.repeat(40)}cat "$x"`;
    const operations = interpretShell(doubled, context);
    expect(operations.at(-1)).toEqual({ kind: 'read', path: '/workspace' });
    expect(Math.max(...operations.map(operation => JSON.stringify(operation).length))).toBeLessThan(100_000);
  });
});

describe('what expanding does by itself', () => {
  it.each([
    ['echo ${x:=a}', ['change environment x']],
    ['echo ${PATH=/x}', ['change environment PATH']],
    ['echo "${x:=$(rm a)}"', ['change environment x', 'delete /workspace/a']],
    ['echo ${x:a[0]}', ['evaluate arithmetic: a[0]']],
    ['echo ${!PATH}', ['evaluate indirection: ${!PATH}']],
    ['echo ${#x} ${x%%a} ${x//a/b} ${x,,}', []],
  ])('%s', (command, effects) => {
    expect(effectsOf(command)).toEqual(effects);
  });
});
