import { describe, expect, it } from 'vitest';
import { withFacts } from '../../src/facts.ts';
import type { Operation, PathOperation } from '../../src/operation.ts';
import { interpretShell } from '../../src/shell/interpret.ts';

/** `/w/link` leads to `/etc`, `/w/odd` to a folder with a wildcard in its name. */
const realPath = (path: string): string => {
  const real = path.replace(/^\/w\/link(?=\/|$)/, '/etc').replace(/^\/w\/odd(?=\/|$)/, '/x[1]');
  return real.replace(/\/[^/]+\/\.\.(?=\/|$)/, '') || '/';
};

function resolve(operation: Operation): Operation | undefined {
  return withFacts([operation], realPath)[0];
}

describe('a path becomes what it really is', () => {
  it.each<[PathOperation, Operation]>([
    [
      { kind: 'read', path: '/w/a' },
      { kind: 'read', path: '/w/a' },
    ],
    [
      { kind: 'read', path: '/w/link' },
      { kind: 'read', path: '/etc', alias: '/w/link' },
    ],
    [
      { kind: 'write', path: '/w/link/shadow' },
      { kind: 'write', path: '/etc/shadow', alias: '/w/link/shadow' },
    ],
    [
      { kind: 'read', path: '/w/link', tree: true },
      { kind: 'read', path: '/etc', alias: '/w/link', tree: true },
    ],
    // A link that is deleted is gone, not what it leads to.
    [
      { kind: 'delete', path: '/w/link', tree: true },
      { kind: 'delete', path: '/w/link', tree: true },
    ],
    [
      { kind: 'delete', path: '/w/link/a' },
      { kind: 'delete', path: '/etc/a', alias: '/w/link/a' },
    ],
    [
      { kind: 'delete', path: '/w/link', tree: true, contents: true },
      { kind: 'delete', path: '/etc', alias: '/w/link', tree: true, contents: true },
    ],
    [
      { kind: 'read', path: '/w/link/*', glob: true },
      { kind: 'read', path: '/etc/*', alias: '/w/link/*', glob: true },
    ],
    [
      { kind: 'read', path: '/w/b', written: '/w/link/../b' },
      { kind: 'read', path: '/b', alias: '/w/b' },
    ],
    [
      { kind: 'delete', path: '/w', written: '/w/link/..' },
      { kind: 'delete', path: '/', alias: '/w' },
    ],
    [
      { kind: 'read', path: '/w/b*', written: '/w/link/../b*/', glob: true },
      { kind: 'read', path: '/b*', alias: '/w/b*', glob: true },
    ],
  ])('%j', (operation, expected) => {
    expect(resolve(operation)).toEqual(expected);
  });

  it('does not take a wildcard in the name of a real folder for a pattern', () => {
    expect(resolve({ kind: 'read', path: '/w/odd/*', glob: true })).toMatchObject({ kind: 'unknown' });
    expect(resolve({ kind: 'read', path: '/w/odd/a' })).toMatchObject({ path: '/x[1]/a' });
  });

  it.each<Operation>([
    { kind: 'unknown', text: 'x', why: 'y' },
    { kind: 'execute', program: '/w/link', args: [], described: false },
    { kind: 'connect', host: 'a.example' },
    { kind: 'evaluate', language: 'shell' },
  ])('leaves alone what is no path: %j', operation => {
    expect(resolve(operation)).toBe(operation);
  });
});

describe('commands, with their links followed', () => {
  it.each([
    ['cat link/shadow', ['read /etc/shadow']],
    ['cd link && cat shadow', ['read /etc/shadow']],
    ['cd link/.. && cat a', ['read /w/a', 'read /a']],
    ['cat link/../a', ['read /a']],
    ['rm -rf link', ['delete /w/link']],
    ['rm -rf link/', ['delete /etc']],
    ['rm -rf link/.', ['delete /etc']],
    ['rm -rf link/*', ['delete /etc']],
    ['rm link/a', ['delete /etc/a']],
    ['echo > link/x', ['write /etc/x']],
  ])('%s', (command, expected) => {
    const operations = withFacts(interpretShell(command, { cwd: '/w', home: '/h' }), realPath);
    expect(
      operations.flatMap(operation => ('path' in operation ? [`${operation.kind} ${operation.path}`] : [])),
    ).toEqual(expected);
  });
});
