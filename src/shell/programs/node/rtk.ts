import { analyseSpec, unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../../program.ts';
import { each } from '../project.ts';
import { judged, prints } from './packages.ts';

const flags = '-v -vv -vvv -u -h -V --verbose --ultra-compact --version --help --skip-env';

/** Its own sub-commands; every other word is the program that it runs and whose output it shortens. */
const own: Readonly<Record<string, ProgramSpec>> = {
  ...each('gain discover session cc-economics learn verify', {
    ...prints,
    flags: `${prints.flags} -g -H -q -s -t -d -w -m --graph --history --quota --daily --weekly --monthly --failures --project`,
    values: { '-f --format --since --limit': 'text' },
  }),
  ...each('read smart json log', {
    flags: '-n --line-numbers --keys-only',
    values: { '-l --level -m --max-lines --tail-lines -d --depth': 'text' },
    operands: ['read*'],
  }),
  deps: { operands: ['read-tree'], defaultOperand: '.' },
  ...each('init config hook telemetry trust untrust env rewrite hook-audit', judged),
};

const wraps: ReadonlyMap<string, boolean> = new Map(
  Object.entries({ err: true, test: true, summary: true, proxy: false, run: true }),
);
/** Words that are the name of another program here, or none at all. */
const renamed: ReadonlyMap<string, string> = new Map(Object.entries({ lint: 'eslint', format: 'prettier' }));

/** `proxy` runs its words as they are, or splits a single one; the others put them together for a shell. */
function wrapped(words: readonly Arg[], invocation: Invocation, shell: boolean): Analysis {
  const texts = words.map(word => staticText(word));
  const plain = texts.every(text => text !== undefined && /^[\w./:@%+,=-]+$/.test(text));
  const [only] = texts;
  const script = shell ? texts.join(' ') : only;
  if (plain || (!shell && (words.length !== 1 || only === undefined || !/\s/.test(only))))
    return { operations: [], described: true, runs: words.length === 0 ? [] : [{ args: words }] };
  const operations = texts.includes(undefined) ? [unknown(invocation, 'a command that is only known at run time')] : [];
  return {
    operations,
    described: true,
    runs: operations.length > 0 || script === undefined ? [{ args: words }] : [{ script, posix: true }],
  };
}

function rtk(invocation: Invocation): Analysis {
  const at = invocation.args.findIndex(arg => !flags.split(' ').includes(staticText(arg) ?? ''));
  if (at < 0) return { operations: [], described: true };
  const [first, ...rest] = invocation.args.slice(at);
  const name = staticText(first);
  if (first === undefined || name === undefined || name.startsWith('-'))
    return { operations: [unknown(invocation, 'what it runs is not known')], described: false };
  const inner = { ...invocation, args: rest };
  if (Object.hasOwn(own, name)) return { ...analyseSpec(own[name] ?? {}, inner), subcommand: name };
  const shell = wraps.get(name);
  if (shell !== undefined) return { ...wrapped(rest, invocation, shell), subcommand: name };
  const other = renamed.get(name);
  // `rtk lint bun run lint`: a linter, or the command that runs one.
  if (
    other !== undefined &&
    rest.length > 0 &&
    /^(?:npm|npx|pnpm|yarn|bun|bunx|biome|ruff|eslint|prettier|mypy|pylint|golangci-lint|cargo)$/.test(
      staticText(rest[0]) ?? '',
    )
  )
    return { ...wrapped(rest, invocation, true), subcommand: name };
  return { operations: [], described: true, runs: [{ args: [literalArg(other ?? name), ...rest] }] };
}

/** A wrapper that runs a command and shows less of its output. */
export const rtkProgram: Program = {
  names: ['rtk'],
  analyse: rtk,
  examples: {
    'rtk git status': ['execute git status', 'read /workspace'],
    'rtk rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
    'rtk err "ls; rm -rf build"': [
      'execute ls',
      'read /workspace',
      'execute rm -rf build',
      'delete /workspace/build (tree)',
    ],
    'rtk proxy ls "a b"': ['execute ls a b', 'read /workspace/a b'],
    'rtk test bun run test': ['execute bun run test', 'execute /workspace/package.json test'],
    'rtk read ~/.ssh/id_rsa': ['read /home/user/.ssh/id_rsa'],
    'rtk lint src': ['execute eslint src', 'read /workspace/src (tree)', 'execute /workspace/package.json'],
    'rtk gain': [],
    'rtk init -g': ['connect registry:npm', 'read /workspace'],
    'rtk --config x': ['unknown rtk: what it runs is not known', 'read /workspace'],
  },
};
