import type { Operation } from '../../../operation.ts';
import { analyseParsed, analyseSpec } from '../../analyse.ts';
import { type Arg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, loads } from '../project.ts';
import { withCode } from './inline.ts';
import { folderOf, manager } from './manager.ts';
import { execSpec, isProjectTool, packageRun } from './npx.ts';
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
import { fileCode, tool } from './project-code.ts';
import { argumentOperations, isScriptName, operandScript } from './scripts.ts';

const flags =
  '-v -h -b -i --version --revision --help --bun --watch --hot --no-clear-screen --smol --silent --if-present --no-install --prefer-offline --prefer-latest --no-deprecation --throw-deprecation --inspect= --elide-lines= --parallel --sequential --workspaces --no-exit-on-error --console-depth= --expose-gc --title= --no-addons --minify';
const values = {
  '-F --filter': 'text',
  '--cwd': 'folder',
  '--env-file': 'read',
  '--tsconfig-override': 'code',
  '-c --config': 'code',
  '--port --conditions --define -d --loader -l --install --shell --log-level --user-agent': 'text',
  '-e --eval': 'text',
  '-p --print': 'text',
} as const;

const runSpec = tool({
  stopsAtOperand: true,
  flags,
  values,
  modules: '-r --preload --require --import',
  operands: ['text*'],
  runsProject: false,
  also: (parsed, invocation) => [
    ...(isFile(parsed) ? runsFile(parsed.operands, invocation) : operandScript(parsed, invocation)),
  ],
});

const file = /\/|\.[cm]?[jt]sx?$|\.(?:sh|wasm|html)$|^[.-]$/;

function isFile(parsed: ParsedArgs): boolean {
  return file.test(parsed.operands[0]?.text ?? '');
}

function runsFile([first, ...rest]: readonly Arg[], invocation: Invocation): Operation[] {
  if (first?.text === '-') return [{ kind: 'evaluate', language: 'javascript' }];
  return first ? [...fileCode(first, invocation), ...argumentOperations(invocation, rest)] : [];
}

/** `bun run WORD`: a file, a script, or else a program of the project or of the machine. */
function run(invocation: Invocation): Analysis {
  const parsed = parseArgs(runSpec, invocation.args);
  const analysis = analyseParsed(runSpec, parsed, invocation);
  const name = staticText(parsed.operands[0]);
  const script = name === undefined || isFile(parsed) || isScriptName(name);
  // Programs of the machine with a hyphen in their names are few, and scripts with one are many.
  const program = !script && (isProjectTool(name) || /^[a-z0-9]+$/.test(name));
  if (!program) return analysis;
  const folder = folderOf(runSpec, parsed);
  return { ...analysis, runs: [{ args: parsed.operands, ...(folder ? { folder } : {}) }] };
}

const installs = installsProject({ flags, values: { '--cwd': 'folder', '-F --filter': 'text' } });
const testing = tool({
  flags: `${flags} -u --update-snapshots --coverage= --bail= --only --todo --concurrent --randomize --pass-with-no-tests --only-failures --dots --no-coverage --changed=`,
  values: {
    ...values,
    '-t --test-name-pattern': 'text',
    '--timeout --rerun-each --coverage-reporter --reporter --max-concurrency --seed --retry': 'text',
    '--coverage-dir --reporter-outfile': 'write',
  },
  modules: '-r --preload',
  runsOperands: true,
  operands: ['text*'],
});

const building = tool({
  flags: `${flags} --production --splitting --compile --minify-syntax --minify-whitespace --minify-identifiers --sourcemap= --bytecode --no-bundle --keep-names --react-fast-refresh --css-chunking --emit-dce-annotations --app --server-components`,
  values: {
    ...values,
    '--target --format --external -e --env --banner --footer --entry-naming --chunk-naming --asset-naming': 'text',
    '--public-path --packages --drop --jsx-factory --jsx-import-source --jsx-runtime': 'text',
    '--outdir --outfile --metafile': 'write',
    '--root': 'read',
  },
  operands: ['read*'],
});

const shellText: ProgramSpec = { operands: ['script'] };

const manage = manager({
  common: { flags, values: { ...values } },
  subcommands: {
    ...each('install i add a ci dedupe patch-commit', installs),
    update: updatesProject({ flags, values: { '--cwd': 'folder', '-F --filter': 'text' } }),
    ...each('remove rm r', {
      ...removes,
      flags: `${removes.flags} ${flags}`,
      values: { '--cwd': 'folder', '-F --filter': 'text' },
    }),
    ...each('outdated audit info why', asks),
    ...each('list help completions', prints),
    ...each('link unlink create c init upgrade repl patch feedback getcompletes', judged),
    pm: {
      subcommands: {
        ...each('ls list bin hash hash-string why version view scan', looks),
        ...each('untrusted default-trusted', prints),
        pack: { flags: '--dry-run --quiet --ignore-scripts', values: { '--destination --filename': 'write' } },
        cache: { subcommands: each('rm', judged) },
        pkg: { subcommands: { get: { operands: ['text*'] }, ...each('set delete fix', judged) } },
        ...each('trust migrate whoami', judged),
      },
    },
    ...registryChanges,
    test: testing,
    build: building,
    publish: { ...publish, flags: `${publish.flags} ${flags} --gzip-level= --auth-type=` },
  },
  runs: { run, x: packageRun(execSpec, false), exec: invocation => analyseSpec(shellText, invocation) },
  adds: ['install', 'i', 'add', 'a'],
});

const settings = loads('-c', '--tsconfig-override');

/** Bun: a package manager, a runner of files and scripts, a test runner and a bundler. */
export const bunProgram: Program = {
  names: ['bun'],
  analyse: invocation => {
    const parsed = parseArgs(runSpec, invocation.args);
    const codes = [...parsed.values('-e'), ...parsed.values('-p')];
    const direct = codes.length === 0 && isFile(parsed);
    if (direct) return analyseSpec(runSpec, invocation);
    if (codes.length > 0) {
      const given = { invocation, args: parsed.operands, shown: parsed.has('-p') };
      return withCode(analyseParsed(runSpec, { ...parsed, operands: [] }, invocation), codes, given);
    }
    const analysis = manage(invocation);
    return { ...analysis, operations: [...analysis.operations, ...settings(parsed, invocation)] };
  },
  examples: {
    'bun x.ts': ['read /workspace/x.ts', 'execute /workspace/x.ts'],
    'bun /tmp/x.ts': ['read /tmp/x.ts', 'execute /tmp/x.ts'],
    'bun run test': ['execute /workspace/package.json test'],
    'bun run src/index.ts': ['read /workspace/src/index.ts', 'execute /workspace/src/index.ts'],
    'bun run tsc --noEmit': [
      'execute /workspace/package.json tsc --noEmit',
      'execute tsc --noEmit',
      'execute /workspace/package.json',
    ],
    'bun run rm -rf ~': [
      'read /home/user',
      'execute /workspace/package.json rm -rf /home/user',
      'execute rm -rf /home/user',
      'delete /home/user (tree)',
    ],
    'bun run --cwd /etc cat shadow': [
      'read /etc',
      'execute /etc/package.json cat shadow',
      'execute cat shadow',
      'read /etc/shadow',
    ],
    'bun rm lodash': ['write /workspace/package.json', 'execute /workspace/package.json'],
    'bun -c /tmp/b.toml run test': ['read /tmp/b.toml', 'execute /workspace/package.json test', 'execute /tmp/b.toml'],
    'bun -e "1"': ['evaluate javascript: 1'],
    'bun -e "Bun.spawn([])"': ['evaluate javascript: Bun.spawn([])'],
    'bun --preload /tmp/x.ts a.ts': [
      'read /workspace/a.ts',
      'execute /workspace/a.ts',
      'read /tmp/x.ts',
      'execute /tmp/x.ts',
    ],
    'bun run --filter web typecheck': ['execute /workspace/package.json typecheck'],
    'bun test src/a.test.ts': ['execute /workspace/package.json'],
    'bun lint': ['execute /workspace/package.json lint'],
    'bun build a.ts --outdir ~/x': ['write /home/user/x', 'read /workspace/a.ts', 'execute /workspace/package.json'],
    'bun install': ['connect registry:npm', 'execute /workspace/package.json'],
    'bun add x': ['connect registry:npm', 'execute /workspace/package.json', 'read /workspace'],
    'bun exec "rm -rf build"': ['execute rm -rf build', 'delete /workspace/build (tree)'],
    'bun --cwd web exec "rm x"': [
      'read /workspace/web',
      'unknown bun: where its command runs is not followed',
      'read /workspace',
      'execute rm x',
      'delete /workspace/x',
    ],
    'bun publish': ['change system publish-package', 'connect registry:npm', 'execute /workspace/package.json'],
    'bun --version': [],
  },
};
