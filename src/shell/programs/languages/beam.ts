import { unknown } from '../../analyse.ts';
import type { Program, ProgramSpec } from '../../program.ts';
import { each, installs, project, publishes } from '../project.ts';
import { asking, builder, changes, evaluates, interactive } from './shapes.ts';

const mixFlags =
  '--force --warnings-as-errors --no-warnings-as-errors --all-warnings --no-compile --no-deps-check --no-start --check-formatted --check-equivalent --dry-run --cover --stale --failed --trace --slowest= --seed= --all --only --unused --unlock --quiet -q --no-color --color --verbose -v --strict --ignore-exit-status --format= --return-errors --raise --umbrella --no-umbrella --no-ecto --no-html --no-assets --no-mailer --live --binary-id --web --no-archives-check --no-optional-deps --prod --dev --listen-on-stdin --max-failures= --check-unused --check-locked --short';
const mixValues = {
  '--only --include --exclude --partitions --timeout --max-cases --max-requires --exit-status --formatter': 'text',
  '--config --dot-formatter': 'code',
  '-r --repo --to --step -n': 'text',
  '--app --module --database': 'text',
  '--output -o': 'write-tree',
} as const;
const mixTask: ProgramSpec = project({ flags: mixFlags, values: mixValues, operands: ['text*'] });

const mix: ProgramSpec = {
  subcommands: {
    ...each(
      'compile format deps.compile clean deps.clean docs credo dialyzer sobelow phx.server phx.routes phx.digest phx.gen.html phx.gen.context phx.gen.schema phx.gen.live phx.gen.json phx.gen.auth phx.gen.migration ecto.migrate ecto.create ecto.gen.migration ecto.migrations ecto.dump ecto.setup assets.build assets.deploy assets.setup gettext.extract gettext.merge release coveralls coveralls.html doctor deps.tree deps.unlock hex.outdated hex.audit xref profile.eprof loadconfig app.config app.start new phx.new help deps setup precommit lint check quality ash.codegen ash.migrate oban.install tailwind esbuild',
      mixTask,
    ),
    test: project({ flags: mixFlags, values: mixValues, operands: ['code*'] }),
    ...each(
      'deps.get deps.update local.hex local.rebar hex.info hex.search',
      installs('hex', { noOptions: false, flags: `${mixFlags} --if-missing`, operands: ['text*'] }),
    ),
    ...each(
      'ecto.drop ecto.reset ecto.rollback ecto.load ash.reset',
      project({
        flags: `${mixFlags} --force-drop -f`,
        values: mixValues,
        operands: ['text*'],
        also: changes('database', 'reset'),
      }),
    ),
    run: project({
      stopsAtOperand: true,
      flags: '--no-halt --no-start --no-compile --no-mix-exs',
      values: { '-e --eval': 'text', '-r --require': 'code' },
      operands: ['code', 'text*'],
      also: evaluates('elixir', '-e'),
    }),
    eval: project({
      operands: ['text'],
      also: (parsed, invocation) =>
        evaluates('elixir', 'eval')({ ...parsed, values: () => parsed.operands }, invocation),
    }),
    ...each('hex.publish hex.retire hex.owner hex.user', publishes('package', 'hex')),
    ...each('archive.install escript.install archive.build', installs('hex')),
  },
};

/** Programs of Elixir, Erlang and Gleam. */
export const beamPrograms: readonly Program[] = [
  {
    names: ['mix'],
    analyse: asking(mix, { manifest: 'mix.exs', asks: '-v' }),
    examples: {
      'mix run -e \'File.rm_rf("x")\'': [
        'evaluate elixir: File.rm_rf("x")',
        'execute /workspace/mix.exs',
        'read /workspace',
      ],
      'mix ecto.drop': ['change system database reset', 'execute /workspace/mix.exs', 'read /workspace'],
      'mix hex.publish': [
        'change system publish-package',
        'connect registry:hex',
        'execute /workspace/mix.exs',
        'read /workspace',
      ],
      'mix cmd rm -rf x': ['unknown mix: the sub-command `cmd` is not known', 'read /workspace'],
      'mix test /tmp/x_test.exs': [
        'read /tmp/x_test.exs',
        'execute /tmp/x_test.exs',
        'execute /workspace/mix.exs',
        'read /workspace',
      ],
      'mix test test/a_test.exs:12 --trace': [
        'read /workspace/test/a_test.exs:12',
        'execute /workspace/test/a_test.exs',
        'execute /workspace/mix.exs',
        'read /workspace',
      ],
      'mix deps.get --only test': ['connect registry:hex', 'execute /workspace/mix.exs', 'read /workspace'],
      'mix format --check-formatted': ['execute /workspace/mix.exs', 'read /workspace'],
    },
  },
  builder(
    ['elixir', 'iex', 'elixirc', 'erl', 'erlc', 'escript'],
    {
      unbundled: true,
      stopsAtOperand: true,
      flags: '-noshell -noinput --no-halt',
      values: { '-e --eval -eval': 'text', '-S': 'text', '-pa -pz -r': 'code', '-o': 'write-tree', '-s -run': 'text' },
      operands: ['code', 'text*'],
      also: (parsed, invocation) => [
        ...evaluates('elixir', '-e')(parsed, invocation),
        ...interactive(parsed, invocation),
        ...(parsed.has('-S') || parsed.has('-s')
          ? [unknown(invocation, 'a function or a script that is named by it')]
          : []),
      ],
    },
    {
      'elixir -e \'System.cmd("rm", [])\'': [
        'evaluate elixir: System.cmd("rm", [])',
        'execute /workspace/',
        'read /workspace',
      ],
      'elixir /tmp/x.exs': ['read /tmp/x.exs', 'execute /tmp/x.exs', 'execute /workspace/', 'read /workspace'],
      iex: ['unknown iex: an interactive session', 'execute /workspace/', 'read /workspace'],
      'elixir scripts/a.exs': [
        'read /workspace/scripts/a.exs',
        'execute /workspace/scripts/a.exs',
        'execute /workspace/',
        'read /workspace',
      ],
    },
    { asks: '-v' },
  ),
  {
    names: ['rebar3', 'gleam', 'erlang.mk'],
    analyse: asking(
      {
        subcommands: {
          ...each(
            'compile eunit ct dialyzer xref clean do tree format fmt as cover proper release lint test build check run docs new edoc',
            project({
              flags: '-v --verbose --cover --check --erlang --target=',
              values: { '--suite --case --group --module --app --target -t': 'text', '--dir': 'code', '-m': 'text' },
              operands: ['text*'],
            }),
          ),
          ...each(
            'deps get-deps upgrade update unlock',
            installs('hex', { noOptions: false, flags: '--all', operands: ['text*'] }),
          ),
          add: installs('hex'),
          ...each('hex publish', publishes('package', 'hex')),
          shell: project({ also: interactive }),
        },
      },
      { manifest: '.' },
    ),
    examples: {
      'rebar3 hex publish': [
        'change system publish-package',
        'connect registry:hex',
        'execute /workspace/',
        'read /workspace',
      ],
      'rebar3 eunit': ['execute /workspace/', 'read /workspace'],
      'gleam test': ['execute /workspace/', 'read /workspace'],
    },
  },
];
