import { describe, expect, it } from 'vitest';
import { type Operation, type OperationKind, operationKinds } from '../../src/operation.ts';
import { exampleScope } from '../../src/policy/examples.ts';
import { compileMatcher } from '../../src/policy/matcher.ts';
import { matcherKeys } from '../../src/policy/matcher-keys.ts';
import { listOf, type Matcher } from '../../src/policy/policy.ts';
import { subjectOf } from '../../src/policy/subject.ts';

function answers(matcher: Matcher, operation: Operation, tool = 'Bash'): [boolean, boolean] {
  const compiled = compileMatcher(matcher, listOf(matcher.operation), {});
  if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults));
  const check = compiled.bind(exampleScope);
  const subject = subjectOf(operation, tool);
  return [check(subject, 'surely'), check(subject, 'possibly')];
}

const run = (more: Partial<Extract<Operation, { kind: 'execute' }>> = {}): Operation => ({
  kind: 'execute',
  program: 'git',
  args: ['push', '-f'],
  described: true,
  ...more,
});
const yes: [boolean, boolean] = [true, true];
const no: [boolean, boolean] = [false, false];
const perhaps: [boolean, boolean] = [false, true];

type Case = readonly [Omit<Matcher, 'operation'>, Operation, readonly [boolean, boolean]];

/** At least one that fits and one that does not, for each key. */
const cases: Readonly<Record<keyof typeof matcherKeys, readonly Case[]>> = {
  tool: [
    [{ tool: 'Bash' }, run(), yes],
    [{ tool: ['Read', 'mcp__*'] }, run(), no],
    [{ tool: 'bash' }, run(), no],
  ],
  path: [
    [{ path: '/a/**' }, { kind: 'read', path: '/a/b' }, yes],
    [{ path: '/a/b' }, { kind: 'read', path: '/a/*', glob: true }, perhaps],
    [{ path: '/a/b' }, { kind: 'read', path: '/a/c', alias: '/a/b' }, perhaps],
    [{ path: '/a' }, { kind: 'read', path: '/b' }, no],
  ],
  anywhere: [
    [{ anywhere: true }, { kind: 'delete', path: '/w/**/a', glob: true }, yes],
    [{ anywhere: true }, { kind: 'delete', path: '/w/**/a' }, no],
    [{ anywhere: false }, { kind: 'delete', path: '/w/*', glob: true }, yes],
  ],
  program: [
    [{ program: ['npm', 'gi*'] }, run(), yes],
    [{ program: 'git' }, run({ program: './git' }), no],
    [{ program: '${workspace}/*' }, run({ program: '/workspace/a' }), yes],
  ],
  subcommand: [
    [{ subcommand: 'push' }, run({ subcommand: 'push' }), yes],
    [{ subcommand: '*' }, run(), no],
  ],
  flag: [
    [{ flag: ['--force', '-f'] }, run(), [true, true]],
    [{ flag: '-f' }, run({ args: ['-uf'] }), perhaps],
    [{ flag: '-x' }, run(), no],
  ],
  all_flags: [
    [{ all_flags: ['-f', '--tags'] }, run({ args: ['x', '-f', 'y', '--tags'] }), yes],
    [{ all_flags: ['-f', '-u'] }, run({ args: ['-fu'] }), perhaps],
    [{ all_flags: ['-f', '--tags'] }, run(), no],
  ],
  only_flags: [
    [{ only_flags: ['-r', '-f'] }, run({ args: ['-rf', 'x', '-', '--', '-x'] }), yes],
    [{ only_flags: ['--depth', '--no-*'] }, run({ args: ['--depth=1', '--no-tags'] }), yes],
    [{ only_flags: '-r' }, run({ args: [] }), yes],
    [{ only_flags: '-r' }, run({ args: ['-rx'] }), no],
    [{ only_flags: '-r' }, run({ args: ['-r', '-x'] }), perhaps],
    [{ only_flags: '-r' }, run({ args: ['x', '--r'] }), no],
    [{ only_flags: '-r' }, run({ args: [undefined], described: false }), perhaps],
    [{ only_flags: '-r' }, run({ args: [undefined] }), yes],
  ],
  arguments: [
    [{ arguments: 'push **' }, run(), yes],
    [{ arguments: ['fetch', 'push -*'] }, run(), yes],
    [{ arguments: 'push' }, run(), no],
    [{ arguments: '** --force' }, run(), no],
    [{ arguments: 'push *' }, run({ args: ['push'] }), no],
    [{ arguments: 'push *' }, run({ args: ['push', undefined] }), perhaps],
    [{ arguments: 'push ** main' }, run({ args: ['push', undefined, 'main'] }), yes],
    [{ arguments: 'push' }, run({ args: ['push', undefined] }), perhaps],
    [{ arguments: 'a b' }, run({ args: ['a b'] }), no],
  ],
  command: [
    [{ command: '^git push' }, run(), yes],
    [{ command: '^git push$' }, run(), no],
    [{ command: '^git' }, run({ args: [undefined] }), perhaps],
    [{ command: '^git a b$' }, run({ args: ['a b'] }), no],
    [{ command: '^git push' }, run({ program: 'git push', args: [] }), no],
  ],
  described: [
    [{ described: true }, run(), yes],
    [{ described: false }, run(), no],
  ],
  loaded: [
    [{ loaded: true }, run({ loaded: true }), yes],
    [{ loaded: false }, run(), yes],
    [{ loaded: true }, run(), no],
  ],
  language: [
    [{ language: 'shell' }, { kind: 'evaluate', language: 'shell' }, yes],
    [{ language: 'python' }, { kind: 'evaluate', language: 'shell' }, no],
  ],
  code: [
    [{ code: 'rm' }, { kind: 'evaluate', language: 'x', code: 'a rm b' }, yes],
    [{ code: 'rm' }, { kind: 'evaluate', language: 'x', code: 'ls' }, no],
    [{ code: 'rm' }, { kind: 'evaluate', language: 'x' }, perhaps],
  ],
  host: [
    [{ host: '*.example.com' }, { kind: 'connect', host: 'DB.Example.COM' }, yes],
    [{ host: '*.example.com' }, { kind: 'connect', host: 'example.com.evil.example' }, no],
  ],
  port: [
    [{ port: [80, 443] }, { kind: 'connect', host: 'x', port: 443 }, yes],
    [{ port: 80 }, { kind: 'connect', host: 'x', port: 8080 }, no],
    [{ port: 80 }, { kind: 'connect', host: 'x' }, perhaps],
  ],
  method: [
    [{ method: ['get', 'HEAD'] }, { kind: 'connect', host: 'x', method: 'GET' }, yes],
    [{ method: 'GET' }, { kind: 'connect', host: 'x', method: 'POST' }, no],
    [{ method: 'GET' }, { kind: 'connect', host: 'x' }, perhaps],
  ],
  remote: [
    [{ remote: ['origin', 'up*'] }, { kind: 'connect', host: 'git:upstream' }, yes],
    [{ remote: '*' }, { kind: 'connect', host: 'example.com' }, no],
    [{ remote: 'origin' }, { kind: 'connect', host: 'git:other' }, no],
  ],
  ref: [
    [{ ref: ['main', 'release/*'] }, { kind: 'change', what: 'git', name: 'push', target: 'refs/heads/main' }, yes],
    [{ ref: 'main' }, { kind: 'change', what: 'git', name: 'push' }, perhaps],
    [{ ref: 'main' }, { kind: 'change', what: 'git', name: 'push', target: 'maintenance' }, no],
    [{ ref: '*' }, { kind: 'change', what: 'system', name: 'x', target: 'main' }, no],
  ],
  variable: [
    [{ variable: ['LD_*', 'IFS'] }, { kind: 'change', what: 'environment', name: 'LD_PRELOAD' }, yes],
    [{ variable: '*' }, { kind: 'change', what: 'system', name: 'PATH' }, no],
    [{ variable: 'PATH' }, { kind: 'change', what: 'environment', name: 'PATHS' }, no],
  ],
  what: [
    [{ what: ['git', 'mode'] }, { kind: 'change', what: 'git', name: 'push' }, yes],
    [{ what: 'mode' }, { kind: 'change', what: 'git', name: 'push' }, no],
  ],
  name: [
    [{ name: 'LD_*' }, { kind: 'change', what: 'environment', name: 'LD_PRELOAD' }, yes],
    [{ name: 'LD_*' }, { kind: 'change', what: 'environment', name: 'ld_preload' }, no],
  ],
  target: [
    [{ target: ['main', 'release/*'] }, { kind: 'change', what: 'git', name: 'push', target: 'release/1' }, yes],
    [{ target: 'main' }, { kind: 'change', what: 'git', name: 'push', target: 'Main' }, no],
    [{ target: 'main' }, { kind: 'change', what: 'git', name: 'push' }, perhaps],
  ],
  force: [
    [{ force: true }, { kind: 'change', what: 'git', name: 'push', force: true }, yes],
    [{ force: false }, { kind: 'change', what: 'git', name: 'push' }, yes],
    [{ force: true }, { kind: 'change', what: 'git', name: 'push' }, no],
  ],
  server: [
    [{ server: 'a*' }, { kind: 'call', server: 'ab', tool: 't', risk: 'low' }, yes],
    [{ server: 'a' }, { kind: 'call', server: 'A', tool: 't', risk: 'low' }, no],
  ],
  risk: [
    [{ risk: ['unlisted', 'forbidden'] }, { kind: 'call', server: 's', tool: 't', risk: 'unlisted' }, yes],
    [{ risk: 'low' }, { kind: 'call', server: 's', tool: 't', risk: 'unlisted' }, no],
  ],
};

const all = Object.values(cases).flat();

describe('a matcher', () => {
  it('has cases for each key', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(matcherKeys).sort());
  });

  it.each(all)('%j and %j: %j', (matcher, operation, expected) => {
    expect(answers({ operation: operation.kind, ...matcher }, operation)).toEqual(expected);
  });

  it('asks every key to fit', () => {
    expect(answers({ operation: 'execute', program: 'git', flag: '-f' }, run())).toEqual(yes);
    expect(answers({ operation: 'execute', program: 'git', flag: '-x' }, run())).toEqual(no);
  });

  it('fits no other kind of operation than it names', () => {
    expect(answers({ operation: ['read', 'execute'], tool: '*' }, { kind: 'write', path: '/a' })).toEqual(no);
    expect(answers({ operation: 'read' }, { kind: 'read', path: '/a' })).toEqual(yes);
  });

  it('never fits for certain what it does not fit perhaps', () => {
    const matchers = all.map(([matcher]) => matcher);
    const operations = all.map(([, operation]) => operation);
    for (const operation of operations)
      for (const matcher of matchers) {
        const kinds = operationKinds.filter(kind =>
          Object.keys(matcher).every(key => matcherKeys[key as keyof typeof matcherKeys].kinds.includes(kind)),
        );
        const [surely, possibly] = answers({ operation: kinds, ...matcher }, operation);
        expect(surely && !possibly).toBe(false);
      }
  });

  it.each(Object.keys(matcherKeys) as (keyof typeof matcherKeys)[])('refuses `%s` where it never fits', key => {
    const [matcher] = cases[key][0] ?? [];
    const others = operationKinds.filter((kind: OperationKind) => !matcherKeys[key].kinds.includes(kind));
    for (const kind of others)
      expect(compileMatcher({ operation: kind, ...matcher }, [kind], {})).toMatchObject({
        faults: [{ key, at: 'key', message: `\`${key}\` never fits \`${kind}\`` }],
      });
  });
});
