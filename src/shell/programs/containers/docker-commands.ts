import type { Operation } from '../../../operation.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { commandsOf, named } from '../remote-service.ts';
import { buildOptions, builds, pulls, pushes, registryOf } from './images.ts';
import { exposure } from './mounts.ts';
import { runOptions } from './run-options.ts';

const global = {
  flags: '-D --debug --tls --tlsverify',
  values: {
    '-H --host': 'text',
    '--context': 'text',
    '--log-level': 'text',
    '--tlscacert': 'read',
    '--tlscert': 'read',
    '--tlskey': 'read',
  },
} as const satisfies ProgramSpec;

const { asks, orders, local } = commandsOf({
  reach: () => [],
  questionsTakeAnyWord: true,
});

const shown = asks({
  flags:
    '-a --all -q --quiet --no-trunc -s --size -n --last -l --latest --digests --tree -f --follow -t --timestamps --details --no-stream -v --verbose -H --human= --no-resolve --no-task-ids',
  values: {
    '--format': 'text',
    '--filter': 'text',
    '-n --tail': 'text',
    '--since': 'text',
    '--until': 'text',
    '--limit': 'text',
    '--platform': 'text',
  },
});
const filtered = asks({
  flags: '-a --all -q --quiet --no-trunc --digests -l --latest -s --size --tree',
  values: { '--format': 'text', '-f --filter': 'text', '-n --last': 'text', '--limit': 'text', '--sort': 'text' },
});

/** Everything about a container holds its environment. */
const inspect = asks({
  flags: '-s --size -v --verbose --pretty',
  values: { '-f --format': 'text', '--type': 'text', '--platform': 'text' },
  also: parsed =>
    parsed.values('-f').every(isHarmlessView) && parsed.has('-f')
      ? []
      : [{ kind: 'change', what: 'environment', name: 'print' }],
});

function isHarmlessView(format: { readonly text?: string }): boolean {
  const text = format.text ?? '.';
  const whole = /(?:^|[\s({])\.(?=[\s})|]|$)|\$|%/.test(text) && !/^\{\{range \.[\w.]+\}\}/.test(text);
  return !whole && !/\bEnv\b|Config\s*[|})]|\bindex\b/.test(text.replaceAll('.HostConfig', ''));
}

const run = orders({
  ...runOptions,
  stopsAtOperand: true,
  also: (parsed, invocation) => [...exposure(parsed, invocation), registryOf(parsed.operands[0], 'GET')],
});
const build = orders({ ...buildOptions, also: builds });
const exec = orders({
  flags: '-d --detach -i --interactive -t --tty --privileged=',
  values: {
    '-e --env': 'text',
    '--env-file': 'read',
    '-u --user': 'text',
    '-w --workdir': 'text',
    '--detach-keys': 'text',
  },
  stopsAtOperand: true,
  also: exposure,
});
const changes = orders({
  flags: '-f --force -a --all -v --volumes -l --link -i -q --quiet --no-prune --filter -s',
  values: {
    '-t --time --timeout': 'text',
    '--signal': 'text',
    '--filter': 'text',
    '-d --driver': 'text',
    '-o --opt': 'text',
    '--label': 'text',
    '--subnet': 'text',
  },
});

/** Copies between a container and this machine: `NAME:PATH` is the container's side. */
function copies(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const [from, to] = parsed.operands;
  const isLocal = (text: string | undefined) => text !== '-' && !/^[\w][\w.-]*:/.test(text ?? '');
  return [
    ...(from && isLocal(from.text) ? invocation.paths('read', from, true) : []),
    ...(to && isLocal(to.text) ? invocation.paths('write', to, true) : []),
  ];
}
const copy = orders({
  flags: '-a --archive -L --follow-link -q --quiet',
  operands: ['text', 'text'],
  also: copies,
});

const prune = named('prune', changes);
/** Everything of one kind: list it, look at it, change it. */
const kind = (looked: ProgramSpec = inspect): ProgramSpec => ({
  subcommands: {
    ...named('ls list', filtered),
    inspect: looked,
    ...named('create rm remove connect disconnect update use export import', changes),
    ...prune,
  },
});
const pull = orders({
  flags: '-a --all-tags -q --quiet --disable-content-trust=',
  values: { '--platform': 'text' },
  also: pulls,
});
const push = orders({
  flags: '-a --all-tags -q --quiet --disable-content-trust=',
  values: { '--platform': 'text' },
  also: pushes,
});
const save = orders({ values: { '-o --output': 'write', '--platform': 'text', '--format': 'text' } });
const load = orders({ flags: '-q --quiet', values: { '-i --input': 'read', '--platform': 'text' } });

const containers: Readonly<Record<string, ProgramSpec>> = {
  ...named('ps', filtered),
  ...named('logs top port diff stats wait', shown),
  ...named('run create', run),
  exec,
  cp: copy,
  ...named('start stop restart kill rm pause unpause rename update commit attach', changes),
  export: save,
};

/** What Docker can be asked and told. */
export const dockerCommands: ProgramSpec = {
  flags: `--help -v --version ${global.flags}`,
  values: { ...global.values, '-c': 'text' },
  subcommands: {
    ...containers,
    images: filtered,
    ...named('history version info events search', shown),
    inspect,
    build,
    ...named('rmi tag', changes),
    pull,
    push,
    save,
    load,
    import: orders({ flags: '-q', operands: ['text', 'text'] }),
    login: orders({
      flags: '--password-stdin',
      values: { '-u --username': 'text', '-p --password': 'text' },
      operands: ['text'],
    }),
    logout: orders({ operands: ['text'] }),
    container: { subcommands: { ...containers, ...named('ls list', filtered), inspect, ...prune } },
    image: {
      subcommands: {
        ...named('ls list', filtered),
        history: shown,
        inspect,
        ...named('rm tag import', changes),
        build,
        pull,
        push,
        save,
        load,
        ...prune,
      },
    },
    ...named('volume network', kind(shown)),
    ...named('config plugin node service stack swarm secret trust checkpoint', kind()),
    manifest: kind(shown),
    context: {
      subcommands: { ...named('ls show', filtered), inspect, ...named('use create rm update export import', changes) },
    },
    system: { subcommands: { ...named('df info events', shown), prune: changes } },
    builder: { subcommands: { prune: changes, build } },
    buildx: {
      subcommands: {
        build,
        ...named('ls du version', shown),
        inspect: shown,
        bake: orders({
          flags: '--print --push --load --no-cache --pull',
          values: { '-f --file': 'read', '--set': 'text', '--progress': 'text' },
        }),
        ...named('create use rm stop prune', changes),
        imagetools: {
          subcommands: {
            inspect: shown,
            create: orders({ flags: '--dry-run --append', values: { '-t --tag': 'text', '-f --file': 'read' } }),
          },
        },
      },
    },
    scout: orders({ noOptions: true }),
    help: local(),
  },
};
