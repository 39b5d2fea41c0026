import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { ProgramSpec } from '../../program.ts';
import { alter, change, hasAny } from './change.ts';
import { remote } from './remote.ts';

/** All that is left is a command. */
const runs = (flags = '', also?: ProgramSpec['also']): ProgramSpec => ({
  flags,
  stopsAtOperand: true,
  operands: ['command'],
  ...(also ? { also } : {}),
});

const moves = (flags = '', values: ProgramSpec['values'] = {}) => alter('switch', { flags, values });
const tells: ProgramSpec = { flags: '-q --quiet --recursive --cached --files', operands: ['text*'] };
const refused = (why: string): ProgramSpec => ({
  noOptions: true,
  operands: ['text*'],
  described: false,
  also: (_parsed, invocation) => [unknown(invocation, why)],
});
/** Prints or keeps a login. */
const login: ProgramSpec = { ...refused('a login'), also: () => [change('config', 'credential.helper')] };

/** Where the submodules come from stands in the project's `.gitmodules`. */
const submoduleRemote = (): Operation[] => [{ kind: 'connect', host: 'git:submodule' }, change('fetch')];

const submodule: ProgramSpec = {
  flags: '-q --quiet --cached',
  subcommands: {
    status: tells,
    summary: { ...tells, values: { '-n --summary-limit': 'text' } },
    init: alter('fetch', {}),
    update: {
      flags:
        '--init --recursive --remote --no-fetch -N --force -f --checkout --merge --rebase --single-branch --no-single-branch --progress --recommend-shallow --no-recommend-shallow -q --quiet',
      values: { '--depth': 'text', '-j --jobs': 'text', '--filter': 'text', '--reference': 'read' },
      operands: ['text*'],
      also: submoduleRemote,
    },
    add: {
      flags: '-f --force --progress -q --quiet',
      values: { '-b --branch': 'text', '--name': 'text', '--depth': 'text', '--reference': 'read' },
      operands: ['text', 'write-tree'],
      also: (parsed, invocation) => [...remote(parsed.operands[0], invocation), change('add')],
    },
    sync: alter('fetch', { flags: '--recursive -q' }),
    deinit: alter('discard', { flags: '-f --force --all -q' }),
    'set-branch': alter('add', { flags: '-d --default', values: { '-b --branch': 'text' } }),
    'set-url': alter('remote', {}),
    foreach: runs('--recursive -q --quiet'),
  },
  also: () => [],
};

const bisect: ProgramSpec = {
  subcommands: {
    start: moves('--no-checkout --first-parent', { '--term-new --term-bad': 'text', '--term-old --term-good': 'text' }),
    good: moves(),
    bad: moves(),
    old: moves(),
    new: moves(),
    skip: moves(),
    reset: moves(),
    next: moves(),
    log: tells,
    terms: { flags: '--term-good --term-bad --term-old --term-new' },
    visualize: refused('a program that shows it'),
    replay: { operands: ['read'], also: () => [change('switch')] },
    run: runs('', () => [change('switch')]),
  },
};

/** The tool is the one that the settings name, or the command that is given. */
const withTool: ProgramSpec = {
  flags:
    '-y -d --no-prompt --prompt --dir-diff --tool-help --no-symlinks --trust-exit-code --no-trust-exit-code --cached --staged -g --gui --no-gui',
  values: { '-x --extcmd': 'script', '-t --tool': 'text' },
  operands: ['text*'],
  also: (parsed, invocation) => (parsed.has('--tool-help') ? [] : [unknown(invocation, 'the tool that it starts')]),
};

const lfs: ProgramSpec = {
  subcommands: {
    'ls-files': { flags: '-l --long -s --size -a --all -n --name-only -d --debug -I -X', operands: ['text*'] },
    status: { flags: '--porcelain -p --json -j' },
    env: {},
    version: {},
    logs: { operands: ['text*'] },
    locks: { flags: '--local --cached --verify --json', also: () => [{ kind: 'connect', host: 'git:default' }] },
    track: {
      flags: '-v --verbose -n --dry-run -l --lockable --filename --no-modify-attrs',
      operands: ['text*'],
      also: (parsed, invocation) =>
        parsed.operands.length === 0 ? [] : invocation.paths('write', literalArg('.gitattributes')),
    },
    untrack: {
      operands: ['text*'],
      also: (_parsed, invocation) => invocation.paths('write', literalArg('.gitattributes')),
    },
    fetch: {
      flags: '-a --all -p --prune',
      values: { '-I --include': 'text', '-X --exclude': 'text' },
      operands: ['text*'],
      also: () => [{ kind: 'connect', host: 'git:default' }, change('fetch')],
    },
    pull: {
      values: { '-I --include': 'text', '-X --exclude': 'text' },
      operands: ['text*'],
      also: () => [{ kind: 'connect', host: 'git:default' }, change('pull')],
    },
    checkout: { operands: ['text*'], also: () => [change('switch')] },
    prune: {
      flags: '-n --dry-run -v --verbose -d --verify-remote',
      also: parsed => (hasAny(parsed, '-n --dry-run') ? [] : [change('reflog-drop')]),
    },
  },
};

/** Sub-commands that hand on to others: submodules, bisection, tools, logins. */
export const handingOn: Readonly<Record<string, ProgramSpec>> = {
  submodule,
  bisect,
  lfs,
  difftool: withTool,
  mergetool: withTool,
  credential: login,
  'credential-store': login,
  'credential-cache': login,
  daemon: refused('it serves the repository to others'),
  instaweb: refused('it serves the repository to others'),
  'send-email': refused('it sends mail'),
  'imap-send': refused('it sends mail'),
  svn: refused('another system behind it'),
  p4: refused('another system behind it'),
  'upload-pack': refused('it speaks to others'),
  'receive-pack': refused('it speaks to others'),
  hook: { ...runs(), also: (_parsed, invocation) => [unknown(invocation, 'a hook')] },
  'for-each-repo': runs('--keep-going', (_parsed, invocation) => [unknown(invocation, 'the repositories')]),
};

/** A word with blanks, alone, is a text for the shell. */
export function isScript(args: readonly Arg[]): boolean {
  return args.length === 1 && /\s/.test(staticText(args[0]) ?? '');
}
