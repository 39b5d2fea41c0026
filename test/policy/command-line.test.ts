import { expect, it } from 'vitest';
import { commandLine } from '../../src/policy/command-line.ts';

it.each<[string, readonly (string | undefined)[], string]>([
  ['git', ['status'], 'git status'],
  ['./a.sh', ['-x', '--y=z', 'a@b:c', '~', '*'], './a.sh -x --y=z a@b:c ~ *'],
  ['npm', ['ci --x'], "npm 'ci --x'"],
  ['npm ci', [], "'npm ci'"],
  ['x', [''], "x ''"],
  ['x', ["it's"], "x 'it'\\''s'"],
  ['x', ['a\nb'], "x 'a\nb'"],
  ['x', ['$HOME', '`id`', 'a;b', 'a|b'], "x '$HOME' '`id`' 'a;b' 'a|b'"],
  ['x', [undefined], 'x ‹dynamic›'],
  ['x', ['‹dynamic›'], "x '‹dynamic›'"],
  ['x', ['\u00e9'], "x '\u00e9'"],
])('writes %s %j as one line', (program, args, line) => {
  expect(commandLine({ kind: 'execute', program, args, described: false })).toBe(line);
});
