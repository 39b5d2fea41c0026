import { posix } from 'node:path';
import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { connectTo } from '../../url.ts';
import { alter, change, hasAny } from './change.ts';
import { look } from './look.ts';

/**
 * The host behind a remote: `git:origin` for one that the repository knows by name. An address is its host, a path is
 * read, and `ext::` runs a command.
 */
export function remote(arg: Arg | undefined, invocation: Invocation): Operation[] {
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

/** Without a name, the folder is called like the repository. */
function cloned(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const [source, folder] = parsed.operands;
  const name = posix.basename(
    (staticText(source) ?? '')
      .replace(/[:/]+$/, '')
      .replace(/\.git$/, '')
      .replace(':', '/'),
  );
  const here = folder || name === '' || name === '..' ? [] : invocation.paths('write', literalArg(name), true);
  return [...here, ...remote(source, invocation)];
}

/** Each refspec of a push is a change of its own; without one, which branch is pushed is only known at run time. */
function push(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const [to, ...refspecs] = parsed.operands;
  const forced = hasAny(parsed, '-f --force --force-with-lease --force-if-includes --mirror');
  const everywhere = hasAny(parsed, '--mirror --all --branches');
  const deletes = hasAny(parsed, '-d --delete --prune');
  const changes = refspecs.flatMap(refspec => pushed(refspec, forced, deletes, invocation));
  const name = deletes ? 'push-delete' : 'push';
  const rest = everywhere ? [change(name, undefined, forced)] : changes.length === 0 ? [change(name, '@', forced)] : [];
  // Tags go to where releases start.
  const tags = hasAny(parsed, '--tags --follow-tags') ? [change(name, 'refs/tags/', forced)] : [];
  // The hooks of the project would check it first.
  const unchecked = parsed.has('--no-verify') ? [change('skip-hooks')] : [];
  return [...changes, ...rest, ...tags, ...unchecked, ...remote(to, invocation)];
}

function pushed(refspec: Arg, forced: boolean, deletes: boolean, invocation: Invocation): Operation[] {
  const text = staticText(refspec);
  if (text === undefined) return dynamicRefspec(refspec, forced, deletes, invocation);
  const [source = '', target = source] = text.replace(/^\+/, '').split(':', 2);
  const removes = deletes || (text.includes(':') && source === '');
  const force = forced || text.startsWith('+');
  const branch = target.replace(/^(?:refs\/)?heads\//, '');
  const name = removes ? 'push-delete' : 'push';
  // A pattern, or `:` alone, may be any branch.
  if (branch.includes('*') || text === ':' || text === '+:') return [change(name, undefined, force)];
  // `HEAD` and `@` stand for the branch that is checked out.
  return [change(name, branch === 'HEAD' || branch === '' ? '@' : branch, force)];
}

/** A text that is only known at run time may be any branch, and force it or delete it. */
function dynamicRefspec(refspec: Arg, forced: boolean, deletes: boolean, invocation: Invocation): Operation[] {
  const { prefix } = refspec;
  const force = forced || prefix.startsWith('+');
  const removes = deletes || prefix.replace('+', '').startsWith(':');
  const tag = /^\+?(?:[^:]*:)?refs\/tags\//.test(prefix);
  return [
    change(removes ? 'push-delete' : 'push', tag ? 'refs/tags/' : '@', force),
    unknown(invocation, 'a branch that is only known at run time'),
  ];
}

/** `+main:main` overwrites a branch of this repository. */
function fetch(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const forced = parsed.has('-f') || parsed.has('--force') || parsed.operands.some(arg => /^\+/.test(arg.text ?? '+'));
  return [...from(parsed, invocation), change('fetch', undefined, forced)];
}

const fetching =
  '-a -p -P -t -q -v -n -k -u -4 -6 --all --append --atomic --prune --prune-tags --tags --no-tags --unshallow --update-shallow --dry-run --quiet --verbose --progress --no-progress --force -f --multiple --recurse-submodules= --no-recurse-submodules --no-auto-maintenance --no-auto-gc --write-fetch-head --no-write-fetch-head --keep --set-upstream --ipv4 --ipv6 --show-forced-updates --no-show-forced-updates --refetch --porcelain';
const depths = {
  '--depth': 'text',
  '--deepen': 'text',
  '--shallow-since': 'text',
  '--shallow-exclude': 'text',
  '-j --jobs': 'text',
  '--filter': 'text',
  '--refmap': 'text',
  '-o --server-option': 'text',
} as const;

/** A remote that is set leads later commands elsewhere. */
const address: ProgramSpec['also'] = (parsed, invocation) => remote(parsed.operands[1], invocation);

/** Sub-commands that talk to other repositories. */
export const remotes: Readonly<Record<string, ProgramSpec>> = {
  clone: {
    flags:
      '-q -n -l -s -v --bare --mirror --local --no-local --no-hardlinks --shared --recursive --recurse-submodules= --single-branch --no-single-branch --no-checkout --shallow-submodules --no-shallow-submodules --remote-submodules --no-remote-submodules --quiet --verbose --progress --no-tags --sparse --no-reject-shallow --reject-shallow --dissociate --also-filter-submodules -4 -6',
    values: {
      ...depths,
      '-b --branch': 'text',
      '--revision': 'text',
      '-o --origin': 'text',
      '--reference --reference-if-able': 'read-tree',
      '--separate-git-dir': 'write-tree',
      '--bundle-uri': 'url',
    },
    operands: ['text', 'write-tree'],
    also: cloned,
  },
  fetch: { flags: fetching, values: depths, operands: ['text*'], also: fetch },
  pull: {
    flags: `${fetching} -r -e -S= --rebase= --no-rebase --ff --ff-only --no-ff --autostash --no-autostash --edit --no-edit --commit --no-commit --squash --no-squash --stat --no-stat -n --log= --signoff --verify-signatures --allow-unrelated-histories`,
    values: { ...depths, '-X --strategy-option': 'text' },
    operands: ['text*'],
    also: (parsed, invocation) => [...from(parsed, invocation), change('pull')],
  },
  push: {
    flags:
      '-f -u -d -n -q -v -4 -6 --force --force-with-lease= --no-force-with-lease --force-if-includes --set-upstream --delete --tags --follow-tags --no-follow-tags --all --branches --mirror --prune --dry-run --porcelain --quiet --verbose --progress --no-progress --no-verify --verify --atomic --no-atomic --signed= --no-signed --thin --no-thin --recurse-submodules=',
    values: { '-o --push-option': 'text' },
    operands: ['text*'],
    also: push,
  },
  'ls-remote': {
    flags: '-h -t -b --heads --branches --tags --refs --get-url -q --quiet --symref --exit-code',
    values: { '--sort': 'text', '-o --server-option': 'text' },
    operands: ['text*'],
    also: from,
  },
  remote: {
    flags: '-v --verbose',
    subcommands: {
      show: {
        ...look('-n'),
        also: parsed =>
          parsed.has('-n') || parsed.operands.length === 0 ? [] : [{ kind: 'connect', host: 'git:default' }],
      },
      'get-url': look('--push --all'),
      add: alter('remote', {
        flags: '-f --tags --no-tags --mirror=',
        values: { '-t': 'text', '-m': 'text' },
        also: address,
      }),
      'set-url': alter('remote', { flags: '--push --add --delete', also: address }),
      'set-head': alter('fetch', { flags: '-a -d --auto --delete' }),
      'set-branches': alter('fetch', { flags: '--add' }),
      remove: alter('remote', {}),
      rm: alter('remote', {}),
      rename: alter('remote', { flags: '--progress --no-progress' }),
      update: {
        flags: '-p --prune',
        operands: ['text*'],
        also: () => [{ kind: 'connect', host: 'git:default' }, change('fetch')],
      },
      prune: {
        flags: '-n --dry-run',
        operands: ['text*'],
        also: parsed => [
          ...parsed.operands.map(arg => ({ kind: 'connect' as const, host: `git:${staticText(arg) ?? 'default'}` })),
          change('fetch'),
        ],
      },
    },
  },
  'request-pull': {
    flags: '-p',
    operands: ['text', 'text', 'text'],
    also: (parsed, invocation) => remote(parsed.operands[1], invocation),
  },
};
