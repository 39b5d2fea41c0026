import type { Operation } from '../../../operation.ts';
import { analyseParsed, unknown } from '../../analyse.ts';
import { literalArg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Invocation, ParsedArgs, Program } from '../../program.ts';
import { ownCode, type Tool, tasked, tool, tools } from './project-code.ts';
import { argumentOperations, operandScript, scriptCode } from './scripts.ts';

const turbo: Tool = {
  flags:
    '-h -n --affected --force= --continue= --dry-run= --dry= --graph= --no-cache --no-daemon --daemon --only --parallel --preflight --remote-only --summarize= --single-package --no-update-notifier --framework-inference= --json --no-deps --remote-cache-read-only= -v -vv -vvv',
  values: {
    '--log-order --output-logs --log-prefix --concurrency --cache --ui --env-mode --verbosity': 'text',
    '--cache-dir': 'write',
    '-F --filter --scope --profile --pkg-inference-root --since --ignore --global-deps': 'text',
    '--cwd': 'folder',
  },
  operands: ['text*'],
};

/** Every task that is named is a script of some package of the project. */
function eachScript(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const own = parsed.operands.slice(0, parsed.undashed);
  const rest = parsed.operands.slice(parsed.undashed);
  return [...own.flatMap(name => scriptCode(invocation, name, [])), ...argumentOperations(invocation, rest)];
}

/** `turbo build lint` is `turbo run build lint`; some words are sub-commands of its own. */
const turboTasks = tool({
  ...turbo,
  also: (parsed, invocation) => {
    const [first, ...rest] = parsed.operands;
    const own = /^(?:run|watch|ls|query|info|scan|boundaries|bin|docs)$/.exec(staticText(first) ?? '')?.[0];
    if (own === undefined) return eachScript(parsed, invocation);
    const tasks = { ...parsed, operands: rest, undashed: Math.max(0, parsed.undashed - 1) };
    return own === 'run' || own === 'watch' ? eachScript(tasks, invocation) : [];
  },
});
const turboWords: ReadonlySet<string> = new Set(
  'login logout link unlink gen generate daemon prune telemetry completion config clone devtools'.split(' '),
);

const nx: Tool = {
  flags:
    '-h --verbose --parallel= --all --skip-nx-cache --skipNxCache --skip-remote-cache --nx-bail --nxBail --batch --uncommitted --untracked --graph= --dry-run --plain --json --watch= --coverage= --codeCoverage= --ci --fix --prod --production --output-style= --outputStyle= --configuration= --runInBand --passWithNoTests --skip-sync --web --withTarget= --affected --cached --print --open= --focus= --tui= --no-tui --updateSnapshot --run --quiet --maxWarnings= --testFile= --testPathPattern= --testNamePattern= --port= --detectOpenHandles --onlyWorkspaceData --no-cloud --noCloud',
  values: {
    '-t --target --targets': 'text',
    '-p --projects': 'text',
    '-c': 'text',
    '--exclude --base --head --files --project --type --sep --affected-projects': 'text',
    '--file': 'write',
  },
  operands: ['text*'],
};

/** `nx run app:deploy`: the target after the colon is what counts. */
function targets(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const named = [...parsed.values('-t'), ...parsed.operands].flatMap(arg => (staticText(arg) ?? '*').split(/[,:]/));
  return named.flatMap(name =>
    scriptCode(invocation, name === '*' ? { prefix: '', glob: false } : literalArg(name), []).filter(
      operation => operation.kind === 'unknown',
    ),
  );
}

const lerna: Tool = {
  flags:
    '-h --stream --parallel --no-bail --no-prefix --concurrency= --sort --no-sort --include-dependencies --include-dependents --no-private --since= --skip-nx-cache --load-env-files --all -a -l --json --long --loglevel= --toposort --graph --ndjson --ci',
  values: { '--scope --ignore --npm-client': 'text' },
  operands: ['text*'],
};

/** Programs that run the tasks of a repository with many packages. */
export const nodeTasks: readonly Program[] = [
  {
    names: ['turbo'],
    analyse: invocation => {
      const parsed = parseArgs(turboTasks, invocation.args);
      const name = staticText(parsed.operands[0]) ?? '';
      if (!turboWords.has(name)) return analyseParsed(turboTasks, parsed, invocation);
      return { operations: [unknown(invocation, `the sub-command \`${name}\` is not known`)], described: false };
    },
    examples: {
      'turbo run build test --filter=web': [
        'execute /workspace/package.json build',
        'execute /workspace/package.json test',
        'execute /workspace/package.json',
      ],
      'turbo run deploy': [
        'unknown turbo: the script `deploy` may change more than the project',
        'execute /workspace/package.json deploy',
        'execute /workspace/package.json',
        'read /workspace',
      ],
      'turbo lint --log-order grouped': ['execute /workspace/package.json lint', 'execute /workspace/package.json'],
      'turbo login': ['unknown turbo: the sub-command `login` is not known', 'read /workspace'],
      'turbo run build --team x': [
        'unknown turbo: the option `--team` is not known',
        'execute /workspace/package.json build',
        'execute /workspace/package.json x',
        'execute /workspace/package.json',
        'read /workspace',
      ],
    },
  },
  tasked(
    ['nx'],
    nx,
    {
      'run run-many affected affected:test affected:build affected:lint': { also: targets },
      'show report list graph daemon reset format format:check format:write print-affected format-check sync sync:check':
        { also: () => [] },
      'build test lint serve typecheck check dev start e2e type-check build-storybook storybook format-all component-test package preview coverage':
        { also: (parsed, invocation) => argumentOperations(invocation, parsed.operands) },
    },
    {
      'nx test app --watch=false': ['execute /workspace/package.json'],
      'nx affected --target=test': ['execute /workspace/package.json'],
      'nx run app:deploy': [
        'unknown nx: the script `deploy` may change more than the project',
        'execute /workspace/package.json',
        'read /workspace',
      ],
      'nx exec -- rm x': ['unknown nx: the sub-command `exec` is not known', 'read /workspace'],
    },
  ),
  tasked(
    ['lerna', 'rush', 'rushx', 'moon', 'lage', 'wireit', 'wsrun'],
    lerna,
    {
      run: { also: operandScript },
      'ls list changed diff info la ll check': { also: () => [] },
      'build test lint rebuild bootstrap': { also: (_, invocation) => ownCode(invocation) },
    },
    {
      'lerna run test --scope web': ['execute /workspace/package.json test', 'execute /workspace/package.json'],
      'lerna exec -- rm x': ['unknown lerna: the sub-command `exec` is not known', 'read /workspace'],
      'lerna publish': ['unknown lerna: the sub-command `publish` is not known', 'read /workspace'],
    },
  ),
  tools(
    ['gulp', 'grunt', 'jake'],
    {
      flags:
        '-h -v -T -S -L --tasks --tasks-simple --silent --series --continue --force --no-color --color --debug --verbose --production',
      values: { '--cwd': 'folder', '--base': 'folder', '--env --log-level': 'text' },
      modules: '-f --gulpfile --gruntfile --jakefile --require --preload',
      operands: ['text*'],
      also: eachScript,
    },
    {
      'gulp build': ['execute /workspace/package.json build', 'execute /workspace/package.json'],
      'gulp --gulpfile /tmp/x.js': ['read /tmp/x.js', 'execute /tmp/x.js', 'execute /workspace/package.json'],
      'grunt deploy': [
        'unknown grunt: the script `deploy` may change more than the project',
        'execute /workspace/package.json deploy',
        'execute /workspace/package.json',
        'read /workspace',
      ],
    },
  ),
  tasked(
    ['changeset'],
    {
      flags: '-h --empty --verbose --open --snapshot= --no-git-tag',
      values: { '--since --tag --ignore --snapshot-prerelease-template': 'text', '--output': 'write' },
      operands: ['text*'],
    },
    {
      'status version init add pre': {},
      publish: { also: () => [{ kind: 'change', what: 'system', name: 'publish-package' }] },
    },
    {
      'changeset status': ['execute /workspace/package.json'],
      'changeset publish': ['change system publish-package', 'execute /workspace/package.json'],
    },
  ),
  tasked(
    ['semantic-release', 'release-it', 'np', 'standard-version', 'commit-and-tag-version', 'auto', 'vsce', 'ovsx'],
    {
      flags: '-h --dry-run --ci --no-ci --debug --no-dependencies --pre-release --no-yarn --no-verify',
      values: { '-b --branches': 'text', '-o --out': 'write' },
      operands: ['text*'],
      also: (parsed, invocation) =>
        invocation.name === 'vsce' || parsed.has('--dry-run')
          ? []
          : [{ kind: 'change', what: 'system', name: 'publish-package' }],
    },
    {
      'package ls': { also: () => [] },
      publish: { also: () => [{ kind: 'change', what: 'system', name: 'publish-package' }] },
    },
    {
      'semantic-release --dry-run': ['execute /workspace/package.json'],
      'semantic-release': ['change system publish-package', 'execute /workspace/package.json'],
      'vsce package --out x.vsix': ['write /workspace/x.vsix', 'execute /workspace/package.json'],
      'vsce publish': ['change system publish-package', 'execute /workspace/package.json'],
    },
  ),
];
