import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { literalArg } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { commandsOf, connection, named } from '../remote-service.ts';
import { reachGithub } from './github-api.ts';
import { githubSettings } from './github-settings.ts';

const { orders, removes } = commandsOf({ values: { '-R --repo': 'text' }, reach: reachGithub });

/** What pull requests, issues and releases are written with. */
const texts = {
  flags: '-w --web -e --editor -d --draft --yes -y',
  values: {
    '-t --title': 'text',
    '-b --body': 'text',
    '-F --body-file --notes-file': 'read',
    '-a --assignee': 'text',
    '-l --label': 'text',
    '-m --milestone': 'text',
    '-p --project': 'text',
    '-r --reviewer': 'text',
    '--recover': 'read',
    '--add-label': 'text',
    '--remove-label': 'text',
    '--add-assignee': 'text',
    '--remove-assignee': 'text',
    '--add-reviewer': 'text',
    '--remove-reviewer': 'text',
    '--add-project': 'text',
    '--remove-project': 'text',
    '-B --base': 'text',
    '-H --head': 'text',
  },
} as const satisfies ProgramSpec;

const write = (flags = '', values: ProgramSpec['values'] = {}, more: Partial<ProgramSpec> = {}): ProgramSpec =>
  orders({ ...more, flags: `${texts.flags} ${flags}`, values: { ...texts.values, ...values } });
const remove = removes({
  flags: '-y --yes --all --cleanup-tag --succeed-on-no-caches',
  values: { '-h --hostname': 'text' },
});

const comment = write('--edit-last --delete-last --create-if-none', { '-r --reason': 'text', '-c --comment': 'text' });
const create = write('-f --fill --fill-first --fill-verbose --no-maintainer-edit --dry-run', {
  '-T --template': 'text',
});
const merge = write('-m --merge -s --squash --rebase --auto --disable-auto --admin --delete-branch', {
  '--subject': 'text',
  '--match-head-commit': 'text',
  '-A --author-email': 'text',
});
const release = write(
  '--generate-notes -p --prerelease --latest= --verify-tag --notes-from-tag --fail-on-no-commits --clobber',
  {
    '-n --notes': 'text',
    '--target': 'text',
    '--tag': 'text',
    '--notes-start-tag': 'text',
    '--discussion-category': 'text',
  },
  { operands: ['text', 'read*'] },
);
const secret = write('-u --user --no-store --no-repos-selected', {
  '-e --env': 'text',
  '-f --env-file': 'read',
  '-o --org': 'text',
  '-v --visibility': 'text',
  '--repos': 'text',
  '--app': 'text',
});

/** A pull request's branch becomes the one that is worked on. */
function checkout(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const force = parsed.has('-f') ? { force: true } : {};
  return [
    { kind: 'change', what: 'git', name: 'fetch', ...force },
    { kind: 'change', what: 'git', name: 'switch', ...force },
    connection('git:default'),
    ...reachGithub(parsed, invocation, 'GET'),
  ];
}

/** Brings files of others into a folder, which are not what this project is. */
const fetches = (spec: ProgramSpec, host?: string): ProgramSpec => ({
  described: false,
  ...spec,
  values: { '-R --repo': 'text', ...spec.values },
  also: (parsed, invocation) => [
    ...(spec.operands === undefined && !parsed.has('-D') && !parsed.has('-O')
      ? invocation.paths('write', literalArg('.'), true)
      : []),
    ...(host === undefined ? reachGithub(parsed, invocation, 'GET') : [connection(host, 'GET')]),
  ],
});
const download = fetches({
  flags: '--clobber --skip-existing',
  values: {
    '-D --dir': 'write-tree',
    '-O --output': 'write',
    '-p --pattern': 'text',
    '-n --name': 'text',
    '-A --archive': 'text',
    '-o --owner': 'text',
  },
});

/** What `gh` changes on GitHub or brings from there. */
export const githubOrders: Readonly<Record<string, ProgramSpec>> = {
  pr: {
    subcommands: {
      ...named('create new', create),
      ...named('edit close reopen comment', comment),
      ready: write('--undo'),
      review: write('-a --approve -c --comment -r --request-changes'),
      merge,
      ...named('lock unlock revert', write('', { '-r --reason': 'text' })),
      'update-branch': write('--rebase'),
      checkout: {
        flags: '-f --force --detach --recurse-submodules --help',
        values: { '-b --branch': 'text', '-R --repo': 'text' },
        operands: ['text'],
        also: checkout,
      },
    },
  },
  issue: {
    subcommands: {
      ...named('create new', create),
      ...named('edit close reopen comment lock unlock pin unpin transfer develop', comment),
      delete: remove,
    },
  },
  release: {
    subcommands: { ...named('create new edit upload', release), delete: remove, 'delete-asset': remove, download },
  },
  repo: {
    subcommands: {
      clone: fetches(
        { flags: '--help', values: { '-u --upstream-remote-name': 'text' }, operands: ['text', 'write-tree', 'text*'] },
        'github.com',
      ),
      ...named(
        'create new fork edit sync rename archive unarchive set-default',
        write(
          '--public --private --internal --push --clone --force --remote --add-readme --source-only --accept-visibility-change-consequences',
          {
            '-s --source': 'read-tree',
            '--description': 'text',
            '--homepage': 'text',
            '--visibility': 'text',
            '--default-branch': 'text',
            '--template': 'text',
            '--branch': 'text',
            '--org': 'text',
            '--remote-name': 'text',
            '--fork-name': 'text',
          },
        ),
      ),
      delete: remove,
      'deploy-key': { subcommands: { add: write('--allow-write', {}, { operands: ['read'] }), delete: remove } },
      autolink: { subcommands: { create: write(), delete: remove } },
    },
  },
  run: {
    subcommands: {
      rerun: write('--failed', { '-j --job': 'text' }),
      cancel: write('--force'),
      delete: remove,
      download,
    },
  },
  workflow: {
    subcommands: {
      run: orders({ flags: '--json', values: { '-r --ref': 'text', '-f --raw-field': 'text', '-F --field': 'text' } }),
      ...named('enable disable', write()),
    },
  },
  secret: { subcommands: { set: secret, ...named('delete remove', removes({ values: secret.values ?? {} })) } },
  variable: { subcommands: { set: secret, ...named('delete remove', removes({ values: secret.values ?? {} })) } },
  label: {
    subcommands: {
      ...named(
        'create edit clone',
        write('-f --force', { '-d --description': 'text', '-c --color': 'text', '-n --name': 'text' }),
      ),
      delete: remove,
    },
  },
  cache: { subcommands: { delete: remove } },
  gist: {
    subcommands: {
      ...named(
        'create new',
        orders({
          flags: '-p --public -w --web',
          values: { '-d --desc': 'text', '-f --filename': 'text' },
          operands: ['read*'],
        }),
      ),
      edit: write('', { '--add': 'read', '-f --filename': 'text', '-r --remove': 'text' }),
      rename: write(),
      delete: remove,
      clone: fetches({ operands: ['text', 'write-tree', 'text*'] }, 'gist.github.com'),
    },
  },
  'ssh-key': { subcommands: { add: write('', { '--type': 'text' }, { operands: ['read'] }), delete: remove } },
  'gpg-key': { subcommands: { add: write('', {}, { operands: ['read'] }), delete: remove } },
  codespace: {
    subcommands: named(
      'create edit code ssh cp ports jupyter logs rebuild stop delete',
      write('-f --force --all', { '-c --codespace': 'text' }),
    ),
  },
  project: {
    subcommands: named(
      'create edit close copy delete link unlink mark-template item-add item-archive item-create item-delete item-edit field-create field-delete',
      write('--undo', {
        '--owner': 'text',
        '--format': 'text',
        '--url': 'text',
        '--id': 'text',
        '--field-id': 'text',
        '--project-id': 'text',
        '--text': 'text',
        '--single-select-option-id': 'text',
      }),
    ),
  },
  ...githubSettings,
  'agent-task': {
    subcommands: { create: orders({ flags: '--follow', values: { '-F --from-file': 'read', '--base': 'text' } }) },
  },
  attestation: { subcommands: { download } },
  browse: {
    flags: '-n --no-browser -s --settings -w --wiki -p --projects -r --releases -a --actions --help',
    values: { '-R --repo': 'text', '-b --branch': 'text', '-c --commit': 'text' },
    operands: ['text'],
    also: (parsed, invocation) =>
      parsed.has('-n') || parsed.has('--no-browser') ? [] : [unknown(invocation, 'a browser that is opened')],
  },
  ...named('copilot preview', orders({ noOptions: true })),
};
