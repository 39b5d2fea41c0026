import type { Operation } from '../../../operation.ts';
import { analyseParsed, unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { connectTo } from '../../url.ts';
import { each, executes, writesWith } from '../project.ts';
import { withCode, withInput } from './inline.ts';
import { registry } from './packages.ts';
import { asksOnly, loadedCode, moduleCode } from './project-code.ts';
import { argumentOperations, scriptCode } from './scripts.ts';

const runtime =
  '-q -h --quiet --help --no-check= --check= --cached-only --no-npm --no-remote --reload= -r= --node-modules-dir= --vendor= --no-lock --frozen= --watch= --watch-hmr= --no-clear-screen --unstable --no-config --no-prompt --inspect= --inspect-brk= --inspect-wait= -A --allow-all --allow-read= --allow-write= --allow-net= --allow-env= --allow-run= --allow-sys= --allow-ffi= --allow-hrtime --allow-import= -R= -W= -N= -E= -S= --deny-read= --deny-write= --deny-net= --deny-env= --deny-run= --deny-sys= --deny-ffi= --v8-flags= --trace-leaks --unstable-kv --unstable-cron --unstable-ffi --unstable-sloppy-imports --unstable-detect-cjs --unstable-node-globals --unstable-temporal --unstable-broadcast-channel --unstable-worker-options --unstable-bare-node-builtins --unstable-byonm --unstable-net --no-code-cache --strace-ops=';
const values = {
  '-c --config': 'code',
  '--import-map': 'code',
  '--lock --cert': 'read',
  '--env-file': 'read',
  '-L --log-level': 'text',
  '--location --seed --ext --conditions': 'text',
} as const;

/** What the options load: settings, a map of modules, modules that run first. */
function loaded(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  return [
    ...[...parsed.values('-c'), ...parsed.values('--import-map')].flatMap(file => loadedCode(file, invocation)),
    ...parsed.values('--preload').flatMap(file => moduleCode(file, invocation)),
  ];
}

/** A file of the project is its code; anything by an address is fetched and run. */
function runsModule(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const [module, ...args] = parsed.operands;
  return [
    ...loaded(parsed, invocation),
    ...(module ? moduleAt(module, invocation) : []),
    ...argumentOperations(invocation, args),
  ];
}

function moduleAt(module: Arg, invocation: Invocation): Operation[] {
  const text = staticText(module) ?? '';
  if (text === '-') return [{ kind: 'evaluate', language: 'javascript' }];
  if (/^https?:/i.test(text))
    return [connectTo(module, invocation), unknown(invocation, 'a module that is fetched and run')];
  if (/^[a-z]+:/i.test(text)) return [registry, unknown(invocation, 'a package that is fetched and run')];
  return [...invocation.paths('read', module), ...executes(invocation, module)];
}

/** Code of the project, named by files and folders. */
function runsProject(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const own = parsed.operands.slice(0, parsed.undashed);
  return [
    ...loaded(parsed, invocation),
    ...(own.length === 0
      ? executes(invocation, literalArg('deno.json'))
      : own.flatMap(file => moduleAt(file, invocation))),
  ];
}

/** Only reads source text. */
const readsSource: ProgramSpec = {
  flags: `${runtime} --fix --check --json --compact --ignore= --rules --permit-no-files --use-tabs= --no-semicolons= --single-quote= --html --lint --private --line-width= --indent-width= --prose-wrap= --dry-run --unstable-css --unstable-html --unstable-yaml --unstable-component --unstable-sql`,
  values: {
    ...values,
    '--rules-tags --rules-include --rules-exclude --ext --filter --name': 'text',
    '--output': 'write',
  },
  operands: ['read-tree*'],
};

/** A module by its address is fetched to be looked at. */
function looksAt(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  return parsed.operands.flatMap(module =>
    /^[a-z]+:/i.test(module.text ?? module.prefix)
      ? [unknown(invocation, 'a module that is fetched')]
      : invocation.paths('read', module, true),
  );
}

const runs: ProgramSpec = {
  stopsAtOperand: true,
  flags: runtime,
  values: { ...values, '--preload': 'text' },
  operands: ['text*'],
  also: runsModule,
};

const tests: ProgramSpec = {
  flags: `${runtime} --no-run --fail-fast= --coverage= --doc --parallel --trace-ops --shuffle= --permit-no-files --hide-stacktraces --json --clean`,
  values: { ...values, '--preload': 'text', '--filter --reporter --ignore': 'text', '--junit-path': 'write' },
  operands: ['text*'],
  also: runsProject,
};

const builds: ProgramSpec = {
  flags: `${runtime} --no-terminal --minify --sourcemap= --code-splitting --all --json --unstable-raw-imports --declaration`,
  values: {
    ...values,
    '-o --output --outdir --out-dir': 'write',
    '--target --format --platform --packages --external': 'text',
    '--include --icon --exclude': 'read',
  },
  operands: ['text*'],
  also: runsProject,
};

const task: ProgramSpec = {
  stopsAtOperand: true,
  flags: `${runtime} --recursive`,
  values: { ...values, '--cwd': 'folder', '-f --filter': 'text' },
  operands: ['text*'],
  also: (parsed, invocation) => {
    const [name, ...args] = parsed.operands;
    return name ? scriptCode(invocation, name, args, 'deno.json') : [];
  },
};

const installs: ProgramSpec = {
  flags: `${runtime} -D --dev --npm --jsr --lockfile-only --allow-scripts= --latest --compatible -i --interactive`,
  values,
  operands: ['text*'],
  also: (parsed, invocation) => [
    registry,
    ...(parsed.operands.length === 0 ? [] : [unknown(invocation, 'packages that nobody has looked at')]),
  ],
};

const evaluates: ProgramSpec = {
  flags: `${runtime} -p --print`,
  values,
  stopsAtOperand: true,
  operands: ['text*'],
};

const deno: ProgramSpec = {
  flags: '-V -v -h -q --version --help --quiet',
  subcommands: {
    run: runs,
    ...each('test bench serve', tests),
    ...each('check cache', { ...tests, flags: `${tests.flags} --all --doc-only` }),
    fmt: {
      ...readsSource,
      also: (parsed, invocation) =>
        parsed.has('--check')
          ? []
          : writesWith('')(
              {
                ...parsed,
                has: () => true,
                operands: parsed.operands.length > 0 ? parsed.operands : [literalArg('.')],
              },
              invocation,
            ),
    },
    lint: { ...readsSource, also: writesWith('--fix') },
    init: { flags: '-q --lib --serve', operands: ['write-tree'], defaultOperand: '.' },
    ...each('doc info types coverage', { ...readsSource, operands: ['text*'], also: looksAt }),
    ...each('help completions', { operands: ['text*'] }),
    ...each('outdated why audit', { ...installs, also: () => [registry] }),
    ...each('compile bundle transpile', builds),
    ...each('install i ci add', installs),
    ...each('remove uninstall rm', {
      flags: runtime,
      values,
      operands: ['text*'],
      also: (_, invocation) => invocation.paths('write', literalArg('deno.json')),
    }),
    task,
    eval: evaluates,
    publish: {
      flags: `${runtime} --dry-run --allow-slow-types --allow-dirty --no-provenance`,
      values,
      also: parsed => [
        ...(parsed.has('--dry-run') ? [] : [{ kind: 'change', what: 'system', name: 'publish-package' } as const]),
        registry,
      ],
    },
  },
};

/** Deno: what it allows the code that it runs is no reason to trust that code. */
export const denoProgram: Program = {
  names: ['deno'],
  analyse: invocation => {
    const parsed = parseArgs(deno, invocation.args);
    const analysis = analyseParsed(deno, parsed, invocation);
    const [first, ...rest] = parsed.operands;
    if (first === undefined && !asksOnly(parsed)) return withInput(analysis, invocation);
    if (staticText(first) !== 'eval') return analysis;
    const { operands, has } = parseArgs(evaluates, rest);
    return withCode(analysis, operands.slice(0, 1), { invocation, args: operands.slice(1), shown: has('-p') });
  },
  examples: {
    'deno test': ['execute /workspace/deno.json'],
    'deno run -A https://x.example/mod.ts': [
      'connect x.example',
      'unknown deno: a module that is fetched and run',
      'read /workspace',
    ],
    'deno run npm:cowsay': [
      'connect registry:npm',
      'unknown deno: a package that is fetched and run',
      'read /workspace',
    ],
    'deno run --allow-read main.ts': ['read /workspace/main.ts', 'execute /workspace/main.ts'],
    'deno run --import-map /tmp/m.json main.ts': [
      'read /tmp/m.json',
      'execute /tmp/m.json',
      'read /workspace/main.ts',
      'execute /workspace/main.ts',
    ],
    'deno eval "1"': ['evaluate javascript: 1'],
    'deno fmt --check': [],
    'deno fmt': ['write /workspace (tree)'],
    'deno lint src': ['read /workspace/src (tree)'],
    'deno task build': ['execute /workspace/deno.json build'],
    'deno publish': ['change system publish-package', 'connect registry:npm'],
    'cat a | deno': ['execute cat a', 'read /workspace/a', 'evaluate javascript: ‹known only at run time›'],
    'cat a | deno run -': ['execute cat a', 'read /workspace/a', 'evaluate javascript: ‹known only at run time›'],
    'deno upgrade': ['unknown deno: the sub-command `upgrade` is not known', 'read /workspace'],
  },
};
