import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { globArg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each } from '../project.ts';
import { manager, namedScript, namedScripts, runsScript } from './manager.ts';
import { execSpec, packageRun } from './npx.ts';
import {
  asks,
  installsProject,
  judged,
  looks,
  prints,
  publish,
  registry,
  registryChanges,
  removes,
  updatesProject,
} from './packages.ts';
import { ownCode } from './project-code.ts';
import { config, getSetting } from './settings.ts';

const workspaces = '-ws --workspaces --include-workspace-root --iwr';
const said =
  '-s -q -d -dd -ddd --silent --quiet --verbose --no-color --color= --no-fund --no-audit --no-update-notifier';
const where = { '--prefix -C': 'folder', '-w --workspace': 'text', '--loglevel': 'text' } as const;

/** Options that npm keeps to itself where people mean them for the script: they say how tests run, and to npm nothing. */
const forScript =
  '--coverage= --watch= --watchAll= --ci= --fix --run --runInBand --bail= --passWithNoTests --no-coverage --updateSnapshot --reporter= --testPathPattern= --testPathPatterns= --testNamePattern= --grep= --headless= --headed --production= --host= --port= --mode= --check --noEmit';

const script: ProgramSpec = {
  flags: `${said} ${workspaces} ${forScript} --if-present --ignore-scripts --foreground-scripts --json`,
  values: where,
};

const harmlessKeys =
  /^(?:scripts\.(?!(?:pre|post)?(?:install|prepare|pack|publish|version|uninstall)\w*=)[\w:.-]+=[\w@./:= -]*|(?:name|version|type|description|license|private|main|module|types|author|homepage|sideEffects|keywords\[\d*\]|files\[\d*\]|engines\.\w+|packageManager|exports\.?[\w./-]*)=[\s\S]*)$/;

/** `npm pkg set KEY=VALUE` is an edit; some keys say what is run or fetched at the next install. */
function setsManifest(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const harmless = parsed.operands.every(arg => harmlessKeys.test(staticText(arg) ?? ''));
  return [
    ...invocation.paths('write', literalArg('package.json')),
    ...(harmless ? [] : [unknown(invocation, 'a setting that may be run or fetched at the next installation')]),
  ];
}

const manifest: ProgramSpec = { flags: `${said} ${workspaces} --json`, values: where };

const pkg: ProgramSpec = {
  ...manifest,
  subcommands: {
    get: { ...manifest, operands: ['text*'] },
    delete: {
      ...manifest,
      operands: ['text*'],
      also: (_, invocation) => invocation.paths('write', literalArg('package.json')),
    },
    set: { ...manifest, operands: ['text*'], also: setsManifest },
    fix: { ...manifest, also: (_, invocation) => invocation.paths('write', literalArg('package.json')) },
  },
};

const version: ProgramSpec = {
  ...manifest,
  flags: `${manifest.flags} --no-git-tag-version --git-tag-version= --allow-same-version --no-commit-hooks --sign-git-tag`,
  values: { ...where, '-m --message': 'text', '--preid': 'text' },
  operands: ['text'],
  also: (parsed, invocation) =>
    parsed.operands.length === 0
      ? []
      : [
          ...invocation.paths('write', literalArg('package.json')),
          ...(parsed.has('--no-git-tag-version')
            ? []
            : (['commit', 'tag'] as const).map((name): Operation => ({ kind: 'change', what: 'git', name }))),
          ...ownCode(invocation),
        ],
};

const pack: ProgramSpec = {
  ...manifest,
  flags: `${manifest.flags} --dry-run --ignore-scripts`,
  values: { ...where, '--pack-destination --out': 'write' },
  operands: ['read*'],
  also: (parsed, invocation) => [
    ...(parsed.operands.length > 0 ? [registry] : []),
    ...(parsed.has('--dry-run') ? [] : invocation.paths('write', globArg('*.tgz'))),
    ...ownCode(invocation),
  ],
};

const initialise: ProgramSpec = {
  ...manifest,
  flags: `${manifest.flags} -y --yes -f --force --private`,
  values: { ...where, '--init-type': 'text', '--init-license': 'text', '--scope': 'text' },
  operands: ['text*'],
  also: (parsed, invocation) => [
    ...invocation.paths('write', literalArg('package.json')),
    // `npm init NAME` runs the package `create-NAME`.
    ...(parsed.operands.length === 0 ? [] : [unknown(invocation, 'a package that is fetched and run')]),
  ],
};

const asksHere: ProgramSpec = { ...asks, values: { ...asks.values, ...where } };

const audit: ProgramSpec = {
  ...asksHere,
  operands: ['text*'],
  subcommands: {
    fix: {
      described: false,
      flags: `${said} --json --dry-run --production --package-lock-only --only= --omit= --include= --audit-level=`,
      also: (_, invocation) => [registry, ...ownCode(invocation)],
    },
    signatures: asksHere,
  },
};

const cache: ProgramSpec = { subcommands: { ...each('verify ls', prints), ...each('clean clear add rm npx', judged) } };

const npm: Readonly<Record<string, ProgramSpec>> = {
  ...each('install i in ins inst isntall add install-test it', installsProject({ values: where })),
  ...each(
    'ci clean-install ic install-clean cit dedupe ddp prune find-dupes rebuild rb',
    installsProject({ values: where }),
  ),
  ...each('update up upgrade udpate', updatesProject({ values: where })),
  ...each('uninstall un unlink remove rm r', { ...removes, values: where }),
  ...each('ls ll la list explain why root bin prefix query sbom', { ...looks, values: { ...looks.values, ...where } }),
  ...each('outdated view info show v search s se find audit doctor ping whoami diff', asksHere),
  ...each('help help-search completion', prints),
  fund: { ...prints, operands: [] },
  ...registryChanges,
  ...namedScripts('test start stop restart', script),
  ...each('t tst', namedScript('test', script)),
  ...each('run run-script rum urn', runsScript(script)),
  ...each('create link ln edit explore docs home repo bugs issues set shrinkwrap install-scripts', judged),
  get: getSetting,
  ...each('init innit', initialise),
  audit,
  cache,
  config,
  c: config,
  pkg,
  version,
  pack,
  publish,
};

/** npm, and what it does with the words that follow it. */
export const npmProgram: Program = {
  names: ['npm'],
  analyse: manager({
    common: {
      flags: `${said} ${workspaces} -v -h --version --help --if-present --offline --prefer-offline`,
      values: where,
    },
    subcommands: npm,
    runs: { exec: packageRun(execSpec, false), x: packageRun(execSpec, false) },
    adds: ['install', 'i', 'in', 'ins', 'inst', 'isntall', 'add', 'ci', 'clean-install', 'ic', 'install-clean'],
    scripts: false,
  }),
  examples: {
    'npm test -- --watch=false': ['execute /workspace/package.json test --watch=false'],
    'npm run build -w web': ['execute /workspace/package.json build'],
    'npm -w web run build': ['execute /workspace/package.json build'],
    'npm run build --script-shell=./x': [
      'unknown npm: the option `--script-shell` is not known',
      'execute /workspace/package.json build',
      'read /workspace',
    ],
    'npm --prefix /tmp/x test': ['read /tmp/x', 'execute /tmp/x/package.json test'],
    'npm test -- --config /tmp/x.js': [
      'read /tmp/x.js',
      'execute /tmp/x.js',
      'execute /workspace/package.json test --config /tmp/x.js',
    ],
    'npm run deploy': [
      'unknown npm: the script `deploy` may change more than the project',
      'execute /workspace/package.json deploy',
      'read /workspace',
    ],
    'npm run build:release': ['execute /workspace/package.json build:release'],
    'npm ci': ['connect registry:npm', 'execute /workspace/package.json'],
    'npm ci --ignore-scripts': ['connect registry:npm'],
    'npm ci --userconfig /tmp/x': [
      'unknown npm: the option `--userconfig` is not known',
      'read /tmp/x (tree)',
      'execute /tmp/x',
      'connect registry:npm',
      'execute /workspace/package.json',
      'read /workspace',
    ],
    'npm ci --registry https://npm.example/': [
      'connect npm.example',
      'connect registry:npm',
      'execute /workspace/package.json',
    ],
    'npm install zod': ['connect registry:npm', 'execute /workspace/package.json', 'read /workspace'],
    'npm install https://x.example/a.tgz': [
      'connect x.example',
      'unknown npm: `https://x.example/a.tgz` is not a registry',
      'connect registry:npm',
      'execute /workspace/package.json',
      'read /workspace',
    ],
    'npm i /tmp/x': [
      'read /tmp/x (tree)',
      'execute /tmp/x',
      'connect registry:npm',
      'execute /workspace/package.json',
      'read /workspace',
    ],
    'npm i -g typescript': ['connect registry:npm', 'execute /workspace/package.json', 'read /workspace'],
    'npm uninstall left-pad': ['write /workspace/package.json', 'execute /workspace/package.json'],
    'npm audit fix --force': [
      'unknown npm: the option `--force` is not known',
      'connect registry:npm',
      'execute /workspace/package.json',
      'read /workspace',
    ],
    'npm publish': ['change system publish-package', 'connect registry:npm', 'execute /workspace/package.json'],
    'npm publish --dry-run': [
      'change system publish-package',
      'connect registry:npm',
      'execute /workspace/package.json',
    ],
    'npm ci evil': ['connect registry:npm', 'execute /workspace/package.json', 'read /workspace'],
    'npm deprecate a@1 x': ['change system publish-package a@1', 'connect registry:npm'],
    'npm owner add x a': ['connect registry:npm', 'read /workspace'],
    'npm pkg set scripts.check="tsc --noEmit"': ['write /workspace/package.json'],
    'npm pkg set scripts.postinstall=x': [
      'write /workspace/package.json',
      'unknown npm: a setting that may be run or fetched at the next installation',
      'read /workspace',
    ],
    'npm config get registry': [],
    'npm config get //x.example/:_authToken': ['unknown npm: a setting that may be a credential', 'read /workspace'],
    'npm config set registry https://npm.example': ['connect registry:npm', 'read /workspace'],
    'npm exec -- tsc --noEmit': ['connect registry:npm', 'execute tsc --noEmit', 'execute /workspace/package.json'],
    'npm version patch': [
      'write /workspace/package.json',
      'change git commit',
      'change git tag',
      'execute /workspace/package.json',
    ],
    'npm --version': [],
    'npm frob': ['unknown npm: the sub-command `frob` is not known', 'read /workspace'],
  },
};
