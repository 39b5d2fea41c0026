import type { Operation } from '../../../operation.ts';
import { staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, project, settings } from '../project.ts';
import { gemfile } from './ruby.ts';
import { asking, builder, changes, evaluates, interactive, rewrites } from './shapes.ts';

const database =
  /^db:(?:drop|reset|purge|truncate_all|migrate:reset|rollback|schema:load|structure:load|seed:replant|test:purge|environment:set|setup)(?::\w+)*$/;

/** Tasks that throw away what a database holds, and those that publish. */
function tasks(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  const texts = parsed.operands.slice(0, parsed.undashed).map(arg => staticText(arg));
  return [
    ...settings(parsed, invocation),
    ...texts
      .filter(text => database.test(text ?? ''))
      .map(
        (target): Operation => ({
          kind: 'change',
          what: 'system',
          name: 'database',
          ...(target === undefined ? {} : { target }),
        }),
      ),
    ...(texts.some(text => /^(?:release(?::\w+)?|publish\S*|gem:(?:push|release)|deploy\S*)$/.test(text ?? ''))
      ? [{ kind: 'change', what: 'system', name: 'publish-package' } as const]
      : []),
  ];
}

const taskOptions: Pick<ProgramSpec, 'flags' | 'values'> = {
  flags:
    '-T -P -D -W -A -m -n -q -s -t -v --tasks --prereqs --describe --where --all --multitask --dry-run --quiet --silent --trace= --verbose --backtrace= --rules --no-color',
  values: {
    '-j --jobs': 'text',
    '-f --rakefile': 'code',
    '-I --libdir -R --rakelibdir -r --require': 'code',
    '-C --directory': 'folder',
  },
};

const testOptions: Pick<ProgramSpec, 'flags' | 'values'> = {
  flags:
    '-b -c -d -f= -w -v -V -p -q --fail-fast= --no-fail-fast --color --no-color --force-color --bisect= --only-failures --next-failure --profile= --dry-run --backtrace --warnings --no-profile --defer-output --verbose --parallel= --name=',
  values: {
    '-e --example': 'text',
    '-t --tag': 'text',
    '-P --pattern --exclude-pattern': 'text',
    '--format': 'text',
    '--seed --order -s': 'text',
    '-E --example-matches': 'text',
    '-n': 'text',
    '--failure-exit-code': 'text',
    '-j --jobs --processes': 'text',
    '-O --options --default-path': 'code',
    '-r --require -I': 'code',
    '-o --out': 'write',
  },
};

const rails: ProgramSpec = {
  subcommands: {
    ...each(
      'test t test:all test:system test:models test:controllers spec',
      project({ ...testOptions, operands: ['code*'] }),
    ),
    ...each(
      'generate g destroy d',
      project({
        flags:
          '--skip --force -f -p --pretend --skip-routes --skip-migration --api --no-test-framework --skip-tests --no-helper --no-assets --quiet -q --no-fixture --no-javascripts --parent= --database=',
        operands: ['text*'],
      }),
    ),
    ...each(
      'server s',
      project({
        flags: '-C --dev-caching --no-dev-caching --early-hints -d --daemon',
        values: {
          '-p --port -b --binding -e --environment -u --using': 'text',
          '-c --config': 'code',
          '-P --pid': 'write',
        },
      }),
    ),
    ...each(
      'routes about stats notes middleware initializers zeitwerk:check version help tmp:clear log:clear assets:precompile assets:clobber assets:clean tailwindcss:build db:migrate:status db:seed db:create db:prepare db:version db:schema:dump db:schema:cache:dump db:test:prepare db:abort_if_pending_migrations db:migrate:up dev:cache active_storage:install action_text:install app:update app:template:list time:zones:all stimulus:manifest:update',
      project({
        flags: '-g= -c= -E --expanded --unused -a= --annotations=',
        values: { '--grep --controller': 'text' },
        operands: ['text*'],
      }),
    ),
    'db:migrate': project({
      operands: ['text*'],
      also: (parsed, invocation) =>
        parsed.operands.some(arg => /^VERSION=/.test(arg.text ?? arg.prefix))
          ? changes('database', 'version')(parsed, invocation)
          : [],
    }),
    ...each(
      'db:drop db:reset db:rollback db:purge db:setup db:schema:load db:migrate:reset db:migrate:down db:truncate_all db:seed:replant',
      project({ operands: ['text*'], also: changes('database', 'reset') }),
    ),
    ...each(
      'runner r',
      project({
        stopsAtOperand: true,
        values: { '-e --environment': 'text' },
        operands: ['text', 'text*'],
        also: runner,
      }),
    ),
    ...each(
      'console c dbconsole db credentials:edit credentials:show encrypted:edit secrets:edit',
      project({
        operands: ['text*'],
        flags: '--sandbox -s',
        values: { '-e --environment': 'text' },
        also: (parsed, invocation) => interactive({ ...parsed, operands: [], options: new Map() }, invocation),
      }),
    ),
    new: project({
      flags:
        '--api --minimal --skip-test -T --skip-bundle -B --skip-git -G --force -f --skip-javascript -J --skip-active-record -O',
      values: { '-d --database -c --css -j --javascript -a': 'text' },
      operands: ['write-tree'],
    }),
  },
};

/** `rails runner` takes a file or code. */
function runner(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  const [first] = parsed.operands;
  const text = staticText(first) ?? '';
  if (first && /^[\w./-]+\.rb$/.test(text)) return invocation.paths('read', first);
  return evaluates('ruby', 'runner')({ ...parsed, values: () => (first ? [first] : []) }, invocation);
}

/** Programs that build, test and check what is written in Ruby. */
export const railsPrograms: readonly Program[] = [
  builder(
    ['rake', 'thor', 'bake'],
    { ...taskOptions, operands: ['text*'], also: tasks },
    {
      'rake -e \'rm_rf "x"\'': [
        'unknown rake: the option `-e` is not known',
        'execute /workspace/Rakefile',
        'read /workspace',
      ],
      'rake -f /tmp/Rakefile': [
        'read /tmp/Rakefile',
        'execute /workspace/Rakefile',
        'execute /tmp/Rakefile',
        'read /workspace',
      ],
      'rake release': ['change system publish-package', 'execute /workspace/Rakefile', 'read /workspace'],
      'rake db:drop': ['change system database db:drop', 'execute /workspace/Rakefile', 'read /workspace'],
      'rake -T': ['execute /workspace/Rakefile', 'read /workspace'],
      'rake test': ['execute /workspace/Rakefile', 'read /workspace'],
    },
    { manifest: 'Rakefile', asks: '-V' },
  ),
  {
    names: ['rails', 'hanami', 'spring'],
    analyse: asking(rails, { ...gemfile, asks: '-v' }),
    examples: {
      "rails runner 'puts User.count'": [
        'evaluate ruby: puts User.count',
        'execute /workspace/Gemfile',
        'read /workspace',
      ],
      'rails db:drop': ['change system database reset', 'execute /workspace/Gemfile', 'read /workspace'],
      'rails console': ['unknown rails: an interactive session', 'execute /workspace/Gemfile', 'read /workspace'],
      'rails generate migration AddNameToUsers name:string': ['execute /workspace/Gemfile', 'read /workspace'],
      'rails db:migrate RAILS_ENV=test': ['execute /workspace/Gemfile', 'read /workspace'],
    },
  },
  builder(
    ['rspec', 'minitest', 'cucumber', 'parallel_rspec', 'parallel_test', 'turbo_tests', 'guard'],
    { ...testOptions, operands: ['code*'] },
    {
      'rspec -r /tmp/x.rb': ['read /tmp/x.rb', 'execute /workspace/Gemfile', 'execute /tmp/x.rb', 'read /workspace'],
      'rspec spec/lib --format documentation': [
        'read /workspace/spec/lib',
        'execute /workspace/spec/lib/',
        'execute /workspace/Gemfile',
        'read /workspace',
      ],
    },
    gemfile,
  ),
  builder(
    [
      'rubocop',
      'standardrb',
      'reek',
      'brakeman',
      'erblint',
      'slim-lint',
      'haml-lint',
      'rufo',
      'srb',
      'steep',
      'solargraph',
      'yard',
      'fasterer',
      'rubycritic',
    ],
    {
      flags:
        '-a -A -x -P -D -S -q -z -l -C= -L -E -d -F --autocorrect --autocorrect-all --auto-correct --fix --lint --parallel --no-parallel --display-cop-names --extra-details --display-style-guide --fail-fast --force-exclusion --only-recognized-file-types --list-target-files --debug --safe --color --no-color --no-pager --no-exit-on-warn --regenerate-todo --auto-gen-config --lint-all --enable-all-linters --progress --no-progress --only-guide-cops --cache=',
      values: {
        '-f --format --fail-level --only --except --show-cops': 'text',
        '-c --config': 'code',
        '-r --require': 'code',
        '-o --out --output': 'write',
      },
      operands: ['text*'],
      also: rewrites('-a', '-A', '-x', '--autocorrect', '--autocorrect-all', '--auto-correct', '--fix'),
    },
    {
      'rubocop -r /tmp/x.rb': ['read /tmp/x.rb', 'execute /workspace/Gemfile', 'execute /tmp/x.rb', 'read /workspace'],
      'rubocop -c /tmp/r.yml': [
        'read /tmp/r.yml',
        'execute /workspace/Gemfile',
        'execute /tmp/r.yml',
        'read /workspace',
      ],
      'rubocop -A lib': ['write /workspace/lib (tree)', 'execute /workspace/Gemfile', 'read /workspace'],
      'rubocop --format simple': ['execute /workspace/Gemfile', 'read /workspace'],
    },
    { ...gemfile, asks: '-v -V' },
  ),
  builder(
    ['jekyll', 'middleman', 'foreman', 'overcommit', 'kitchen', 'fastlane', 'asciidoctor', 'kramdown', 'ronn'],
    {
      flags: '-w --watch -d --drafts --future --incremental -I --trace --livereload -o -H -q --html -r5 --roff --all',
      values: {
        '-s --source': 'read',
        '--destination': 'write-tree',
        '-P --port': 'text',
        '-c --config': 'code',
        '-f': 'read',
      },
      operands: ['text*'],
      also: (parsed, invocation) =>
        /^(?:cap|fastlane|kitchen)$/.test(invocation.name) && parsed.operands.length > 0
          ? [{ kind: 'change', what: 'system', name: 'deploy' }]
          : [],
    },
    {
      'fastlane deploy': ['change system deploy', 'execute /workspace/Gemfile', 'read /workspace'],
      'jekyll build --config /tmp/c.yml': [
        'read /tmp/c.yml',
        'execute /workspace/Gemfile',
        'execute /tmp/c.yml',
        'read /workspace',
      ],
      'jekyll build': ['execute /workspace/Gemfile', 'read /workspace'],
    },
    gemfile,
  ),
];
