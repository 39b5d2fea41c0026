import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import { type Arg, literalArg, staticText } from '../arg.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';
import { each, installs, project, publishes, runner, settings, tasks, tells } from './project.ts';

const cargoBuild: ProgramSpec = project({
  flags:
    '-v -q --workspace --all --release --lib --bins --tests --examples --benches --all-targets --all-features --no-default-features --locked --offline --frozen --no-run --doc --check --no-deps --open --keep-going --no-fail-fast -r',
  values: {
    '-p --package': 'text',
    '-F --features': 'text',
    '--target': 'text',
    '--bin': 'text',
    '--test': 'text',
    '--example': 'text',
    '--exclude': 'text',
    '-j --jobs': 'text',
    '--profile': 'text',
    '--message-format': 'text',
    '--color': 'text',
    '--manifest-path': 'read',
    '--target-dir': 'write',
  },
  operands: ['text*'],
});

const goBuild: ProgramSpec = project({
  unbundled: true,
  flags: '-v -race -short -a -n -x -i -c -cover -trimpath -json -failfast -work',
  values: {
    '-C': 'folder',
    '-run': 'text',
    '-skip': 'text',
    '-bench': 'text',
    '-count': 'text',
    '-timeout': 'text',
    '-tags': 'text',
    '-benchtime': 'text',
    '-parallel': 'text',
    '-p': 'text',
    '-cpu': 'text',
    '-shuffle': 'text',
    '-covermode': 'text',
    '-coverpkg': 'text',
    '-coverprofile': 'write',
    '-o': 'write',
    '-ldflags': 'text',
    '-gcflags': 'text',
    '-mod': 'text',
    '-buildvcs': 'text',
  },
  operands: ['text*'],
  also: goPackages,
});

/** `go run x.org/tool@latest` fetches what it runs; `-ldflags -extld=…` names a linker. */
function goPackages(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const foreign = parsed.operands.some(arg => /@/.test(arg.text ?? '@'));
  const linker = [...parsed.values('-ldflags'), ...parsed.values('-gcflags')].some(arg =>
    /ext|@/.test(arg.text ?? '@'),
  );
  return [
    ...(foreign ? [unknown(invocation, 'a package that may have to be fetched')] : []),
    ...(linker ? [unknown(invocation, 'flags that may name a program')] : []),
  ];
}

const compilerFlag =
  /^-(?:[cSEgvsMP]|O[0-3sgz]?|g\d?|W[a-zA-Z0-9+-]+(?:=\d+)?|w|std=[\w+]+|shared|static|pthread|pedantic|pipe|MMD|MD|MP|m(?:arch|tune)=[\w-]+|m\d\d|l[\w+.-]+|D\w+(?:=[\w.]*)?|U\w+|f(?:PIC|pic|pie|PIE|no-[a-z-]+|sanitize=[\w,]+|stack-protector\S*|omit-frame-pointer|visibility=\w+))$/;

/** `gcc -O2 -o out a.c`; options that load plug-ins or name other programs are not understood. */
function compiler(invocation: Invocation): Analysis {
  const { args } = invocation;
  const operations: Operation[] = [];
  let output = literalArg('a.out');
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? literalArg('');
    const text = staticText(arg) ?? '';
    const [, option, attached] = /^-([oIL])(.*)$/s.exec(text) ?? [];
    const value = option === undefined ? undefined : attached ? literalArg(attached) : args[++i];
    if (option === 'o' && value) output = value;
    else if (value) operations.push(...invocation.paths('read', value));
    else if (isSource(text, arg)) operations.push(...invocation.paths('read', arg));
    else if (!compilerFlag.test(text) && text !== '--version')
      operations.push(unknown(invocation, `the option \`${text || 'known only at run time'}\` is not known`));
  }
  return { operations: [...operations, ...invocation.paths('write', output)], described: false };
}

function isSource(text: string, arg: Arg): boolean {
  return text === '' ? arg.glob : !text.startsWith('-');
}

/** Compilers and build tools that run what a project says. */
export const toolchains: readonly Program[] = [
  {
    names: ['cargo'],
    analyse: {
      flags: '-q -v -V --version --offline --locked --frozen',
      subcommands: {
        ...each('build b check c test t run r bench clippy fmt doc clean nextest', cargoBuild),
        ...each(
          'tree metadata search help version verify-project locate-project',
          tells({ flags: '--json', values: { '--format-version': 'text' } }),
        ),
        ...each('add update fetch install remove', installs('crates')),
        publish: publishes('package', 'crates'),
      },
    },
    examples: {
      'cargo test --all -- --nocapture': ['read /workspace'],
      'cargo run --config target.x.runner=./y': [
        'unknown cargo: the option `--config` is not known',
        'read /workspace',
      ],
      'cargo publish': ['change system publish-package', 'connect registry:crates', 'read /workspace'],
    },
  },
  {
    names: ['go'],
    analyse: {
      subcommands: {
        ...each('build test run vet fmt generate clean', goBuild),
        ...each('version list doc help', tells()),
        ...each('get mod install work', installs('go')),
        env: { flags: '-json', operands: ['text*'] },
      },
    },
    examples: {
      'go test -run TestX ./...': ['read /workspace'],
      'go mod tidy': ['connect registry:go', 'read /workspace'],
      'go run x.example/y@latest': ['unknown go: a package that may have to be fetched', 'read /workspace'],
      'go test -exec ./x ./...': ['unknown go: the option `-exec` is not known', 'read /workspace'],
      'go env -w X=1': ['unknown go: the option `-w` is not known', 'read /workspace'],
    },
  },
  {
    names: ['make', 'gmake'],
    analyse: project({
      flags:
        '-s -k -n -B -i -w -q -r -j= --jobs= --silent --keep-going --dry-run --always-make --no-print-directory --trace --output-sync= -O=',
      values: { '-C --directory': 'folder', '-f --file --makefile': 'code' },
      operands: ['text*'],
      also: settings,
    }),
    examples: {
      'make -j4 test': ['read /workspace'],
      'make CFLAGS="-O2 -g" all': ['read /workspace'],
      'make -C /etc x': ['read /etc', 'read /workspace'],
      'make -f - x': ['evaluate make: ‹known only at run time›', 'read /workspace'],
      "make CC='rm -rf ~;'": ['evaluate make: CC=rm -rf ~;', 'read /workspace'],
      "make --eval='$(shell id)'": ['unknown make: the option `--eval` is not known', 'read /workspace'],
    },
  },
  runner(
    ['ninja', 'ctest'],
    {
      flags: '-v -n -V -VV -N --output-on-failure --rerun-failed',
      values: {
        '-C --test-dir': 'folder',
        '-j --parallel': 'text',
        '-k': 'text',
        '-R': 'text',
        '-E': 'text',
        '-L': 'text',
      },
      operands: ['text*'],
    },
    {
      'ninja -C build': ['read /workspace/build', 'read /workspace'],
      'ctest -S x': ['unknown ctest: the option `-S` is not known', 'read /workspace'],
    },
  ),
  runner(
    ['cmake'],
    { operands: [] },
    {
      'cmake -E rm x': [
        'unknown cmake: the option `-E` is not known',
        'unknown cmake: 2 operands where 0 were expected',
        'read /workspace',
      ],
    },
  ),
  runner(
    ['gradle'],
    {
      flags: '--info --debug --stacktrace --no-daemon --offline --parallel -q -i -s --continue --rerun-tasks',
      values: { '-x --exclude-task': 'text', '--tests': 'text', '-p --project-dir': 'folder' },
      operands: ['text*'],
    },
    { 'gradle test --tests X': ['read /workspace'] },
  ),
  runner(
    ['mvn'],
    {
      unbundled: true,
      flags: '-q -B -U -o -X -e -am --batch-mode --no-transfer-progress -ntp --offline --also-make -DskipTests',
      values: {
        '-T --threads': 'text',
        '-pl --projects': 'text',
        '-P --activate-profiles': 'text',
        '-f --file': 'read',
      },
      operands: ['text*'],
      also: (parsed, invocation) =>
        parsed.operands.flatMap(arg =>
          /^(?:clean|validate|compile|test|test-compile|package|verify|integration-test|install|site)$/.test(
            staticText(arg) ?? '',
          )
            ? []
            : [unknown(invocation, 'a goal that is not a phase')],
        ),
    },
    {
      'mvn -q test': ['read /workspace'],
      'mvn exec:exec': ['unknown mvn: a goal that is not a phase', 'read /workspace'],
    },
  ),
  runner(
    ['bazel'],
    {
      flags: '-c= --keep_going -k',
      values: { '--config': 'text', '--test_output': 'text', '--test_filter': 'text', '--jobs': 'text' },
      operands: ['text*'],
      also: tasks('build test run query'),
    },
    { 'bazel test //...': ['read /workspace'] },
  ),
  runner(
    ['just', 'task', 'rake', 'bundle'],
    { flags: '-l -n --list --dry-run --summary -s --silent', operands: ['text*'], also: settings },
    {
      'just build': ['read /workspace'],
      'just --command rm -rf x': [
        'unknown just: the option `--command` is not known',
        'unknown just: the option `-r` is not known',
        'read /workspace',
      ],
    },
  ),
  {
    names: ['gcc', 'g++', 'clang', 'clang++', 'cc', 'c++'],
    analyse: compiler,
    examples: {
      'gcc -O2 -o a a.c': ['read /workspace/a.c', 'write /workspace/a', 'read /workspace'],
      'gcc -wrapper rm,-rf a.c': [
        'unknown gcc: the option `-wrapper` is not known',
        'read /workspace/rm,-rf',
        'read /workspace/a.c',
        'write /workspace/a.out',
        'read /workspace',
      ],
    },
  },
  runner(
    ['javac', 'java', 'rustc', 'rustfmt', 'kotlinc', 'swift', 'dotnet', 'zig'],
    { flags: '--check -O -g', values: { '-d': 'write', '--edition': 'text' }, operands: ['write*'] },
    { 'rustfmt --check a.rs': ['write /workspace/a.rs', 'read /workspace'] },
  ),
];
