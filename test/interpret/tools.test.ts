import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/interpret/interpret.ts';
import { tools } from '../../src/interpret/tools.ts';
import type { JsonObject } from '../../src/json.ts';
import { describeOperation } from '../../src/operation.ts';

function operationsOf(tool: string, input: unknown): string[] {
  const call = { id: '1', session: 's', tool, input: input as JsonObject, cwd: '/workspace' };
  return interpret(call, { home: '/home/user', servers: {} }).map(describeOperation);
}

describe.each(tools.map(tool => [tool.names.join(' '), tool] as const))('%s', (_names, tool) => {
  it.each(tool.examples.map(example => [JSON.stringify(example.input), example] as const))('%s', (_input, example) => {
    expect(operationsOf(tool.names[0] ?? '', example.input)).toEqual(example.operations);
  });
});

it('names every tool once', () => {
  const names = tools.flatMap(tool => tool.names);
  expect(new Set(names).size).toBe(names.length);
});

const fileTools = [
  ['Read', 'file_path', ['read']],
  ['Write', 'file_path', ['write']],
  ['Edit', 'file_path', ['read', 'write']],
  ['MultiEdit', 'file_path', ['read', 'write']],
  ['NotebookEdit', 'notebook_path', ['read', 'write']],
  ['NotebookRead', 'notebook_path', ['read']],
  ['LS', 'path', ['read']],
] as const;

describe.each(fileTools)('%s takes a path', (tool, field, kinds) => {
  it.each([
    ['a', '/workspace/a'],
    ['./a', '/workspace/a'],
    ['../a', '/a'],
    ['a/../../etc/shadow', '/etc/shadow'],
    ['/etc/shadow', '/etc/shadow'],
    ['//etc//shadow/', '/etc/shadow'],
    ['~', '/home/user'],
    ['~/.ssh/id_rsa', '/home/user/.ssh/id_rsa'],
    ['~/../x', '/home/x'],
    ['~root/x', '/workspace/~root/x'],
    ['$HOME/x', '/workspace/$HOME/x'],
    ['*', '/workspace/*'],
    ['-', '/workspace/-'],
    ['a b', '/workspace/a b'],
    ['/dev/stdin', '/dev/stdin'],
    ['file:///etc/passwd', '/workspace/file:/etc/passwd'],
    ['grün', '/workspace/grün'],
  ])('%s', (path, expected) => {
    expect(operationsOf(tool, { [field]: path })).toEqual(kinds.map(kind => `${kind} ${expected}`));
  });

  it.each([
    ['nothing', {}],
    ['null', { [field]: null }],
    ['a number', { [field]: 7 }],
    ['a list', { [field]: ['/a'] }],
    ['an object', { [field]: { path: '/a' } }],
    ['true', { [field]: true }],
    ['the empty path', { [field]: '' }],
    ['NUL', { [field]: '/workspace/a\0/etc/shadow' }],
    ['a blank before it', { [field]: ' /etc/shadow' }],
    ['a line break after it', { [field]: '/etc/shadow\n' }],
    ['a no-break space before it', { [field]: '\u00a0/etc/shadow' }],
    ['letters in pieces', { [field]: 'gru\u0308n' }],
    ['a sign that becomes another', { [field]: '/workspace/\u212aey' }],
    ['another name of the field', { [`${field}s`]: '/a', filePath: '/a', file: '/a' }],
  ])('%s is not understood', (_name, input) => {
    expect(operationsOf(tool, input)).toEqual([`unknown ${tool}: \`${field}\` is not a path`]);
  });

  it('pays no attention to other fields', () => {
    expect(operationsOf(tool, { [field]: '/a', content: '/etc/shadow', command: 'rm a', extra: { x: 1 } })).toEqual(
      kinds.map(kind => `${kind} /a`),
    );
  });
});

it('does not take a path in a file tool for a pattern', () => {
  const [operation] = interpret(
    { id: '1', session: 's', tool: 'Read', input: { file_path: 'a*' }, cwd: '/workspace' },
    { home: '/h', servers: {} },
  );
  expect(operation).toEqual({ kind: 'read', path: '/workspace/a*' });
});

describe('Grep and Glob read a tree', () => {
  it.each([
    ['Grep', { pattern: 'x' }, '/workspace'],
    ['Grep', { pattern: 'x', path: 'src' }, '/workspace/src'],
    ['Grep', { pattern: 'x', path: '' }, '/workspace'],
    ['Grep', { pattern: 'x', path: '~' }, '/home/user'],
    ['Grep', { pattern: '../..', path: 'a/../..' }, '/'],
    ['Grep', { pattern: '/etc/*', glob: '' }, '/workspace'],
    ['Glob', { pattern: '**/*.ts' }, '/workspace'],
    ['Glob', { pattern: 'src/**/*.{ts,tsx}' }, '/workspace/src'],
    ['Glob', { pattern: 'node_modules/@types/*' }, '/workspace/node_modules/@types'],
    ['Glob', { pattern: '/etc/*' }, '/etc'],
    ['Glob', { pattern: '../../etc/*' }, '/etc'],
    ['Glob', { pattern: '/etc/shadow' }, '/etc/shadow'],
    ['Glob', { pattern: '/etc/sha*' }, '/etc'],
    ['Glob', { pattern: '*.ts', path: '/etc' }, '/etc'],
    ['Glob', { pattern: '[slug]/page.tsx', path: 'app' }, '/workspace/app'],
    ['Glob', { pattern: 'a..b/*' }, '/workspace/a..b'],
  ])('%s %j', (tool, input, path) => {
    expect(operationsOf(tool, input)).toEqual([`read ${path} (tree)`]);
  });

  it.each([
    ['.env*', ['/**/.env*']],
    ['**/.env', ['/**/.env']],
    ['*.{pem,key}', ['/**/*.pem', '/**/*.key']],
    ['*.ts,*.tsx', ['/**/*.ts', '/**/*.tsx']],
    ['*.ts !*.d.ts', ['/**/*.ts']],
    ['src/**/*.ts', ['/**/src/**/*.ts']],
    ['../../etc/shadow', ['/**/etc/shadow']],
    ['*', []],
    ['{a', ['/**/{a']],
  ])('Grep reads the files that `glob` names too: %s', (glob, paths) => {
    expect(operationsOf('Grep', { pattern: 'x', glob })).toEqual([
      'read /workspace (tree)',
      ...paths.map(path => `read /workspace${path}`),
    ]);
  });

  it.each([
    '*/../../etc/*',
    '**/..',
    '{..,a}/*',
    '{a,../..}/*',
    '{/etc,a}/*',
    '{a, /etc}/*',
    '{~,a}/*',
    '~/.ssh/*',
    '@(..|a)/*',
    '@(a|/etc)/*',
    '\\../*',
    '*/\\.\\./x',
    ' /etc/*',
    'a\0*',
  ])('a Glob of %s may lead elsewhere', pattern => {
    expect(operationsOf('Glob', { pattern })).toEqual(['unknown Glob: `pattern` may lead elsewhere']);
  });

  it.each([
    [{}, '`pattern` is not text'],
    [{ pattern: 7 }, '`pattern` is not text'],
    [{ pattern: ['a'] }, '`pattern` is not text'],
    [{ pattern: 'x', path: null }, '`path` is not a path'],
    [{ pattern: 'x', path: ['/etc'] }, '`path` is not a path'],
    [{ pattern: 'x', path: 'a\0b' }, '`path` is not a path'],
    [{ pattern: 'x', path: ' /etc' }, '`path` is not a path'],
  ])('%j is not understood', (input, why) => {
    for (const tool of ['Grep', 'Glob']) expect(operationsOf(tool, input)).toEqual([`unknown ${tool}: ${why}`]);
  });
});

describe('WebFetch connects', () => {
  it.each([
    ['https://a.example/x', 'a.example'],
    ['http://a.example', 'a.example'],
    ['a.example', 'a.example'],
    ['https://a.example.:444/', 'a.example:444'],
    ['https://A.Example/', 'a.example'],
    ['http://[::1]/', '[::1]'],
    ['http://169.254.169.254/latest/meta-data', '169.254.169.254'],
    ['http://2852039166/', '169.254.169.254'],
  ])('%s', (url, host) => {
    expect(operationsOf('WebFetch', { url, prompt: 'x' })).toEqual([`connect ${host} GET`]);
  });

  it.each([
    undefined,
    null,
    7,
    '',
    'not an address',
    'file:///etc/passwd',
    'ftp://a.example/',
    'javascript:alert(1)',
    'data:text/plain,x',
    'https://a.example@evil.example/',
    'https://evil.example\\@a.example/',
    'https://a.example%00.evil.example/',
    'https://аpple.example/',
    'https://a.example\t/',
    ['https://a.example'],
  ])('%j is not understood', url => {
    expect(operationsOf('WebFetch', { url })).toEqual(['unknown WebFetch: `url` is not an address']);
  });
});

describe('Bash', () => {
  it.each([
    [{}],
    [{ command: null }],
    [{ command: ['ls'] }],
    [{ command: { toString: 'ls' } }],
    [{ cmd: 'ls' }],
    [{ Command: 'ls' }],
  ])('%j is not understood', input => {
    expect(operationsOf('Bash', input)).toEqual(['unknown Bash: `command` is not text']);
  });

  it.each(['', ' ', '\n'])('%j does nothing that is understood', command => {
    expect(operationsOf('Bash', { command })).toEqual([
      expect.stringContaining('the command does nothing that is understood'),
    ]);
  });

  it.each([
    [true, true],
    ['true', true],
    [1, true],
    [{}, true],
    [false, false],
    [null, false],
    [undefined, false],
  ])('leaves the sandbox with %j: %s', (dangerouslyDisableSandbox, leaves) => {
    const operations = operationsOf('Bash', { command: 'pwd', dangerouslyDisableSandbox });
    expect(operations).toEqual([...(leaves ? ['change system sandbox-off'] : []), 'execute pwd']);
  });

  it('is the same in the background and with any description', () => {
    expect(operationsOf('Bash', { command: 'rm a', run_in_background: true, description: 'ls', timeout: 1 })).toEqual(
      operationsOf('Bash', { command: 'rm a' }),
    );
  });
});

describe('tools that nobody knows', () => {
  it.each([
    'bash',
    'BASH',
    ' Bash',
    'Bash ',
    'Вash',
    'Bash\0',
    'toString',
    '__proto__',
    'constructor',
    'Delete',
    'mcp_x_y',
    'MCP__x__y',
  ])('%j', tool => {
    const [operation, ...others] = interpret(
      { id: '1', session: 's', tool, input: { command: 'ls', file_path: '/a' }, cwd: '/w' },
      { home: '/h', servers: {} },
    );
    expect(operation).toEqual({ kind: 'unknown', text: tool, why: 'the tool is not known' });
    expect(others).toEqual([]);
  });
});

it('answers every tool and every odd input with an operation', () => {
  const values = [undefined, null, 0, '', 'x', '\0', '~', true, [], {}, ['x'], { x: 1 }, '\ud800', 'a'.repeat(100_000)];
  const fields = ['file_path', 'notebook_path', 'path', 'pattern', 'url', 'command', 'server', 'uri'];
  for (const tool of tools.flatMap(each => each.names))
    for (const value of values)
      expect(operationsOf(tool, Object.fromEntries(fields.map(field => [field, value]))).length).toBeGreaterThan(0);
});
