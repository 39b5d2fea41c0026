import type { Program } from '../../program.ts';
import { plainUrl } from '../../url.ts';
import { commandsOf, connection, named, printsCredentials, serviceProgram } from '../remote-service.ts';
import { apiCommand } from './github-api.ts';

const { asks, orders, removes, local } = commandsOf({
  values: { '-R --repo': 'text', '-g --group': 'text' },
  reach: (parsed, _invocation, method) => {
    const hosts = parsed
      .values('-R')
      .flatMap(({ text = '' }) => (/^https?:/.test(text) ? (plainUrl(text)?.hostname ?? []) : []));
    return [connection(hosts[0] ?? 'gitlab.com', method)];
  },
  questionsTakeAnyWord: true,
});
const listing = asks({
  flags:
    '-a --all -c --closed -m --merged -M --opened -d --draft -s --system-logs --comments -w --web -l --live -A --not-draft --raw',
  values: {
    '-F --output': 'text',
    '-P --per-page': 'text',
    '-p --page': 'text',
    '-l --label': 'text',
    '--assignee': 'text',
    '--author': 'text',
    '--reviewer': 'text',
    '-s --source-branch': 'text',
    '-t --target-branch': 'text',
    '-b --branch': 'text',
    '--search': 'text',
    '--color': 'text',
    '--status': 'text',
  },
});
const writing = orders({
  flags:
    '-y --yes -f --fill --draft --push --remove-source-branch --squash --squash-before-merge --auto-merge -w --web --unique --force --allow-collaboration -r --rebase',
  values: {
    '-t --title': 'text',
    '-d --description': 'text',
    '-m --message': 'text',
    '-l --label': 'text',
    '-a --assignee': 'text',
    '--reviewer': 'text',
    '-b --target-branch': 'text',
    '-s --source-branch': 'text',
    '--variables': 'text',
    '--milestone': 'text',
    '--sha': 'text',
  },
});
const group = (questions: string, changes: string) => ({
  subcommands: { ...named(questions, listing), ...named(changes, writing), ...named('delete rm remove', removes()) },
});

/** Other forges on the command line. */
export const gitlabPrograms: readonly Program[] = [
  serviceProgram(
    ['glab'],
    {
      flags: '--help --version -v',
      subcommands: {
        mr: group(
          'list ls view show diff issues approvers',
          'create new merge accept approve revoke close reopen update note checkout rebase todo subscribe unsubscribe for',
        ),
        issue: group('list ls view show board', 'create new close reopen update note subscribe unsubscribe'),
        ci: group('list ls status view get trace lint', 'run retry trigger cancel artifact'),
        pipeline: group('list ls status view get trace lint', 'run retry trigger cancel'),
        repo: group('list ls view search contributors', 'create clone fork archive transfer mirror members'),
        release: group('list ls view', 'create upload download'),
        label: group('list ls', 'create'),
        variable: {
          subcommands: {
            ...named('get list ls export', asks({ ...listing, also: () => [printsCredentials] })),
            ...named('set update', writing),
            delete: removes(),
          },
        },
        snippet: group('list view', 'create'),
        schedule: group('list ls', 'create run update'),
        user: group('events', 'set'),
        auth: {
          subcommands: {
            status: asks({
              flags: '-t --show-token -a',
              also: parsed => (parsed.has('-t') || parsed.has('--show-token') ? [printsCredentials] : []),
            }),
            ...named('login logout', orders({ noOptions: true })),
          },
        },
        'ssh-key': group('list get', 'add'),
        'deploy-key': group('list get', 'add'),
        token: group('list', 'create rotate revoke'),
        config: { subcommands: { get: local(), ...named('set init edit', orders({ noOptions: true })) } },
        alias: { subcommands: { list: local(), ...named('set delete', orders({ noOptions: true })) } },
        api: {
          ...apiCommand,
          also: (parsed, invocation) =>
            (apiCommand.also?.(parsed, invocation) ?? []).map(operation =>
              operation.kind === 'connect' && operation.host === 'api.github.com'
                ? { ...operation, host: 'gitlab.com' }
                : operation,
            ),
        },
        ...named('version help completion', local()),
      },
    },
    {
      'glab mr list --merged': ['connect gitlab.com GET'],
      'glab mr view "$ID"': ['connect gitlab.com GET'],
      'glab mr create --fill --yes': ['connect gitlab.com POST', 'read /workspace'],
      'glab ci status --live': ['connect gitlab.com GET'],
      'glab variable get TOKEN': ['change system print-credentials', 'connect gitlab.com GET'],
      'glab api projects/1/issues -f title=x': ['connect gitlab.com POST'],
      'glab api projects/1/issues': ['connect gitlab.com GET'],
    },
  ),
  {
    names: 'hub tea jira linear acli sentry-cli circleci travis buildkite-agent drone'.split(' '),
    analyse: {
      noOptions: true,
      operands: ['text*'],
      described: false,
      also: (_parsed, invocation) => [connection(`forge:${invocation.name}`, 'POST')],
    },
    examples: { 'hub pull-request -m x': ['connect forge:hub POST', 'read /workspace'] },
  },
];
