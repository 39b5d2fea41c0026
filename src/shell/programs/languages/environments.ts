import type { Operation } from '../../../operation.ts';
import { analyseParsed, unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, ProgramSpec } from '../../program.ts';
import { installs, project, tells } from '../project.ts';
import { asking, ofProject } from './shapes.ts';

/** Names that projects give to their own tasks: `pdm run lint`, `hatch run test:cov`. */
const task =
  /^(?:(?:all|bench|build|check|ci|clean|cov|coverage|dev|docs?|e2e|fix|fmt|format|integration|lint|migrate|qa|seed|serve|start|style|tests?|type-?check|types?|typing|unit|watch)(?:[:_-][\w:.-]*)?|[\w-]+:[\w:.-]+)$/;

/** `uv run CMD` and its like: a program of the environment, a file of Python, or a task of the project. */
function runs(spec: ProgramSpec, rest: readonly Arg[], outer: Arg | undefined, invocation: Invocation): Analysis {
  const parsed = parseArgs(spec, rest);
  const added = parsed.has('--with') ? [unknown(invocation, "packages that are not the project's")] : [];
  const fetches = invocation.name === 'uv' && !['--offline', '--no-sync', '--frozen'].some(flag => parsed.has(flag));
  const operations: Operation[] = [
    ...analyseParsed(spec, parsed, invocation).operations,
    ...added,
    ...(fetches ? [{ kind: 'connect' as const, host: 'registry:pypi' }] : []),
  ];
  const [first, ...args] = parsed.operands;
  const folder = parsed.values('--directory')[0] ?? outer;
  const started = (args: readonly Arg[]): Analysis => ({
    ...analysis,
    runs: [{ args, ...(folder ? { folder } : {}) }],
  });
  const analysis = { operations, subcommand: 'run', described: true };
  const name = staticText(first) ?? '';
  const python = literalArg('python');
  if (first === undefined) return analysis;
  if (/:\/\//.test(first.text ?? first.prefix))
    return { ...analysis, operations: [...operations, unknown(invocation, `\`${name}\` comes from an address`)] };
  if (parsed.has('-m')) return started([python, literalArg('-m'), first, ...args]);
  if (parsed.has('-s') || name === '-' || /\.pyw?$/.test(name)) return started([python, first, ...args]);
  if (task.test(name) && !parsed.has('-c')) return { ...analysis, described: false };
  return started(parsed.operands);
}

/** A manager of environments: `run` starts something in one, the rest is as the spec says. */
export function manager(spec: ProgramSpec, runSpec: ProgramSpec): (invocation: Invocation) => Analysis {
  const follow = asking(spec, { asks: '-V', manifest: 'pyproject.toml' });
  const started = ofProject(runSpec);
  return invocation => {
    const outer = parseArgs(spec, invocation.args);
    const [first, ...rest] = outer.operands;
    const folder = outer.values(invocation.name === 'uv' ? '--directory' : '-C')[0];
    const analysis = follow(invocation);
    if (staticText(first) !== 'run') return analysis;
    const inner = runs(started, rest, folder, folder ? invocation.within(folder) : invocation);
    return { ...inner, operations: [...analysis.operations, ...inner.operations] };
  };
}

/** Only the options before it are read here: `runs` reads what follows. */
export const run: ProgramSpec = { noOptions: true, operands: ['text*'] };

/** What may stand between `run` and the command. */
export const runSpec: ProgramSpec = {
  stopsAtOperand: true,
  operands: ['text*'],
  flags:
    '-q -v --quiet --verbose --frozen --locked --no-sync --offline --isolated --all-extras --dev --no-dev --only-dev --all-groups --all-packages --exact --no-project --active --no-env-file --no-progress --managed-python -m --module -s --script',
  values: {
    '--with --with-editable --with-requirements --index --index-url --default-index --extra-index-url': 'text',
    '--extra': 'text',
    '--group': 'text',
    '--no-group': 'text',
    '--only-group': 'text',
    '--package': 'text',
    '-p --python': 'text',
    '--env-file': 'read',
    '--directory': 'folder',
    '--project': 'code',
    '--color': 'text',
    '-e --env': 'text',
  },
};

/** Options of every sub-command. */
export const common =
  '-q -v -vv -V --quiet --verbose --version --no-color --offline --no-progress -n --no-interaction --no-ansi --no-cache --frozen --locked';
/** A sub-command that only looks. */
export const looks = tells({
  flags: `${common} --help -h --tree -t -l --latest -o --outdated --all -a --json --no-dev --top-level --reverse --invert --lock --strict --check --dry-run --path --short -s --bare --graph --no-dedupe --installed --universal`,
  values: {
    '--depth': 'text',
    '--only': 'text',
    '--without': 'text',
    '--with': 'text',
    '--format': 'text',
    '--package': 'text',
    '--fields': 'text',
    '--output-format': 'text',
  },
});
/** Installs what the lock file or the project's manifest names. */
export const restores = installs('pypi', {
  noOptions: false,
  operands: [],
  flags: `${common} --all-extras --all-groups --no-dev --dev -d --only-dev --sync --no-root --no-directory --dry-run --no-install-project --exact --no-editable --no-self --prod --production --deploy --inexact --active --reinstall --upgrade -U --check --no-update --regenerate --no-lock --frozen-lockfile --clean --remove-untracked --skip-lock --system --compile-bytecode --refresh --all-packages`,
  values: {
    '-E --extras --extra': 'text',
    '-G --group': 'text',
    '--with': 'text',
    '--without': 'text',
    '--only': 'text',
    '--no-group': 'text',
    '--only-group': 'text',
    '-P --upgrade-package': 'text',
    '-p --python': 'text',
    '--package': 'text',
    '-L --lockfile': 'code',
  },
});
/** Builds the package of the project. */
export const builds = project({
  flags: `${common} --wheel --sdist --all --all-packages --no-isolation -c --clean`,
  values: {
    '-o --output --out-dir -d --dest': 'write-tree',
    '-f --format': 'text',
    '-t --target': 'text',
    '--package': 'text',
  },
  operands: ['text*'],
});
