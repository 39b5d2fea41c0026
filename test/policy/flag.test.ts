import { expect, it } from 'vitest';
import type { ExecuteOperation } from '../../src/operation.ts';
import { hasFlag } from '../../src/policy/flag.ts';

it.each<[string, readonly (string | undefined)[], boolean, boolean]>([
  ['-f', ['-f'], true, true],
  ['-f', ['-rf'], false, true],
  ['-f', ['-fr'], false, true],
  ['-f', ['--f'], false, false],
  ['-f', ['x', '-f'], true, true],
  ['-f', ['-m', '-f'], false, true],
  ['-f', ['--', '-f'], false, true],
  ['-f', ['f'], false, false],
  ['-f', ['-F'], false, false],
  ['-f', [], false, false],
  ['-f', [undefined], false, true],
  ['-f', [undefined, '-f'], false, true],
  ['--force', ['--force'], true, true],
  ['--force', ['--force=yes'], true, true],
  ['--force', ['--for'], false, true],
  ['--force', ['--fo=x'], false, true],
  ['--force', ['--'], false, false],
  ['--force', ['-force'], false, false],
  ['--force', ['--forced'], false, false],
  ['--force', ['--Force'], false, false],
  ['--force', ['-m', '--force'], false, true],
  ['--no-verify', ['--no'], false, true],
  ['-delete', ['-delete'], true, true],
  ['-delete', ['-d'], false, false],
  ['-1', ['-la1'], false, true],
  ['-', ['-'], true, true],
])('%s in %j: surely %s, perhaps %s', (flag, args, certain, possible) => {
  const operation: ExecuteOperation = { kind: 'execute', program: 'x', args, described: false };
  expect([hasFlag(operation, flag, 'surely'), hasFlag(operation, flag, 'possibly')]).toEqual([certain, possible]);
});

it('believes the entry of a program that says what its arguments are', () => {
  const operation: ExecuteOperation = { kind: 'execute', program: 'x', args: [undefined], described: true };
  expect(hasFlag(operation, '-f', 'possibly')).toBe(false);
});
