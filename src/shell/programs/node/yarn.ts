import { analyseSpec } from '../../analyse.ts';
import { literalArg } from '../../arg.ts';
import type { Program, ProgramSpec } from '../../program.ts';
import { each } from '../project.ts';
import { type Manager, manager, namedScripts, runsScript } from './manager.ts';
import { execSpec, packageRun } from './npx.ts';
import {
  asks,
  installsProject,
  judged,
  looks,
  prints,
  publish,
  registryChanges,
  removes,
  updatesProject,
} from './packages.ts';
import { ownCode } from './project-code.ts';
import { config } from './settings.ts';

const flags =
  '-s -v -h --silent --version --help --offline --non-interactive --verbose --no-progress --frozen-lockfile --json --no-color --immutable --ignore-engines --top-level -T --binaries-only -B';
const values = { '--cwd': 'folder', '--mutex --network-timeout': 'text' } as const;
const script: ProgramSpec = { stopsAtOperand: true, flags, values };
const named: ProgramSpec = { noOptions: true };
const installs = installsProject({ flags, values });

const subcommands: Readonly<Record<string, ProgramSpec>> = {
  ...each('install add dedupe rebuild import', installs),
  ...each('up upgrade upgrade-interactive', updatesProject({ flags, values })),
  ...each('remove unplug', { ...removes, flags: `${removes.flags} ${flags}`, values }),
  ...each('list why bin check licenses explain', looks),
  ...each('outdated info audit search', asks),
  ...each('help versions completion', prints),
  ...registryChanges,
  config,
  run: runsScript(script),
  ...namedScripts('test start', named),
  ...each(
    'link unlink create policies plugin set init version generate-lock-entry autoclean self-update patch patch-commit stage global',
    judged,
  ),
  cache: { subcommands: { ...each('dir list', prints), ...each('clean', judged) } },
  pack: {
    flags: `${flags} -n --dry-run --install-if-needed`,
    values: { ...values, '-o --out -f --filename': 'write' },
    also: (_, invocation) => ownCode(invocation),
  },
  publish: {
    ...publish,
    flags: `${publish.flags} ${flags} --patch --minor --major`,
    values: { ...publish.values, ...values },
  },
  constraints: { flags: '--fix', operands: ['text*'], also: (_, invocation) => ownCode(invocation) },
};

const npm: Readonly<Record<string, ProgramSpec>> = {
  publish: { ...publish, flags: `${publish.flags} ${flags}`, values: { ...publish.values, ...values } },
  ...each('audit info whoami', asks),
  tag: { ...judged },
  ...registryChanges,
};

const executes: ProgramSpec = {
  stopsAtOperand: true,
  operands: ['command'],
  also: (_, invocation) => ownCode(invocation),
};

const plain: Manager = {
  common: { flags, values },
  subcommands: { ...subcommands, npm: { subcommands: npm } },
  runs: {
    dlx: packageRun(execSpec, true),
    exec: invocation => analyseSpec(executes, invocation),
    node: invocation => ({
      operations: ownCode(invocation),
      described: true,
      runs: [{ args: [literalArg('node'), ...invocation.args] }],
    }),
  },
  adds: ['add', 'up', 'upgrade'],
  bare: 'install',
};

const inWorkspace = manager({ ...plain, common: {} });
const eachFlags =
  '-A -R -p -t -i -v -W --all --recursive --parallel --topological --topological-dev --interlaced --verbose --worktree --no-private --exclude-private --dry-run';

const workspaces: ProgramSpec = {
  subcommands: {
    ...each('info list', looks),
    focus: installs,
    run: runsScript(script),
    foreach: {
      stopsAtOperand: true,
      flags: eachFlags,
      values: { '-j --jobs': 'text', '--include --exclude --from --since': 'text' },
      subcommands: { run: runsScript(script), exec: { stopsAtOperand: true, operands: ['command'] } },
    },
  },
};

/** yarn, classic and modern. */
export const yarnProgram: Program = {
  names: ['yarn', 'yarnpkg'],
  analyse: manager({
    ...plain,
    runs: {
      ...plain.runs,
      workspaces: invocation => analyseSpec(workspaces, invocation),
      // `yarn workspace NAME …` is the rest of the line in another package of the project.
      workspace: invocation => inWorkspace({ ...invocation, args: invocation.args.slice(1) }),
    },
  }),
  examples: {
    yarn: ['connect registry:npm', 'execute /workspace/package.json'],
    'yarn install --immutable': ['connect registry:npm', 'execute /workspace/package.json'],
    'yarn workspace web build': ['execute /workspace/package.json build'],
    'yarn jest src/utils': [
      'execute /workspace/package.json jest src/utils',
      'execute jest src/utils',
      'execute /workspace/package.json',
    ],
    'yarn add https://x.example/t.tgz': [
      'connect x.example',
      'unknown yarn: `https://x.example/t.tgz` is not a registry',
      'connect registry:npm',
      'execute /workspace/package.json',
      'read /workspace',
    ],
    'yarn npm publish': ['change system publish-package', 'connect registry:npm', 'execute /workspace/package.json'],
    'yarn plugin import x': ['connect registry:npm', 'read /workspace'],
    'yarn --cwd web workspaces foreach -A exec rm a': [
      'read /workspace/web',
      'execute rm a',
      'delete /workspace/web/a',
    ],
    'yarn workspaces foreach -pt run build': ['execute /workspace/package.json build'],
    'yarn --version': [],
  },
};
