import type { Program } from '../../program.ts';
import { type Tool, tasked, tools } from './project-code.ts';

/** The command line of jest, which other programs take as well. */
export const jest: Tool = {
  flags:
    '-h -v -i -o -f -b -e -u -w --all --bail= --cache= --no-cache --changedFilesWithAncestor --ci= --clearCache --clearMocks --collectCoverage= --coverage= --no-coverage --debug --detectLeaks --detectOpenHandles --errorOnDeprecated --expand --findRelatedTests --forceExit --injectGlobals= --json --lastCommit --listTests --logHeapUsage --noStackTrace --notify --onlyChanged --onlyFailures --openHandlesTimeout= --passWithNoTests --randomize --resetMocks --resetModules --restoreMocks --runInBand --runTestsByPath --showConfig --showSeed --skipFilter --testLocationInResults --updateSnapshot --useStderr --watch= --watchAll= --watchman= --no-watchman --workerThreads --waitForUnhandledRejections',
  values: {
    '-t --testNamePattern': 'text',
    '--testPathPattern --testPathPatterns --testMatch --testRegex': 'text',
    '--testPathIgnorePatterns --modulePathIgnorePatterns --coveragePathIgnorePatterns --watchPathIgnorePatterns':
      'text',
    '--maxWorkers': 'text',
    '--maxConcurrency --workerIdleMemoryLimit --seed --shard --testTimeout --ciName': 'text',
    '--changedSince --selectProjects --ignoreProjects --coverageReporters --coverageProvider --collectCoverageFrom':
      'text',
    '--coverageThreshold --testSequencerOptions --moduleFileExtensions --testEnvironmentOptions': 'text',
    '--rootDir': 'folder',
    '--cacheDirectory --coverageDirectory --outputFile': 'write',
  },
  modules:
    '-c --config --env --testEnvironment --preset --runner --testRunner --reporters --resolver --setupFiles --setupFilesAfterEnv --globalSetup --globalTeardown --snapshotSerializers --testResultsProcessor --testSequencer --watchPlugins --filter --dependencyExtractor --roots --projects',
  runsOperands: true,
  operands: ['text*'],
};

const vitest: Tool = {
  flags:
    '-h -v -u -w --run --watch= --update= --coverage= --coverage.enabled= --coverage.all= --no-coverage --ui= --open= --bail= --passWithNoTests= --isolate= --no-isolate --globals= --dom --hideSkippedTests --fileParallelism= --no-file-parallelism --allowOnly= --expandSnapshotDiff= --changed= --typecheck= --typecheck.enabled= --typecheck.only= --logHeapUsage --dangerouslyIgnoreUnhandledErrors --disableConsoleIntercept --standalone --clearScreen= --no-cache --inspect= --inspectBrk= --inspect-brk= --json= --filesOnly --includeTaskLocation --printConsoleTrace --poolOptions.threads.singleThread= --poolOptions.forks.singleFork= --single-thread --threads= --no-threads --browser.headless= --merge-reports= --disable-console-intercept --no-color --staged',
  values: {
    '-t --testNamePattern': 'text',
    '--project --exclude --maxWorkers --minWorkers --retry --shard --mode --testTimeout --hookTimeout': 'text',
    '--teardownTimeout --slowTestThreshold --sequence --sequence.shuffle --sequence.seed --sequence.concurrent': 'text',
    '--maxConcurrency --browser --browser.name --coverage.reporter --coverage.include': 'text',
    '--coverage.exclude --coverage.thresholds.lines --coverage.thresholds.branches --tags --run-mode': 'text',
    '--coverage.provider': 'text',
    '-r --root': 'folder',
    '--dir': 'read',
    '--workspace': 'code',
    '--outputFile --outputFile.json --outputFile.junit --coverage.reportsDirectory --attachmentsDir': 'write',
  },
  modules: '-c --config --reporter --globalSetup --setupFiles --pool --environment',
  runsOperands: true,
  operands: ['text*'],
};

const mocha: Tool = {
  flags:
    '-h -V -b -c -C -d -p -w -A --allow-uncaught --async-only --bail --check-leaks --delay --diff= --no-diff --dry-run --exit --fail-zero --forbid-only --forbid-pending --full-trace --inline-diffs --invert --no-exit --parallel --pass-on-failing-test-suite --recursive --sort -S --watch --no-timeouts --enable-source-maps --list-files',
  values: {
    '-g --grep': 'text',
    '-f --fgrep': 'text',
    '-t --timeout': 'text',
    '-s --slow': 'text',
    '-j --jobs': 'text',
    '-O --reporter-option --reporter-options': 'text',
    '--retries --extension --ext --ignore --exclude --watch-files --watch-ignore --global': 'text',
    '--spec': 'read',
  },
  modules: '-u --ui -r --require --config --package --file -R --reporter --loader --import',
  runsOperands: true,
  operands: ['read*'],
};

/** Programs that run the tests of a JavaScript project. */
export const nodeTests: readonly Program[] = [
  tools(['jest'], jest, {
    'jest -t "a b" src': ['execute /workspace/package.json'],
    'jest --config /tmp/shim.js': ['read /tmp/shim.js', 'execute /tmp/shim.js', 'execute /workspace/package.json'],
    "jest --config '{}'": [
      'unknown jest: `{}` is no module that is known in advance',
      'execute /workspace/package.json',
      'read /workspace',
    ],
    'jest --globals x': [
      'unknown jest: the option `--globals` is not known',
      'execute /workspace/package.json',
      'read /workspace',
    ],
    'jest --coverageDirectory ~/x': ['write /home/user/x', 'execute /workspace/package.json'],
  }),
  tools(['vitest'], vitest, {
    'vitest run a.test.ts': ['execute /workspace/package.json'],
    'vitest --root /tmp/x': ['read /tmp/x', 'execute /tmp/x/package.json'],
    'vitest --reporter=../x.js': ['read /x.js', 'execute /x.js', 'execute /workspace/package.json'],
    'vitest bench --execArgv=-e': [
      'unknown vitest: the option `--execArgv` is not known',
      'execute /workspace/package.json',
      'read /workspace',
    ],
  }),
  tools(['mocha', 'jasmine'], mocha, {
    'mocha -r ts-node/register test': ['read /workspace/test', 'execute /workspace/package.json'],
    'mocha /tmp/a.js': ['read /tmp/a.js', 'execute /tmp/a.js', 'execute /workspace/package.json'],
    'mocha --require data:x': [
      'unknown mocha: `data:x` is no module that is known in advance',
      'execute /workspace/package.json',
      'read /workspace',
    ],
  }),
  tools(
    ['ava', 'tap', 'tape', 'uvu', 'qunit'],
    {
      flags:
        '-h -v -s -u -w -b -i --serial --fail-fast --update-snapshots --watch --tap --no-cache --bail --coverage= --no-coverage --disable-coverage --allow-empty-coverage --color --list --no-only',
      values: {
        '-m --match': 'text',
        '-c --concurrency': 'text',
        '-T --timeout': 'text',
        '-j --jobs': 'text',
        '--node-arguments-count --module --seed': 'text',
      },
      modules: '--config -r --require -R --reporter',
      runsOperands: true,
      operands: ['read*'],
    },
    { 'ava --match x a.js': ['read /workspace/a.js', 'execute /workspace/package.json'] },
  ),
  tasked(
    ['karma', 'web-test-runner', 'wtr', 'testcafe', 'nightwatch', 'wdio', 'stryker'],
    {
      flags: '-h --single-run --watch --coverage --headless --no-auto-watch',
      values: { '--browsers --browser --env --suite --spec --grep --tag --mutate --reporters --reporter': 'text' },
      modules: '--config -c',
      runsOperands: true,
      operands: ['text*'],
    },
    { 'start run test info': {} },
    {
      'karma start --single-run': ['execute /workspace/package.json'],
      'karma init': ['unknown karma: the sub-command `init` is not known', 'read /workspace'],
    },
  ),
];
