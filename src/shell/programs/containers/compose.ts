import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { analyseInOrder, commandsOf, connection, named } from '../remote-service.ts';
import { exposure } from './mounts.ts';

const global = {
  flags: '--verbose --compatibility --dry-run --all-resources',
  values: {
    '-f --file': 'read',
    '-p --project-name': 'text',
    '--env-file': 'read',
    '--profile': 'text',
    '--project-directory': 'folder',
    '--ansi': 'text',
    '--progress': 'text',
    '--parallel': 'text',
    '-H --host': 'text',
    '-c': 'text',
    '--context': 'text',
  },
} as const satisfies ProgramSpec;

/** The engine that answers: the one of this machine, or another that is named. */
export function reachEngine(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const hosts = [...parsed.values('-H'), ...parsed.values('--url')].flatMap((value): Operation[] => {
    const [, scheme = '', rest = ''] = /^(\w+):\/\/(.*)$/.exec(value.text ?? '') ?? [];
    if (scheme === 'unix' || scheme === 'npipe')
      return invocation.paths('write', { text: rest, prefix: rest, glob: false });
    const host = rest.replace(/^.*@/, '').replace(/[:/].*$/, '');
    return [host === '' ? unknown(invocation, 'an engine that is only known at run time') : connection(host)];
  });
  const contexts = [...parsed.values('-c'), ...parsed.values('--context')].map(value =>
    connection(`docker:${value.text ?? '?'}`),
  );
  return hosts.length + contexts.length > 0 ? [...hosts, ...contexts] : [connection('docker:local')];
}

const { asks, orders } = commandsOf({ reach: () => [], questionsTakeAnyWord: true });

const shown = asks({
  flags:
    '-a --all -q --quiet --services --no-trunc --orphans= --no-color --no-log-prefix -f --follow --timestamps -t --short --json',
  values: {
    '--format': 'text',
    '--filter': 'text',
    '--status': 'text',
    '-n --tail': 'text',
    '--since': 'text',
    '--until': 'text',
    '--index': 'text',
    '--protocol': 'text',
  },
});

/** The whole configuration holds the values of the environment. */
const config = asks({
  flags:
    '-q --quiet --services --images --volumes --networks --profiles --environment --no-interpolate --no-normalize --no-path-resolution --resolve-image-digests --no-consistency --variables',
  values: { '--format': 'text', '--hash': 'text', '-o --output': 'write' },
  also: parsed =>
    [
      '-q',
      '--quiet',
      '--services',
      '--images',
      '--volumes',
      '--networks',
      '--profiles',
      '--hash',
      '--no-interpolate',
    ].some(flag => parsed.has(flag))
      ? []
      : [{ kind: 'change', what: 'environment', name: 'print' }],
});

const lifecycle = orders({
  flags:
    '-d --detach --build --no-build --force-recreate --no-recreate --no-deps --no-start --remove-orphans --wait --quiet-pull -V --renew-anon-volumes --always-recreate-deps --abort-on-container-exit --abort-on-container-failure --attach-dependencies --no-color --no-log-prefix --timestamps -y --yes -w --watch --menu= -s --stop -f --force -q --quiet --no-cache --pull= --with-dependencies --ignore-pull-failures --include-deps --policy --push',
  values: {
    '-t --timeout': 'text',
    '--scale': 'text',
    '--exit-code-from': 'text',
    '--attach': 'text',
    '--no-attach': 'text',
    '--wait-timeout': 'text',
    '--build-arg': 'text',
    '--builder': 'text',
    '-m --memory': 'text',
    '--ssh': 'text',
    '-s --signal': 'text',
  },
});
const down = orders({ flags: '-v --volumes --remove-orphans', values: { '-t --timeout': 'text', '--rmi': 'text' } });

const inside = {
  flags:
    '-d --detach -T --no-TTY --no-tty -t --tty -i --interactive= --privileged= --rm --no-deps --build --quiet-pull --service-ports -P --use-aliases --remove-orphans -q --quiet --quiet-build',
  values: {
    '-e --env': 'text',
    '--env-from-file': 'read',
    '-u --user': 'text',
    '-w --workdir': 'text',
    '--index': 'text',
    '-v --volume': 'text',
    '-p --publish': 'text',
    '--name': 'text',
    '--entrypoint': 'text',
    '-l --label': 'text',
    '--cap-add': 'text',
    '--cap-drop': 'text',
    '--pull': 'text',
  },
  stopsAtOperand: true,
  operands: ['text', 'command'],
  also: exposure,
} as const satisfies ProgramSpec;

/** Docker Compose: the containers that the project says it consists of. */
export const composeCommands: ProgramSpec = {
  flags: `--help -v --version ${global.flags}`,
  values: global.values,
  subcommands: {
    ...named('ps logs images top port ls version events stats volumes', shown),
    config,
    convert: config,
    ...named('up start stop restart build create pause unpause kill pull wait watch scale', lifecycle),
    down,
    rm: orders({ flags: '-f --force -s --stop -v --volumes' }),
    push: orders({ flags: '--include-deps -q --quiet --ignore-push-failures' }),
    cp: orders({
      flags: '-a --archive -L --follow-link --all',
      values: { '--index': 'text' },
      operands: ['read-tree', 'write-tree'],
    }),
    ...named('exec run', inside),
  },
};

/**
 * `docker compose exec web npm test`: a container of the project does what the command says, so the command decides.
 * Where it names absolute paths, they are the container's, of which nothing is known here.
 */
export function analyseCompose(invocation: Invocation): Analysis {
  const analysis = analyseInOrder(composeCommands, invocation);
  const root = parseArgs(composeCommands, invocation.args);
  const foreign = root.values('-f').some(file => /:\/\/|^git@/.test(file.text ?? ''));
  const engine = [
    ...reachEngine(root, invocation),
    ...(foreign ? [unknown(invocation, 'a project that is fetched')] : []),
  ];
  const whole = { ...analysis, operations: [...analysis.operations, ...engine] };
  const [run] = analysis.runs ?? [];
  if (analysis.subcommand !== 'exec' && analysis.subcommand !== 'run') return whole;
  const known = run !== undefined && 'args' in run && !run.args.some(arg => /(?:^|[\s=:'"])[/~]/.test(arg.text ?? '/'));
  return known ? whole : { ...whole, described: false, runs: [] };
}
