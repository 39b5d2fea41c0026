import { analyseSpec } from '../../analyse.ts';
import { literalArg } from '../../arg.ts';
import type { Program, ProgramSpec } from '../../program.ts';
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
  registryChanges,
  removes,
  updatesProject,
} from './packages.ts';
import { ownCode } from './project-code.ts';
import { config, getSetting } from './settings.ts';

const flags =
  '-s -v -h -r -w --silent --version --help --recursive --workspace-root --parallel --if-present --no-bail --bail= --stream --aggregate-output --sort --no-sort --reverse --color= --no-color --fail-if-no-match --use-stderr --include-workspace-root --no-verify-deps-before-run --resume-from= --report-summary --sequential --no-reporter-hide-prefix --config.verify-deps-before-run= --enable-pre-post-scripts --ignore-workspace';
const values = {
  '-C --dir': 'folder',
  '-F --filter --filter-prod': 'text',
  '--reporter --loglevel --workspace-concurrency --changed-files-ignore-pattern --test-pattern': 'text',
} as const;

/** pnpm hands everything after the name of a script on to it. */
const script: ProgramSpec = { stopsAtOperand: true, flags, values };
const named: ProgramSpec = { noOptions: true };
const command: ProgramSpec = {
  stopsAtOperand: true,
  flags,
  values,
  operands: ['command'],
  also: (_, invocation) => ownCode(invocation),
};
const installs = installsProject({ flags, values });

/** pnpm, and what it does with the words that follow it. */
export const pnpmProgram: Program = {
  names: ['pnpm'],
  analyse: manager({
    common: { flags, values },
    subcommands: {
      ...each('install i add ci dedupe fetch prune rebuild rb install-test it import', installs),
      ...each('update up upgrade', updatesProject({ flags, values })),
      ...each('remove rm uninstall un', { ...removes, flags: `${removes.flags} ${flags}`, values }),
      ...each('list ls ll la why root bin licenses peers', {
        ...looks,
        flags: `${looks.flags} ${flags}`,
        values: { ...looks.values, ...values },
      }),
      ...each('outdated view info show audit search ping whoami', {
        ...asks,
        flags: `${asks.flags} ${flags} --fix`,
        values: { ...asks.values, ...values },
      }),
      ...each('help completion cat-index cat-file find-hash', prints),
      ...registryChanges,
      ...each('run run-script', runsScript(script)),
      ...namedScripts('test start stop restart', named),
      ...each('t tst', namedScript('test', named)),
      ...each(
        'link unlink ln create env setup self-update patch patch-commit patch-remove set deploy server doctor approve-builds',
        judged,
      ),
      get: getSetting,
      config,
      c: config,
      init: {
        flags: '--bare --init-type=',
        also: (_, invocation) => invocation.paths('write', literalArg('package.json')),
      },
      store: { subcommands: { ...each('path status', prints), ...each('prune add', judged) } },
      pack: {
        flags: `${flags} --json`,
        values: { ...values, '--pack-destination --out': 'write' },
        also: (_, invocation) => ownCode(invocation),
      },
      publish: { ...publish, flags: `${publish.flags} ${flags}`, values: { ...publish.values, ...values } },
    },
    runs: { dlx: packageRun(execSpec, true), exec: invocation => analyseSpec(command, invocation) },
    adds: ['install', 'i', 'add'],
  }),
  examples: {
    'pnpm test --coverage': ['execute /workspace/package.json test --coverage'],
    'pnpm --filter web run build': ['execute /workspace/package.json build'],
    'pnpm -C /tmp/x test': ['read /tmp/x', 'execute /tmp/x/package.json test'],
    'pnpm lint': ['execute /workspace/package.json lint'],
    'pnpm api:generate': ['execute /workspace/package.json api:generate'],
    'pnpm tsc --noEmit': [
      'execute /workspace/package.json tsc --noEmit',
      'execute tsc --noEmit',
      'execute /workspace/package.json',
    ],
    'pnpm rimraf ~': [
      'read /home/user',
      'execute /workspace/package.json rimraf /home/user',
      'execute rimraf /home/user',
      'delete /home/user (tree)',
    ],
    'pnpm frobnicate': ['execute /workspace/package.json frobnicate', 'execute frobnicate', 'read /workspace'],
    'pnpm exec rm -rf dist': [
      'execute /workspace/package.json',
      'execute rm -rf dist',
      'delete /workspace/dist (tree)',
    ],
    'pnpm -C .claude exec rm settings.json': [
      'read /workspace/.claude',
      'execute /workspace/.claude/package.json',
      'execute rm settings.json',
      'delete /workspace/.claude/settings.json',
    ],
    'pnpm -r publish': ['change system publish-package', 'connect registry:npm', 'execute /workspace/package.json'],
    'pnpm add dayjs': ['connect registry:npm', 'execute /workspace/package.json', 'read /workspace'],
    'pnpm dlx create-x': ['connect registry:npm', 'read /workspace', 'execute create-x'],
    'pnpm run deploy:prod': [
      'unknown pnpm: the script `deploy:prod` may change more than the project',
      'execute /workspace/package.json deploy:prod',
      'read /workspace',
    ],
    'pnpm store path': [],
  },
};
