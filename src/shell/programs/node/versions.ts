import { analyseParsed, unknown } from '../../analyse.ts';
import { literalArg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../../program.ts';
import { each } from '../project.ts';
import { runsCommand } from '../wrappers.ts';
import { folderOf, inFolder, inPlace } from './manager.ts';
import { judged, prints } from './packages.ts';
import { isScriptName, scriptCode } from './scripts.ts';

/** Programs that keep several versions of a language and choose one. */
const chooser = (flags: string, own: Readonly<Record<string, ProgramSpec>>): ProgramSpec => ({
  flags: `-h -v -V --version --help ${flags}`,
  subcommands: {
    ...each('ls list current which version where ls-remote list-remote list-all help doctor info', prints),
    ...each(
      'install i uninstall remove alias unalias default pin reshim update setup env plugin prune self cache',
      judged,
    ),
    ...own,
  },
});

const miseFlags =
  '-y -q -v -f -n -r -S -p -i -k -c --yes --quiet --verbose --silent --force --dry-run --raw --no-cache --interleave --prefix --timings --no-timings --continue-on-error --skip-deps --fresh-env --no-prepare --no-config -h --help --version -V --no-deps';
const miseValues = {
  '-C --cd': 'folder',
  '-j --jobs': 'text',
  '-o --output': 'text',
  '-t --tool': 'text',
  '-E --env -P --profile': 'text',
  '--log-level --timeout --task-output': 'text',
} as const;

/** `mise run A ARGS ::: B`: the tasks of the project. */
const miseRun: ProgramSpec = {
  stopsAtOperand: true,
  flags: miseFlags,
  values: miseValues,
  operands: ['text*'],
  also: (parsed, invocation) => {
    const starts = parsed.operands.flatMap((arg, i) =>
      i === 0 || staticText(parsed.operands[i - 1]) === ':::' ? [{ arg, i }] : [],
    );
    return starts.flatMap(({ arg, i }) => {
      const end = parsed.operands.findIndex((next, at) => at > i && staticText(next) === ':::');
      const args = parsed.operands.slice(i + 1, end < 0 ? undefined : end);
      return scriptCode(invocation, arg, args, 'mise.toml');
    });
  },
};

const miseLook: ProgramSpec = {
  ...prints,
  flags: `${prints.flags} -J -c -i -m -n -x --current --installed --missing --no-header --extended --hidden --local --bump --tool-versions --env --values`,
};

const mise: ProgramSpec = {
  flags: miseFlags,
  values: miseValues,
  subcommands: {
    ...each(
      'ls list current which where ls-remote latest outdated version v doctor dr help completion bin-paths search registry fmt',
      miseLook,
    ),
    ...each('run r', miseRun),
    watch: miseRun,
    tasks: {
      subcommands: { ...each('ls info deps validate', miseLook), run: miseRun, ...each('add edit', judged) },
      flags: miseLook.flags ?? '',
    },
    settings: { subcommands: { ...each('get ls', miseLook), ...each('set unset add', judged) }, flags: '--json -l' },
    // What the project's own file names is what it is built with.
    ...each('install i', {
      flags: miseFlags,
      values: miseValues,
      operands: [],
      also: () => [{ kind: 'connect', host: 'registry:mise' }],
    }),
    ...each(
      'use u trust untrust exec x env en e activate deactivate set unset config uninstall upgrade up plugins link self-update prune reshim shell sh alias backends cache generate implode import sync tool-alias prepare',
      judged,
    ),
  },
};

/** `mise exec node@20 -- CMD`: the tools, then the command. */
const miseExec: ProgramSpec = {
  flags: `${miseFlags}`,
  values: { ...miseValues, '-c --command': 'script' },
  operands: ['text*'],
};

function miseExecution(invocation: Invocation): Analysis {
  const { args } = invocation;
  const at = args.findIndex(arg => staticText(arg) === '--');
  const parsed = parseArgs(miseExec, at < 0 ? args : args.slice(0, at));
  const before = analyseParsed(miseExec, parsed, invocation);
  const command = at < 0 ? [] : args.slice(at + 1);
  const runs = [...(before.runs ?? []), ...(command.length > 0 ? [{ args: command }] : [])];
  return inPlace({ ...before, described: runs.length > 0, runs }, folderOf(miseExec, parsed), invocation);
}

const misePlain: ProgramSpec = { flags: miseFlags, values: miseValues, stopsAtOperand: true, operands: ['text*'] };

function miseProgram(invocation: Invocation): Analysis {
  const parsed = parseArgs(mise, invocation.args);
  const [first] = parsed.operands;
  const name = staticText(first) ?? '';
  if (/^(?:exec|x)$/.test(name)) return { ...inFolder(misePlain, parsed, invocation, miseExecution), subcommand: name };
  // `mise lint` is `mise run lint`.
  const task = first && !Object.hasOwn(mise.subcommands ?? {}, name) && isScriptName(name) ? first : undefined;
  if (!task) return analyseParsed(mise, parsed, invocation);
  const run = (inner: Invocation): Analysis => ({
    operations: scriptCode(inner, task, inner.args, 'mise.toml'),
    described: true,
  });
  return { ...inFolder(misePlain, parsed, invocation, run), subcommand: name };
}

/** Managers of versions, and what they run. */
export const versionManagers: readonly Program[] = [
  {
    names: ['nvm', 'fnm', 'n', 'nodenv', 'nodebrew'],
    analyse: chooser('', {
      ...each('use local global shell deactivate', {
        flags: '--silent --lts= --default --install-if-missing --no-use --log-level=',
        operands: ['text'],
      }),
      exec: {
        ...runsCommand({ flags: '--silent --lts=', values: { '--using': 'text' } }),
        operands: ['text', 'command'],
      },
      ...each('unload cache debug install-latest-npm reinstall-packages set-colors', judged),
    }),
    examples: {
      'nvm use 20': [],
      'nvm exec 20 rm -rf dist': ['execute rm -rf dist', 'delete /workspace/dist (tree)'],
      'nvm install 22': ['connect registry:npm', 'read /workspace'],
      'nvm run 20 x.js': ['unknown nvm: the sub-command `run` is not known', 'read /workspace'],
    },
  },
  {
    names: ['volta'],
    analyse: chooser('--quiet --verbose', {
      run: runsCommand({
        flags: '--bundled-npm --no-yarn --no-pnpm',
        values: { '--node --npm --pnpm --yarn --env': 'text' },
      }),
      fetch: judged,
    }),
    examples: {
      'volta run --node 20 pwd': ['execute pwd'],
      'volta pin node@20': ['connect registry:npm', 'read /workspace'],
      'volta list': [],
    },
  },
  {
    names: ['asdf', 'rtx', 'proto'],
    analyse: chooser('', {
      exec: runsCommand({}),
      ...each('use local global set shell', judged),
    }),
    examples: {
      'asdf exec rm x': ['execute rm x', 'delete /workspace/x'],
      'asdf plugin add x https://x.example': ['connect registry:npm', 'read /workspace'],
      'asdf current': [],
    },
  },
  {
    names: ['mise'],
    analyse: miseProgram,
    examples: {
      'mise run test -- ./pkg': ['read /workspace/pkg', 'execute /workspace/mise.toml test -- ./pkg'],
      'mise run lint ::: test': ['execute /workspace/mise.toml lint', 'execute /workspace/mise.toml test'],
      'mise -C /tmp/x run test': ['read /tmp/x', 'execute /tmp/x/mise.toml test'],
      'mise run deploy': [
        'unknown mise: the script `deploy` may change more than the project',
        'execute /workspace/mise.toml deploy',
        'read /workspace',
      ],
      'mise exec node@20 -- rm x': ['execute rm x', 'delete /workspace/x'],
      'mise x -c "rm x"': ['execute rm x', 'delete /workspace/x'],
      'mise -C /tmp/x lint': ['read /tmp/x', 'execute /tmp/x/mise.toml lint'],
      'mise --unheard-of x -- pwd': [
        'unknown mise: the option `--unheard-of` is not known',
        'read /workspace',
        'execute pwd',
      ],
      'mise -C web x -- rm a': ['read /workspace/web', 'execute rm a', 'delete /workspace/web/a'],
      'mise trust': ['connect registry:npm', 'read /workspace'],
      'mise tasks': [],
      'mise install': ['connect registry:mise'],
    },
  },
  {
    names: ['corepack'],
    analyse: invocation => {
      const [first, ...rest] = invocation.args;
      const text = staticText(first) ?? '';
      const [, manager] = /^(npm|npx|pnpm|pnpx|yarn|yarnpkg)(?:@[\w.-]+)?$/.exec(text) ?? [];
      if (manager !== undefined)
        return { operations: [], described: true, runs: [{ args: [literalArg(manager), ...rest] }] };
      const asked = invocation.args.length === 1 && /^(?:-v|-h|--version|--help)$/.test(text);
      return asked
        ? { operations: [], described: true }
        : { operations: [unknown(invocation, 'it changes which package managers the machine has')], described: false };
    },
    examples: {
      'corepack pnpm publish': [
        'execute pnpm publish',
        'change system publish-package',
        'connect registry:npm',
        'execute /workspace/package.json',
      ],
      'corepack --version': [],
      'corepack enable': ['unknown corepack: it changes which package managers the machine has', 'read /workspace'],
    },
  },
];
