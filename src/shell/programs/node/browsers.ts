import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program } from '../../program.ts';
import { type Tool, tasked } from './project-code.ts';

const playwright: Tool = {
  flags:
    '-h -u -x --headed --debug --ui --list --last-failed --pass-with-no-tests --forbid-only --fully-parallel --quiet --update-snapshots= --update-source-method= --only-changed= --ignore-snapshots --no-deps --trace= --fail-on-flaky-tests --only-shell --no-shell',
  values: {
    '-g --grep': 'text',
    '-j --workers': 'text',
    '--grep-invert --gv --project --repeat-each --retries --shard --timeout --global-timeout --browser': 'text',
    '--max-failures --ui-host --ui-port --host --port --name --tsconfig': 'text',
    '--output': 'write',
    '--test-list': 'read',
  },
  modules: '-c --config --reporter',
  operands: ['text*'],
};

const cypress: Tool = {
  flags:
    '-h -q --headed --headless --component --e2e --no-exit --no-runner-ui --runner-ui --quiet --dev --posix-exit-codes --auto-cancel-after-failures= --pass-with-no-tests',
  values: {
    '-s --spec': 'text',
    '-b --browser': 'text',
    '-e --env': 'text',
    '-c --config': 'text',
    '-o --reporter-options': 'text',
    '-p --port': 'text',
    '--tag --group --ci-build-id': 'text',
    '-P --project': 'folder',
  },
  modules: '-C --config-file -r --reporter',
  operands: ['text*'],
  also: settingsOnly,
};

/** A setting may name a file that is run. */
function settingsOnly(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  return parsed
    .values('-c')
    .flatMap(value =>
      /^[\w.]+=[\w.]*(?:,[\w.]+=[\w.]*)*$/.test(staticText(value) ?? '')
        ? []
        : [unknown(invocation, 'settings that may name a file')],
    );
}

/** Programs that drive a browser to test a project. */
export const nodeBrowsers: readonly Program[] = [
  {
    ...tasked(['playwright'], playwright, { 'test merge-reports show-report show-trace clear-cache': {} }, {}),
    examples: {
      'playwright test --headed': ['execute /workspace/package.json'],
      'playwright test -c /tmp/p.ts': ['read /tmp/p.ts', 'execute /tmp/p.ts', 'execute /workspace/package.json'],
      'playwright install': ['unknown playwright: the sub-command `install` is not known', 'read /workspace'],
    },
  },
  tasked(
    ['cypress'],
    cypress,
    { 'run open': {}, 'verify info version': { runsProject: false } },
    {
      'cypress run --spec cypress/e2e/a.cy.ts': ['execute /workspace/package.json'],
      'cypress run --record --key x': [
        'unknown cypress: the option `--record` is not known',
        'unknown cypress: the option `--key` is not known',
        'execute /workspace/package.json',
        'read /workspace',
      ],
      'cypress run --config video=false': ['execute /workspace/package.json'],
      'cypress run --config supportFile=/tmp/x.js': [
        'unknown cypress: settings that may name a file',
        'execute /workspace/package.json',
        'read /workspace',
      ],
      'cypress install': ['unknown cypress: the sub-command `install` is not known', 'read /workspace'],
    },
  ),
];
