import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, installs, project, tells } from '../project.ts';
import { asking, builder, changes, runsWords } from './shapes.ts';

const common =
  '-q -v -vv -vvv -n -h --quiet --verbose --no-interaction --ansi --no-ansi --profile --no-plugins --no-scripts --no-cache';
const composerValues = { '-d --working-dir': 'folder' } as const;
const restores = installs('packagist', {
  noOptions: false,
  flags: `${common} --prefer-dist --prefer-source --prefer-stable --prefer-lowest --prefer-install= --dry-run --dev --no-dev --no-autoloader --no-progress --no-install -o -a --optimize-autoloader --classmap-authoritative --apcu-autoloader --ignore-platform-reqs --ignore-platform-req= --lock --with-dependencies -w -W --with-all-dependencies --audit --no-audit --minimal-changes -m --strict --strict-psr --optimize`,
  values: composerValues,
  operands: ['text*'],
});
const looks = tells({
  flags: `${common} --tree -t -a --all --json --direct -D --outdated -o --latest -l --installed -i --platform -p --locked --name-only -N --path -P --strict --no-check-lock --no-check-publish --no-check-all --with-dependencies --no-dev --recursive -r --minor-only --major-only -m -M --list --format=`,
  values: { ...composerValues, '--format -f': 'text', '--ignore': 'text' },
});
const script = project({
  flags: `${common} --dev --no-dev --list -l`,
  values: { ...composerValues, '--timeout': 'text' },
  operands: ['text*'],
});

/** Names that projects give to their scripts: `composer test`. */
const scripts =
  'test tests lint lint:fix check fix format cs cs-fix cs:fix cs:check phpcs phpcbf phpstan psalm phpunit pest pint stan analyse analyze test:unit test:feature test:types test:lint test:coverage build dev serve start ci qa rector coverage types refactor check-style fix-style post-autoload-dump';

const composer: ProgramSpec = {
  flags: common,
  values: composerValues,
  subcommands: {
    ...each('install i update u upgrade reinstall dump-autoload dumpautoload bump', restores),
    ...each('require r remove global create-project self-update selfupdate', installs('packagist')),
    ...each(
      'show info outdated validate licenses check-platform-reqs depends why prohibits why-not status diagnose about fund suggests search help list audit',
      { ...looks, also: () => [{ kind: 'connect', host: 'registry:packagist' }] },
    ),
    ...each(`run run-script ${scripts}`, script),
    exec: runsWords({ flags: `${common} -l --list` }),
    archive: project({
      flags: '--ignore-filters',
      values: { '-f --format': 'text', '--dir': 'write-tree', '--file': 'text' },
      operands: ['text*'],
    }),
    ...each('init clear-cache clearcache', project({ flags: common })),
  },
};

const test: ProgramSpec = {
  flags:
    '-v -d= --verbose --debug --testdox --colors= --stop-on-failure --stop-on-error --stop-on-defect --stop-on-warning --no-coverage --coverage --coverage-text= --parallel -p --compact --dry-run --bail --dirty --retry --todos --profile --ci --order-by= --process-isolation --list-tests --list-suites --list-groups --no-configuration --no-progress --no-output --no-results --display-deprecations --display-errors --display-notices --display-warnings --display-skipped --display-incomplete --fail-on-warning --fail-on-risky --fail-on-deprecation --do-not-cache-result --cache-result --strict-coverage --mutate --type-coverage --min= --recreate-databases --drop-databases --without-tty --init',
  values: {
    '--filter --exclude-filter --group --exclude-group --testsuite --exclude-testsuite --covers --uses --random-order-seed --repeat --columns --processes --shard':
      'text',
    '-c --configuration --bootstrap --include-path': 'code',
    '--log-junit --coverage-clover --coverage-xml --coverage-cobertura --testdox-text --testdox-html --log-teamcity':
      'write',
    '--coverage-html --cache-directory': 'write-tree',
    '--test-suffix': 'text',
  },
  operands: ['code*'],
  also: preset,
};

/** `-d key=value` sets a setting of PHP: some name a file that is run first. */
function preset(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  return parsed
    .values('-d')
    .every(arg =>
      /^(?:memory_limit|xdebug\.mode|display_errors|error_reporting|max_execution_time)=[\w-]+$/.test(
        staticText(arg) ?? '',
      ),
    )
    ? []
    : [unknown(invocation, 'a setting that may name code')];
}

const artisan: ProgramSpec = {
  flags: '-q -v -n --ansi --no-ansi --no-interaction',
  values: { '--env': 'text' },
  subcommands: {
    test,
    ...each(
      'about list route:list event:list schedule:list config:show model:show db:show db:table migrate:status env queue:failed channel:list view:clear cache:clear config:clear route:clear event:clear optimize:clear config:cache route:cache view:cache event:cache optimize migrate db:seed serve storage:link key:generate queue:work queue:listen queue:restart schedule:run schedule:work package:discover vendor:publish lang:publish stub:publish ide-helper:generate ide-helper:models ide-helper:meta horizon horizon:publish dusk pest:install telescope:install sail:install scout:import inspire up down make:model make:controller make:migration make:seeder make:factory make:test make:request make:resource make:middleware make:command make:job make:event make:listener make:mail make:notification make:policy make:provider make:rule make:cast make:channel make:component make:enum make:exception make:interface make:observer make:scope make:trait make:view make:class make:livewire make:filament-resource',
      project({ noOptions: true, operands: ['text*'] }),
    ),
    ...each(
      'migrate:fresh migrate:refresh migrate:reset migrate:rollback db:wipe queue:flush queue:clear schema:dump telescope:prune model:prune',
      project({ noOptions: true, operands: ['text*'], also: changes('database', 'reset') }),
    ),
  },
};

/** Programs of PHP, and the scripts of its frameworks, which run as `php NAME` too. */
export const phpPrograms: readonly Program[] = [
  {
    names: ['composer'],
    analyse: asking(composer, { manifest: 'composer.json', asks: '-V' }),
    examples: {
      'composer config repositories.x composer https://example.com': [
        'unknown composer: the sub-command `config` is not known',
        'read /workspace',
      ],
      'composer global require x/y': [
        'connect registry:packagist',
        'execute /workspace/composer.json',
        'read /workspace',
      ],
      'composer -d /tmp/x install': [
        'read /tmp/x',
        'connect registry:packagist',
        'execute /tmp/x/composer.json',
        'read /workspace',
      ],
      'composer exec rm -rf x': ['execute rm -rf x', 'delete /workspace/x (tree)'],
      'composer require monolog/monolog': [
        'connect registry:packagist',
        'execute /workspace/composer.json',
        'read /workspace',
      ],
      'composer install --no-dev': [
        'connect registry:packagist',
        'execute /workspace/composer.json',
        'read /workspace',
      ],
      'composer test': ['execute /workspace/composer.json', 'read /workspace'],
      'composer show --tree': ['connect registry:packagist'],
    },
  },
  builder(
    ['phpunit', 'pest', 'paratest', 'codecept', 'behat', 'phpspec', 'infection', 'kahlan'],
    test,
    {
      'phpunit --bootstrap /tmp/x.php': [
        'read /tmp/x.php',
        'execute /workspace/composer.json',
        'execute /tmp/x.php',
        'read /workspace',
      ],
      'phpunit -d auto_prepend_file=/tmp/x': [
        'read /workspace/auto_prepend_file=/tmp/x',
        'execute /workspace/auto_prepend_file=/tmp/x/',
        'execute /workspace/composer.json',
        'read /workspace',
      ],
      'phpunit --filter testLogin tests/Unit': [
        'read /workspace/tests/Unit',
        'execute /workspace/tests/Unit/',
        'execute /workspace/composer.json',
        'read /workspace',
      ],
    },
    { manifest: 'composer.json' },
  ),
  builder(
    [
      'phpstan',
      'psalm',
      'pint',
      'php-cs-fixer',
      'phpcs',
      'phpcbf',
      'phpmd',
      'rector',
      'phan',
      'deptrac',
      'phpinsights',
      'ecs',
      'parallel-lint',
      'composer-unused',
      'composer-require-checker',
      'twigcs',
      'churn',
      'phpmetrics',
      'phploc',
      'phpcpd',
    ],
    {
      flags:
        '-v -s -p -n -q --no-progress --no-ansi --ansi --test --dirty --dry-run --diff --repair --bail --no-cache --clear-cache --debug --xdebug --show-info= --no-diff --using-cache= --allow-risky= --stop-on-violation --fix --parallel --colors --no-interaction --generate-baseline= --allow-empty-baseline --set-baseline= --update-baseline --alter --issues= --stats --no-error-on-ignored --path-mode= --ansi',
      values: {
        '-l --level': 'text',
        '--memory-limit': 'text',
        '--error-format --output-format --format --report': 'text',
        '--standard --rules --extensions --ignore --exclude --sniffs --preset': 'text',
        '--threads': 'text',
        '-c --configuration --config --config-file --autoload-file -a': 'code',
        '--only': 'text',
        '--report-file --cache-file': 'write',
      },
      operands: ['text*'],
    },
    {
      'phpstan analyse -a /tmp/x.php src': [
        'read /tmp/x.php',
        'execute /workspace/composer.json',
        'execute /tmp/x.php',
        'read /workspace',
      ],
      'phpstan analyse src --level 8': ['execute /workspace/composer.json', 'read /workspace'],
      'pint --test': ['execute /workspace/composer.json', 'read /workspace'],
      'php-cs-fixer fix --dry-run --diff': ['execute /workspace/composer.json', 'read /workspace'],
    },
    { manifest: 'composer.json', asks: '-V' },
  ),
  {
    names: ['artisan'],
    analyse: asking(artisan, { manifest: 'composer.json', asks: 'list' }),
    examples: {
      "artisan tinker --execute 'x'": ['unknown artisan: the sub-command `tinker` is not known', 'read /workspace'],
      'artisan migrate:fresh --seed': [
        'change system database reset',
        'execute /workspace/composer.json',
        'read /workspace',
      ],
      'artisan test --filter X': [],
      'artisan make:model Post -m': ['execute /workspace/composer.json', 'read /workspace'],
    },
  },
  {
    names: ['phive', 'symfony', 'drush', 'wp', 'magento', 'sail', 'laravel', 'valet'],
    analyse: asking(
      invocation => ({
        operations: [unknown(invocation, 'what it does to a site is not interpreted')],
        described: false,
      }),
      { asks: 'version' },
    ),
    examples: {
      'wp db reset --yes': ['unknown wp: what it does to a site is not interpreted', 'read /workspace'],
      'symfony version': [],
    },
  },
];
