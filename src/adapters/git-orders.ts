import { posix } from 'node:path';
import type { ExecuteOperation, Operation } from '../operation.ts';
import type { ToolCall } from '../tool-call.ts';

/** What `git push` would send. */
export interface PushOrder {
  /** A name or an address; without it, the one that the repository has set. */
  readonly remote?: string;
  /** What is pushed, as git names it. */
  readonly sources: readonly string[];
  /** Whether more than that may be pushed: every branch and tag is looked at. */
  readonly everything: boolean;
}

/** What `git commit` would take into the history. */
export interface CommitOrder {
  /** Whether it takes what lies in the work tree besides what is staged. */
  readonly tracked: boolean;
  /** New files that are added first: below these paths, or all of them. */
  readonly added: readonly string[] | 'all';
  /** Whether ignored files are added as well. */
  readonly force: boolean;
}

/** What a call has git or a forge send or keep, and where. */
export interface GitOrders {
  /** Folders in which git may run; it is looked for in each. */
  readonly folders: readonly string[];
  readonly pushes: readonly PushOrder[];
  readonly commit?: CommitOrder;
  /** Files whose text becomes a message, a description, a note. */
  readonly texts: readonly string[];
  /** Why it cannot be told which repository is meant. */
  readonly elsewhere?: string;
}

/** Reads the operations of a call; nothing when git sends and commits nothing. */
export function gitOrders(call: ToolCall, operations: readonly Operation[]): GitOrders | undefined {
  const changes = operations.flatMap(one => (one.kind === 'change' && one.what === 'git' ? [one.name] : []));
  const programs = operations.flatMap(one => (one.kind === 'execute' ? [one] : []));
  const git = programs.filter(({ program }) => program === 'git');
  const isForge = programs.some(isPost);
  const sends = changes.some(name => name.startsWith('push'));
  if (!sends && !changes.includes('commit') && !changes.includes('tag') && !isForge) return undefined;
  const folders = [call.cwd, ...operations.flatMap(one => (one.kind === 'read' && !one.glob ? [one.path] : []))];
  // What moves branches before the push makes commits that are not there yet, from ones that are.
  const moves = changes.some(name => !standing.includes(name));
  const pushes = git.filter(({ subcommand }) => subcommand === 'push').map(one => pushOrder(one, moves));
  const unread: PushOrder = { sources: [], everything: true };
  const elsewhere = elsewhereOf(git, operations);
  return {
    folders: [...new Set(folders)],
    pushes: sends && pushes.length === 0 ? [unread] : sends ? pushes : [],
    ...(changes.includes('commit') ? { commit: commitOrder(git, [...new Set(folders)]) } : {}),
    texts: [...namedTexts(git, folders), ...readByForge(operations)],
    ...(elsewhere === undefined ? {} : { elsewhere }),
  };
}

/** Changes of git after which a push still sends what can be seen now. */
const standing = ['push', 'push-delete', 'add', 'commit', 'skip-hooks', 'setting', 'fetch', 'unstage', 'discard'];

/** `gh` and its like put texts where others read them. */
const isPost = ({ program }: ExecuteOperation) => ['gh', 'glab', 'tea'].includes(program);

/** Files that an option of git names as the text of a commit or a tag. */
function namedTexts(git: readonly ExecuteOperation[], folders: readonly string[]): string[] {
  const named = git.flatMap(({ args }) =>
    args.flatMap((arg = '', at) => {
      const [, inside] = /^--file=(.+)$/s.exec(arg) ?? /^-[a-z]*F(.+)$/s.exec(arg) ?? [];
      return inside ?? (/^(?:-[a-z]*F|--file)$/.test(args[at - 1] ?? '') ? [arg] : []);
    }),
  );
  return [...new Set(folders.flatMap(folder => named.map(file => posix.resolve(folder, file))))];
}

/** Files that are read from where a forge is written to: bodies, notes, and what is uploaded. */
function readByForge(operations: readonly Operation[]): string[] {
  const first = operations.findIndex(one => one.kind === 'execute' && isPost(one));
  if (first < 0) return [];
  return operations.slice(first).flatMap(one => (one.kind === 'read' && !one.glob && !one.tree ? [one.path] : []));
}

/** Variables by which git takes another repository, index or setting for ours. */
const leading =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE|CONFIG|REPLACE_REF|GRAFT|SHALLOW|CEILING|DISCOVERY)/;

function elsewhereOf(git: readonly ExecuteOperation[], operations: readonly Operation[]): string | undefined {
  const variable = operations.find(
    one => one.kind === 'change' && one.what === 'environment' && leading.test(one.name),
  );
  if (variable?.kind === 'change') return `\`${variable.name}\` leads git to another repository`;
  const option = git
    .flatMap(({ args }) => args)
    .find(arg => /^--(?:git-dir|work-tree|namespace|bare)(?:=|$)/.test(arg ?? ''));
  return option === undefined ? undefined : `\`${option.split('=')[0]}\` leads git to another repository`;
}

/** The arguments behind the sub-command. */
function argumentsOf({ args, subcommand = '' }: ExecuteOperation): readonly (string | undefined)[] {
  const at = args.findIndex((arg, index) => arg === subcommand && !/^-[cC]$/.test(args[index - 1] ?? ''));
  return args.slice(at + 1);
}

function pushOrder(program: ExecuteOperation, moves: boolean): PushOrder {
  const args = argumentsOf(program);
  const words = args.filter(
    (arg, at) => !/^-o$|^--(?:push-option|repo|receive-pack|exec)$/.test(args[at - 1] ?? '') && !arg?.startsWith('-'),
  );
  const [remote, ...refspecs] = words;
  const sources = refspecs.flatMap(refspec => (refspec === undefined || refspec === 'tag' ? [] : sourceOf(refspec)));
  const removes = args.some(arg => /^(?:-d|--delete)$/.test(arg ?? ''));
  const isOpen =
    words.includes(undefined) ||
    refspecs.some(refspec => /[*^]|^\+?:?$/.test(refspec ?? '')) ||
    args.some(arg => /^--(?:all|branches|mirror|tags|follow-tags|repo)/.test(arg ?? '')) ||
    program.args.some(arg => arg === '-c');
  return {
    ...(remote === undefined ? {} : { remote }),
    sources: removes ? [] : refspecs.length === 0 ? ['HEAD'] : sources,
    everything: !removes && (isOpen || moves),
  };
}

/** `+from:to`; nothing where a branch is only deleted. */
function sourceOf(refspec: string): string[] {
  const [source = ''] = refspec.replace(/^\+/, '').split(':', 1);
  return source === '' ? [] : [source];
}

function commitOrder(git: readonly ExecuteOperation[], folders: readonly string[]): CommitOrder {
  const named = (name: string) => git.filter(({ subcommand }) => subcommand === name).map(argumentsOf);
  const adds = [...named('add'), ...named('stage')];
  // More than the options that take the work tree looks like them, and nothing less.
  const takes = (args: readonly (string | undefined)[]) =>
    args.some((arg, at) => arg === undefined || isTaking(arg) || isPath(arg, args[at - 1] ?? ''));
  const added = adds.map(args => addedBy(args, folders));
  return {
    tracked: adds.length > 0 || named('commit').some(takes) || named('mv').length > 0,
    added: added.includes('all') ? 'all' : added.flat(),
    force: adds.flat().some(arg => arg === undefined || /^-[A-Za-z]*f|^--force$/.test(arg)),
  };
}

const isTaking = (arg: string) => /^-[A-Za-z]*[aiop]|^--(?:all|include|only|patch|interactive|pathspec)/.test(arg);

/** A word that is no option, and no value of one. */
const isPath = (arg: string, before: string) =>
  !arg.startsWith('-') &&
  !/^-[A-Za-z]*[mFCct]$|^--(?:message|file|author|date|template|trailer|fixup|squash|cleanup|re(?:use|edit)-message)$/.test(
    before,
  );

function addedBy(args: readonly (string | undefined)[], folders: readonly string[]): string[] | 'all' {
  const paths = args.filter(arg => !arg?.startsWith('-'));
  if (paths.length === 0 || paths.some(path => path === undefined || /^:|[*?[\\]/.test(path))) return 'all';
  return folders.flatMap(folder => paths.map(path => posix.resolve(folder, path ?? '')));
}
