import { posix } from 'node:path';
import { expandBraces } from '../braces.ts';
import type { JsonObject } from '../json.ts';
import type { ChangeOperation, Operation, PathOperation } from '../operation.ts';
import { interpretShell } from '../shell/interpret.ts';
import { plainUrl } from '../shell/url.ts';
import type { ToolCall } from '../tool-call.ts';

/** One tool of the client: how its input becomes operations. An input it cannot read is `unknown`. */
export interface Tool {
  readonly names: readonly string[];
  interpret(call: ToolCall, home: string): readonly Operation[];
  /** Inputs and the operations they must become; they run as tests. */
  readonly examples: readonly { readonly input: JsonObject; readonly operations: readonly string[] }[];
}

const unreadable = (call: ToolCall, why: string): Operation[] => [{ kind: 'unknown', text: call.tool, why }];

/** A path as the client resolves it: `~` is the home directory, relative paths start at the call's directory. */
function absolute(call: ToolCall, path: string, home: string): string {
  const expanded = path === '~' || path.startsWith('~/') ? home + path.slice(1) : path;
  return posix.resolve(call.cwd, expanded);
}

/** A path that the client takes as it is written: it trims blanks, and puts letters together that are one in Unicode. */
function isPlain(path: unknown): path is string {
  return typeof path === 'string' && !path.includes('\0') && path.trim() === path && path.normalize('NFC') === path;
}

function files(fields: readonly string[], kinds: readonly PathOperation['kind'][]): Tool['interpret'] {
  return (call, home) => {
    const path = fields.map(field => call.input[field]).find(value => value !== undefined);
    if (!isPlain(path) || path === '') return unreadable(call, `\`${fields.join('` or `')}\` is not a path`);
    return kinds.map(kind => ({ kind, path: absolute(call, path, home) }));
  };
}

/** Looking for files below a folder, the current one if none is given. */
function glob(call: ToolCall, home: string): Operation[] {
  const { pattern, path = '.' } = call.input;
  if (typeof pattern !== 'string') return unreadable(call, '`pattern` is not text');
  if (!isPlain(path)) return unreadable(call, '`path` is not a path');
  const folder = absolute(call, path, home);
  const [fixed, rest] = splitPattern(pattern);
  if (!isPlain(pattern) || leavesFolder.test(rest)) return unreadable(call, '`pattern` may lead elsewhere');
  return [{ kind: 'read', path: posix.resolve(folder, fixed), tree: true }];
}

/** Looking for text in the files below a folder, or in those of some names. */
function grep(call: ToolCall, home: string): Operation[] {
  const { pattern, path = '.', glob: names } = call.input;
  if (typeof pattern !== 'string') return unreadable(call, '`pattern` is not text');
  if (!isPlain(path)) return unreadable(call, '`path` is not a path');
  const folder = absolute(call, path, home);
  const tree: Operation = { kind: 'read', path: folder, tree: true };
  if (names === undefined || names === '') return [tree];
  if (typeof names !== 'string') return unreadable(call, '`glob` is not text');
  return [tree, ...namedBelow(folder, names)];
}

/** The files that a search asks for by name, `.env*` or `*.{pem,key}`: several may stand side by side. */
function namedBelow(folder: string, names: string): Operation[] {
  const wanted = (expandBraces(names) ?? [names]).flatMap(text => text.split(/[\s,]+/));
  return wanted
    .map(name => name.replace(/^(?:\*\*\/)+/, ''))
    .filter(name => !name.startsWith('!') && /[^*?/.]/.test(name))
    .map(name => ({ kind: 'read', path: posix.resolve(`${folder}/**/${name.replaceAll('..', '.')}`), glob: true }));
}

/** What could lead out of the folder below which a pattern looks: `?/../x`, `{/etc,a}/x`, `~/x`. */
const leavesFolder = /^~|(?:^|[/{,(|])\.\.(?:[/},)|]|$)|[{,(|]\s*[/~]|\\/;

/** A Glob pattern may itself say where to look, `/etc/*` or `../../**`: up to its first wildcard it is a path. */
function splitPattern(pattern: string): [fixed: string, rest: string] {
  const wild = pattern.search(/^~|[*?[{\\]|[!@+]\(/);
  const end = wild < 0 ? pattern.length : pattern.lastIndexOf('/', wild) + 1;
  return [pattern.slice(0, end), pattern.slice(end)];
}

function fetchUrl(call: ToolCall): Operation[] {
  const url = typeof call.input['url'] === 'string' ? plainUrl(call.input['url']) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return unreadable(call, '`url` is not an address');
  return [
    {
      kind: 'connect',
      host: url.hostname.replace(/\.$/, ''),
      ...(url.port === '' ? {} : { port: Number(url.port) }),
      method: 'GET',
    },
  ];
}

function bash(call: ToolCall, home: string): readonly Operation[] {
  const { command } = call.input;
  if (typeof command !== 'string') return unreadable(call, '`command` is not text');
  const operations = interpretShell(command, { cwd: call.cwd, home });
  // The client's own way out of its sandbox.
  const escapes: Operation[] =
    // The client takes `"true"` for true.
    (call.input['dangerouslyDisableSandbox'] ?? false) !== false
      ? [{ kind: 'change', what: 'system', name: 'sandbox-off' }]
      : [];
  return [...escapes, ...operations];
}

/** A tool that changes nothing but the agent's own session. */
const session =
  (name: string): Tool['interpret'] =>
  () => [{ kind: 'change', what: 'agent', name } satisfies ChangeOperation];

/** Every tool that is understood. To add one, add an entry with its examples. A tool that is not here is `unknown`. */
export const tools: readonly Tool[] = [
  {
    names: ['Bash'],
    interpret: bash,
    examples: [
      { input: { command: 'cat a.txt' }, operations: ['execute cat a.txt', 'read /workspace/a.txt'] },
      { input: { command: 7 }, operations: ['unknown Bash: `command` is not text'] },
    ],
  },
  { names: ['Monitor'], interpret: bash, examples: [{ input: { command: 'pwd' }, operations: ['execute pwd'] }] },
  {
    names: ['Read'],
    interpret: files(['file_path'], ['read']),
    examples: [
      { input: { file_path: '~/../x' }, operations: ['read /home/x'] },
      { input: {}, operations: ['unknown Read: `file_path` is not a path'] },
    ],
  },
  {
    names: ['NotebookRead'],
    interpret: files(['notebook_path'], ['read']),
    examples: [{ input: { notebook_path: '/a.ipynb' }, operations: ['read /a.ipynb'] }],
  },
  {
    names: ['LS'],
    interpret: files(['path'], ['read']),
    examples: [{ input: { path: '/a' }, operations: ['read /a'] }],
  },
  {
    names: ['Write'],
    interpret: files(['file_path'], ['write']),
    examples: [
      { input: { file_path: 'src/../.git/config', content: '' }, operations: ['write /workspace/.git/config'] },
    ],
  },
  {
    names: ['Edit', 'MultiEdit'],
    interpret: files(['file_path'], ['read', 'write']),
    examples: [{ input: { file_path: '/a' }, operations: ['read /a', 'write /a'] }],
  },
  {
    names: ['NotebookEdit'],
    interpret: files(['notebook_path'], ['read', 'write']),
    examples: [{ input: { notebook_path: '/a.ipynb' }, operations: ['read /a.ipynb', 'write /a.ipynb'] }],
  },
  {
    names: ['Grep'],
    interpret: grep,
    examples: [
      { input: { pattern: 'x' }, operations: ['read /workspace (tree)'] },
      { input: { pattern: 'x', path: '/etc' }, operations: ['read /etc (tree)'] },
      { input: { path: 'a' }, operations: ['unknown Grep: `pattern` is not text'] },
      {
        input: { pattern: 'KEY', glob: '.env*' },
        operations: ['read /workspace (tree)', 'read /workspace/**/.env*'],
      },
      {
        input: { pattern: 'x', path: 'a', glob: '*.{ts,tsx}' },
        operations: ['read /workspace/a (tree)', 'read /workspace/a/**/*.ts', 'read /workspace/a/**/*.tsx'],
      },
    ],
  },
  {
    names: ['Glob'],
    interpret: glob,
    examples: [
      { input: { pattern: '**/*.ts' }, operations: ['read /workspace (tree)'] },
      { input: { pattern: '/etc/*' }, operations: ['read /etc (tree)'] },
      { input: { pattern: '*/../../x' }, operations: ['unknown Glob: `pattern` may lead elsewhere'] },
    ],
  },
  {
    names: ['WebFetch'],
    interpret: fetchUrl,
    examples: [
      { input: { url: 'https://example.com:8080/a?b' }, operations: ['connect example.com:8080 GET'] },
      { input: { url: 'not a url at all' }, operations: ['unknown WebFetch: `url` is not an address'] },
    ],
  },
  {
    names: ['WebSearch'],
    interpret: () => [{ kind: 'connect', host: 'search:web' }],
    examples: [{ input: { query: 'x' }, operations: ['connect search:web'] }],
  },
  {
    names: ['Agent', 'Task'],
    interpret: session('subagent'),
    examples: [{ input: { prompt: 'x' }, operations: ['change agent subagent'] }],
  },
  {
    names: ['TeamCreate', 'TeamDelete'],
    interpret: session('team'),
    examples: [{ input: { team_name: 'x' }, operations: ['change agent team'] }],
  },
  {
    names: ['TodoWrite', 'TaskCreate', 'TaskUpdate', 'TaskList', 'TaskGet'],
    interpret: session('todo'),
    examples: [{ input: { todos: [] }, operations: ['change agent todo'] }],
  },
  {
    names: ['TaskOutput', 'BashOutput', 'TaskStop', 'KillShell', 'KillBash'],
    interpret: session('task'),
    examples: [{ input: { task_id: '1' }, operations: ['change agent task'] }],
  },
  {
    names: ['ExitPlanMode', 'EnterPlanMode'],
    interpret: session('plan'),
    examples: [{ input: { plan: 'x' }, operations: ['change agent plan'] }],
  },
  {
    names: ['ToolSearch'],
    interpret: session('tools'),
    examples: [{ input: { query: 'x' }, operations: ['change agent tools'] }],
  },
  {
    names: ['AskUserQuestion'],
    interpret: session('question'),
    examples: [{ input: {}, operations: ['change agent question'] }],
  },
  {
    names: ['StructuredOutput', 'ReportFindings'],
    interpret: session('output'),
    examples: [{ input: {}, operations: ['change agent output'] }],
  },
  {
    names: ['Skill'],
    interpret: session('skill'),
    examples: [{ input: { skill: 'x' }, operations: ['change agent skill'] }],
  },
  {
    names: ['SendMessage', 'ListAgents'],
    interpret: session('message'),
    examples: [{ input: {}, operations: ['change agent message'] }],
  },
];

const byName = new Map(tools.flatMap(tool => tool.names.map(name => [name, tool] as const)));

export function findTool(name: string): Tool | undefined {
  return byName.get(name);
}
