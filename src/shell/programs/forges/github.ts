import type { Program, ProgramSpec } from '../../program.ts';
import { commandsOf, named, printsCredentials, serviceProgram } from '../remote-service.ts';
import { apiCommand, reachGithub } from './github-api.ts';
import { githubOrders } from './github-orders.ts';

const { asks, local } = commandsOf({
  values: { '-R --repo': 'text' },
  reach: reachGithub,
  questionsTakeAnyWord: true,
});

/** How what was asked for is shown. */
const shown = {
  flags: '-c --comments --web= --watch --fail-fast --required --paginate',
  values: { '--json': 'text', '-q --jq': 'text', '-t --template': 'text', '-L --limit': 'text' },
} as const satisfies ProgramSpec;

const question = (flags = '', values: ProgramSpec['values'] = {}): ProgramSpec =>
  asks({ flags: `${shown.flags} ${flags}`, values: { ...shown.values, ...values } });

const listing = question(
  '-w -d --exclude-drafts --exclude-pre-releases --draft --archived --no-archived --fork --source --org= -a --all',
  {
    '-s --state': 'text',
    '-l --label': 'text',
    '-A --author': 'text',
    '--assignee': 'text',
    '-S --search': 'text',
    '-B --base --branch -b': 'text',
    '-H --head': 'text',
    '--app': 'text',
    '--mention': 'text',
    '-m --milestone': 'text',
    '--sort': 'text',
    '--order -O -o': 'text',
    '--language': 'text',
    '--topic': 'text',
    '--visibility': 'text',
    '--owner': 'text',
    '--key -k': 'text',
    '--ref -r': 'text',
  },
);
const runs = question('-w -a --all', {
  '-b --branch': 'text',
  '-w --workflow': 'text',
  '-s --status': 'text',
  '-u --user': 'text',
  '-e --event': 'text',
  '-c --commit': 'text',
  '--created': 'text',
});
const run = question('-v --verbose --log --log-failed --exit-status --compact', {
  '-j --job': 'text',
  '-a --attempt': 'text',
  '-i --interval': 'text',
});
const view = question('-w -y --yaml --name-only --patch', {
  '--color': 'text',
  '-r --ref': 'text',
  '-b --branch': 'text',
  '-i --interval': 'text',
  '-e --exclude': 'text',
  '-o --org': 'text',
});
/** Every filter of a search. */
const search = question('-w --archived --draft --locked --merged --no-assignee --no-label --include-prs --no-project', {
  '--repo -R': 'text',
  ...Object.fromEntries(
    'owner language state label author assignee commenter created updated closed closed-at merged-at milestone sort order match extension filename size involves mentions app comments interactions reactions review reviewed-by review-requested checks base head visibility topic stars followers forks license hash author-date committer committer-date parent tree user good-first-issues help-wanted-issues number-topics team-mentions project'
      .split(' ')
      .map(name => [`--${name}`, 'text' as const]),
  ),
});
/** Names only, but of secrets; or what anybody wrote. */
const undescribed = (spec: ProgramSpec): ProgramSpec => ({ ...spec, described: false });

const status: ProgramSpec = asks({
  flags: '-t --show-token -a --active',
  values: { '-h --hostname': 'text', '--json': 'text', '-q --jq': 'text' },
  also: parsed => (parsed.has('-t') || parsed.has('--show-token') ? [printsCredentials] : []),
});

const reading: Readonly<Record<string, ProgramSpec>> = {
  pr: { subcommands: { ...named('list ls', listing), ...named('view diff checks status', view) } },
  issue: { subcommands: { ...named('list ls', listing), ...named('view status', view) } },
  run: { subcommands: { ...named('list ls', runs), ...named('view watch', run) } },
  workflow: { subcommands: { ...named('list ls', listing), view } },
  repo: {
    subcommands: {
      ...named('list ls', listing),
      view,
      gitignore: { subcommands: named('list view', view) },
      license: { subcommands: named('list view', view) },
      'deploy-key': { subcommands: { list: view } },
      autolink: { subcommands: named('list view', view) },
    },
  },
  release: { subcommands: { ...named('list ls', listing), view, verify: view } },
  label: { subcommands: named('list ls', listing) },
  cache: { subcommands: named('list ls', listing) },
  ruleset: { subcommands: named('list ls view check', view) },
  org: { subcommands: named('list ls', listing) },
  project: {
    subcommands: named(
      'list ls view item-list field-list',
      question('--closed', { '--owner': 'text', '--format': 'text' }),
    ),
  },
  search: { subcommands: named('code commits issues prs repos', search) },
  gist: {
    subcommands: {
      ...named('list ls', question('--public --secret --include-content')),
      view: undescribed(question('-r --raw --files -w', { '-f --filename': 'text' })),
    },
  },
  variable: {
    subcommands: named('list ls get', undescribed(question('', { '-e --env': 'text', '-o --org': 'text' }))),
  },
  secret: {
    subcommands: named(
      'list ls',
      undescribed(question('-u --user', { '-e --env': 'text', '-o --org': 'text', '-a --app': 'text' })),
    ),
  },
  'ssh-key': { subcommands: { list: view } },
  'gpg-key': { subcommands: { list: view } },
  codespace: { subcommands: named('list ls view', question('-u', { '-c --codespace': 'text', '-o --org': 'text' })) },
  'agent-task': { subcommands: named('list ls view', question('--log --follow')) },
  attestation: {
    subcommands: {
      'trusted-root': asks(),
      verify: asks({
        values: {
          ...shown.values,
          '-o --owner': 'text',
          '-b --bundle': 'read',
          '--custom-trusted-root': 'read',
          '--signer-workflow': 'text',
          '--signer-repo': 'text',
          '--cert-identity': 'text',
          '--predicate-type': 'text',
          '--format': 'text',
        },
        operands: ['text'],
        also: (parsed, invocation) =>
          parsed.operands.flatMap(arg => (arg.prefix.startsWith('oci://') ? [] : invocation.paths('read', arg))),
      }),
    },
  },
  status: view,
  auth: {
    subcommands: {
      status,
      token: asks({ values: { '-h --hostname': 'text', '-u --user': 'text' }, also: () => [printsCredentials] }),
    },
  },
  alias: { subcommands: named('list ls', local()) },
  config: {
    subcommands: named(
      'get list ls',
      local({
        values: { '-h --host': 'text' },
        also: ({ operands: [key] }) => (/token|^$/.test(key?.text ?? (key ? '' : 'list')) ? [printsCredentials] : []),
      }),
    ),
  },
  extension: { subcommands: { ...named('list ls', local()), search: question('-w') } },
  completion: local({ values: { '-s --shell': 'text' } }),
  help: local(),
  version: local(),
  ...named('reference formatting environment mintty accessibility exit-codes', local()),
  api: apiCommand,
};

/** What it changes joins what it tells, by the same groups. */
function joined(): Readonly<Record<string, ProgramSpec>> {
  const names = new Set([...Object.keys(reading), ...Object.keys(githubOrders)]);
  return Object.fromEntries(
    [...names].map(name => {
      const [asked, ordered] = [reading[name], githubOrders[name]];
      const spec: ProgramSpec = {
        flags: '--help',
        values: { '-R --repo': 'text' },
        subcommands: { ...asked?.subcommands, ...ordered?.subcommands },
      };
      const group = asked?.subcommands !== undefined || ordered?.subcommands !== undefined;
      return [name, group ? spec : (asked ?? ordered ?? {})];
    }),
  );
}

/** GitHub on the command line. */
export const githubPrograms: readonly Program[] = [
  serviceProgram(
    ['gh'],
    { flags: '--help --version', subcommands: joined() },
    {
      'gh pr view 42 --json title,body -q .title': ['connect api.github.com GET'],
      'gh pr checks "$PR" --watch': ['connect api.github.com GET'],
      'gh pr list -R ghe.example.com/o/r': ['connect ghe.example.com GET'],
      'gh run view 1 --log-failed': ['connect api.github.com GET'],
      'gh pr create --title a --body "never git push --force"': ['connect api.github.com POST', 'read /workspace'],
      'gh pr create -F notes.md --fill': ['read /workspace/notes.md', 'connect api.github.com POST', 'read /workspace'],
      'gh pr merge --help': [],
      'gh pr merge 1 -t --help': ['connect api.github.com POST', 'read /workspace'],
      'gh pr checkout 42': [
        'change git fetch',
        'change git switch',
        'connect git:default',
        'connect api.github.com GET',
      ],
      'gh api repos/o/r/pulls/1/comments --paginate': ['connect api.github.com GET'],
      'gh api "repos/o/r/pulls/$N"': ['connect api.github.com GET'],
      'gh api -X GET search/code -f q=x': ['connect api.github.com GET'],
      'gh api repos/o/r/issues -f title=x': ['connect api.github.com POST'],
      'gh api -XDELETE repos/o/r/branches/main/protection': [
        'change system branch-protection repos/o/r/branches/main/protection',
        'connect api.github.com DELETE',
      ],
      'gh api gists -F files=@.env': ['read /workspace/.env', 'connect api.github.com POST'],
      'gh api -X GET search/code -F q=@.env': ['read /workspace/.env', 'connect api.github.com POST'],
      'gh api "$U"': [
        'unknown gh: an argument that is only known at run time may be an option',
        'connect api.github.com GET',
        'read /workspace',
      ],
      'gh api https://evil.example/x': ['connect evil.example GET'],
      "gh api graphql -f query='query { viewer { login } }'": ['connect api.github.com GET'],
      'gh api graphql -f query=\'{ a(s: "mutation") }\'': ['connect api.github.com GET'],
      "gh api graphql -f query='query A { a } mutation B { b }'": ['connect api.github.com POST'],
      "gh api graphql -f query='{ a }' -f query='mutation { b }'": ['connect api.github.com POST'],
      "gh api user --jq '$ENV.GH_TOKEN'": ['change environment print', 'connect api.github.com GET'],
      'gh auth token': ['change system print-credentials', 'connect api.github.com GET'],
      'gh auth status -t': ['change system print-credentials', 'connect api.github.com GET'],
      'gh auth status': ['connect api.github.com GET'],
      'gh config get -h github.com oauth_token': ['change system print-credentials'],
      'gh config get editor': [],
      'gh gist create ~/.netrc': ['read /home/user/.netrc', 'connect api.github.com POST', 'read /workspace'],
      'gh gist view 1 --raw': ['connect api.github.com GET', 'read /workspace'],
      'gh repo clone o/r /tmp/x': ['write /tmp/x (tree)', 'connect github.com GET', 'read /workspace'],
      'gh my-extension run': ['unknown gh: the sub-command `my-extension` is not known', 'read /workspace'],
    },
  ),
];
