import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { connectTo } from '../../url.ts';
import { alter, change } from './change.ts';
import { looking } from './look.ts';

/**
 * The host behind a remote: `git:origin` for one that the repository knows by name. An address is its host, a path is
 * read, and `ext::` runs a command.
 */
function remote(arg: Arg | undefined, invocation: Invocation): Operation[] {
  const text = arg === undefined ? 'default' : staticText(arg);
  if (text === undefined || arg?.many) return [unknown(invocation, 'a remote that is only known at run time')];
  if (/^[\w][\w.-]*$/.test(text) && text !== '..') return [{ kind: 'connect', host: `git:${text}` }];
  if (/^\w+::/.test(text)) return [unknown(invocation, `\`${text}\` runs a program of its own`)];
  if (/^(?:https?|ssh|git):\/\//.test(text)) return [connectTo(withoutUser(text), invocation)];
  const [, host] = /^(?:[\w.-]+@)?([A-Za-z\d][\w.-]*):(?!\/\/)/.exec(text) ?? [];
  if (host !== undefined) return [{ kind: 'connect', host }];
  return /^[./~]/.test(text) && arg
    ? invocation.paths('read', arg, true)
    : [unknown(invocation, `\`${text}\` is not a remote`)];
}

/** `ssh://git@host/x` as git reads it: over the host alone. */
function withoutUser(text: string): Arg {
  const address = text.replace(/^(?:ssh|git):/, 'https:').replace(/^(https?:\/\/)[\w.-]+@/, '$1');
  return { text: address, prefix: address, glob: false };
}

const from = (parsed: ParsedArgs, invocation: Invocation): Operation[] => remote(parsed.operands[0], invocation);

/** Each refspec of a push is a change of its own; without one, which branch is pushed is only known at run time. */
function push(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const [to, ...refspecs] = parsed.operands;
  const forced = ['-f', '--force', '--force-with-lease', '--force-if-includes', '--mirror'].some(flag =>
    parsed.has(flag),
  );
  const everywhere = parsed.has('--mirror') || parsed.has('--all') || parsed.has('--branches');
  const deletes = parsed.has('-d') || parsed.has('--delete') || parsed.has('--prune');
  const changes = refspecs.map(refspec => pushed(refspec, forced, deletes));
  const name = deletes ? 'push-delete' : 'push';
  const rest = everywhere ? [change(name, undefined, forced)] : changes.length === 0 ? [change(name, '@', forced)] : [];
  return [...changes, ...rest, ...remote(to, invocation)];
}

function pushed(refspec: Arg, forced: boolean, deletes: boolean): Operation {
  const text = staticText(refspec);
  if (text === undefined) return change(deletes ? 'push-delete' : 'push', undefined, true);
  const [source = '', target = source] = text.replace(/^\+/, '').split(':', 2);
  const removes = deletes || (text.includes(':') && source === '');
  const force = forced || text.startsWith('+');
  const branch = target.replace(/^(?:refs\/)?heads\//, '');
  const name = removes ? 'push-delete' : 'push';
  // A pattern, or `:` alone, may be any branch.
  if (branch.includes('*') || text === ':' || text === '+:') return change(name, undefined, force);
  // `HEAD` and `@` stand for the branch that is checked out.
  return change(name, branch === 'HEAD' || branch === '' ? '@' : branch, force);
}

/** `+main:main` overwrites a branch of this repository. */
function fetch(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const forced = parsed.has('-f') || parsed.has('--force') || parsed.operands.some(arg => /^\+/.test(arg.text ?? '+'));
  return [...from(parsed, invocation), change('fetch', undefined, forced)];
}

/** Sub-commands that talk to other repositories. */
export const remotes: Readonly<Record<string, ProgramSpec>> = {
  clone: {
    flags:
      '-q -n --bare --recursive --recurse-submodules --single-branch --no-checkout --shallow-submodules --quiet --no-tags',
    values: { '-b --branch': 'text', '--depth': 'text', '-o --origin': 'text', '--filter': 'text' },
    operands: ['text', 'write-tree'],
    also: from,
  },
  fetch: {
    flags: '-a -p -t -q -v --all --prune --tags --no-tags --unshallow --dry-run --quiet --verbose --force -f',
    values: { '--depth': 'text', '-j': 'text' },
    operands: ['text*'],
    also: fetch,
  },
  pull: {
    flags: '-q -v -r --rebase= --no-rebase --ff-only --no-ff --all --tags --prune --autostash --quiet --no-edit',
    values: { '--depth': 'text' },
    operands: ['text*'],
    also: (parsed, invocation) => [...from(parsed, invocation), change('pull')],
  },
  push: {
    flags:
      '-f -u -d -n -q -v --force --force-with-lease= --force-if-includes --set-upstream --delete --tags --follow-tags --all --branches --mirror --prune --dry-run --porcelain --quiet --verbose --no-verify --atomic --signed=',
    values: { '-o --push-option': 'text' },
    operands: ['text*'],
    also: push,
  },
  'ls-remote': {
    flags: '-h -t --heads --tags --refs --get-url -q --symref',
    operands: ['text*'],
    also: from,
  },
  remote: {
    flags: '-v --verbose',
    subcommands: {
      show: looking['log'] ?? {},
      'get-url': looking['log'] ?? {},
      add: alter('remote', { flags: '-f -t --tags --no-tags' }),
      'set-url': alter('remote', { flags: '--push --add --delete' }),
      remove: alter('remote', {}),
      rm: alter('remote', {}),
      rename: alter('remote', {}),
    },
  },
};
