import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, executes, installs, project, tells } from '../project.ts';
import { asking, reaches, reader, rewrites, sources } from './shapes.ts';

const goFlags =
  '-v -race -msan -asan -short -a -n -x -i -c -cover -trimpath -json -failfast -work -benchmem -linkshared -modcacherw -artifacts -fullpath -buildvcs=';
const goValues = {
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
  '-list': 'text',
  '-fuzz': 'text',
  '-fuzztime': 'text',
  '-fuzzminimizetime': 'text',
  '-covermode': 'text',
  '-coverpkg': 'text',
  '-blockprofilerate': 'text',
  '-memprofilerate': 'text',
  '-vet': 'text',
  '-asmflags': 'text',
  '-ldflags': 'text',
  '-gcflags': 'text',
  '-buildmode': 'text',
  '-compiler': 'text',
  '-installsuffix': 'text',
  '-pgo': 'text',
  '-mod': 'text',
  '-coverprofile -cpuprofile -memprofile -blockprofile -mutexprofile -trace': 'write',
  '-outputdir': 'write-tree',
  '-o': 'write',
  '-modfile -overlay': 'code',
} as const;

/** Options of the analysers of `go vet`, and of generators: `-printf=false`, `-printfuncs=x`. */
const goBuild: ProgramSpec = project({
  unbundled: true,
  flags: goFlags,
  values: goValues,
  operands: ['text*'],
  also: packages,
});

/** `go run x.org/tool@latest` fetches what it runs; `-ldflags -extld=…` names a linker. */
function packages(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const foreign = parsed.operands.some(arg => /@/.test(arg.text ?? '@'));
  const elsewhere = parsed.operands.filter(arg => /^(?:\.\.?)?\//.test(arg.text ?? ''));
  const flags = ['-ldflags', '-gcflags', '-asmflags'].flatMap(option => parsed.values(option));
  const linker = flags.some(arg => /ext|@|plugin|tool/.test(arg.text ?? `${arg.prefix}@`));
  return [
    ...elsewhere.flatMap(arg => executes(invocation, sources(arg))),
    ...(foreign ? [unknown(invocation, 'a package that may have to be fetched')] : []),
    ...(linker ? [unknown(invocation, 'flags that may name a program')] : []),
  ];
}

/** `-replace=MODULE=PATH` puts other code in the place of a module. */
function replaced(arg: Arg, invocation: Invocation): readonly Operation[] {
  const path = /=(.*)$/s.exec(staticText(arg) ?? '')?.[1];
  if (path === undefined) return [unknown(invocation, 'a replacement that is only known at run time')];
  return /^[./~]/.test(path)
    ? executes(invocation, literalArg(path))
    : [unknown(invocation, 'a module in the place of another')];
}

const goRun: ProgramSpec = project({
  unbundled: true,
  stopsAtOperand: true,
  flags: goFlags,
  values: goValues,
  operands: ['text', 'text*'],
  also: (parsed, invocation) => packages({ ...parsed, operands: parsed.operands.slice(0, 1) }, invocation),
});

const looks: ProgramSpec = tells({
  unbundled: true,
  flags:
    '-m -json -deps -test -e -f -find -u -versions -compiled -export -retracted -reuse -all -short -c -cmd -src -v -vendor -go -json -print -x -n',
  values: { '-f': 'text', '-tags': 'text', '-mod': 'text', '-C': 'folder', '-modfile': 'code' },
});
const restores: ProgramSpec = installs('go', {
  noOptions: false,
  unbundled: true,
  flags: '-x -v -e -json -n -diff',
  values: { '-go': 'text', '-compat': 'text', '-o': 'write-tree', '-C': 'folder', '-modfile': 'code' },
  operands: [],
});

const go: ProgramSpec = {
  values: { '-C': 'folder' },
  subcommands: {
    ...each('build test vet fmt generate', goBuild),
    fix: { ...goBuild, flags: `${goFlags} -diff` },
    run: goRun,
    clean: project({
      unbundled: true,
      flags: '-i -r -n -x -cache -testcache -modcache -fuzzcache',
      operands: ['text*'],
    }),
    ...each('version doc help', looks),
    list: { ...looks, also: reaches('go') },
    env: { unbundled: true, flags: '-json -changed', operands: ['text*'] },
    mod: {
      subcommands: {
        ...each('tidy download verify vendor', restores),
        ...each('graph why', { ...looks, also: reaches('go') }),
        init: project({ operands: ['text'] }),
        edit: project({
          unbundled: true,
          flags: '-json -print -fmt',
          values: {
            '-go': 'text',
            '-toolchain': 'text',
            '-module': 'text',
            '-require': 'text',
            '-droprequire': 'text',
            '-replace': 'text',
            '-dropreplace': 'text',
            '-exclude': 'text',
            '-dropexclude': 'text',
          },
          operands: ['read'],
          also: (parsed, invocation) => parsed.values('-replace').flatMap(arg => replaced(arg, invocation)),
        }),
      },
    },
    work: {
      subcommands: {
        ...each('sync vendor', restores),
        ...each('init use edit', project({ unbundled: true, flags: '-r -json -print -fmt', operands: ['code*'] })),
      },
    },
    tool: {
      stopsAtOperand: true,
      subcommands: {
        ...each(
          'cover pprof trace nm objdump test2json buildid addr2line doc vet',
          project({
            unbundled: true,
            flags:
              '-top -text -list -cum -flat -tree -peek -json -nocolor -inuse_space -alloc_space -alloc_objects -inuse_objects -raw -lines -functions -files -t -size -sort -gnu -S',
            values: {
              '-func': 'read',
              '-html': 'read',
              '-mode': 'text',
              '-o': 'write',
              '-output': 'write',
              '-nodecount': 'text',
              '-focus': 'text',
              '-ignore': 'text',
              '-show': 'text',
              '-s': 'text',
              '-sample_index': 'text',
              '-p': 'text',
            },
            operands: ['read*'],
            also: remote,
          }),
        ),
        ...each('dist fix', looks),
      },
    },
    ...each('get install telemetry', installs('go')),
  },
};

/** `go tool pprof` fetches a profile from an address, and symbols with it. */
function remote(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  return parsed.operands.some(arg => /:\/\/|:\d+/.test(arg.text ?? arg.prefix))
    ? [unknown(invocation, 'a profile that comes from an address')]
    : [];
}

/** Programs of Go, and those that its projects use. */
export const goPrograms: readonly Program[] = [
  {
    names: ['go'],
    analyse: asking(go, { asks: 'version help', manifest: 'go.mod' }),
    examples: {
      'go run x.example/y@latest': [
        'unknown go: a package that may have to be fetched',
        'execute /workspace/go.mod',
        'read /workspace',
      ],
      'go run /tmp/x.go': ['execute /tmp/x.go', 'execute /workspace/go.mod', 'read /workspace'],
      'go test -exec ./x ./...': [
        'unknown go: the option `-exec` is not known',
        'execute /workspace/x/',
        'execute /workspace/',
        'execute /workspace/go.mod',
        'read /workspace',
      ],
      'go build -toolexec ./x': [
        'unknown go: the option `-toolexec` is not known',
        'execute /workspace/x/',
        'execute /workspace/go.mod',
        'read /workspace',
      ],
      'go build -ldflags "-extld=./x" .': [
        'unknown go: flags that may name a program',
        'execute /workspace/go.mod',
        'read /workspace',
      ],
      'go env -w X=1': ['unknown go: the option `-w` is not known', 'read /workspace'],
      'go get github.com/a/b': ['connect registry:go', 'execute /workspace/go.mod', 'read /workspace'],
      'go -C /tmp/x test': ['read /tmp/x', 'execute /tmp/x/go.mod'],
      'go test -bench=. -benchmem -run TestX ./...': [
        'execute /workspace/',
        'execute /workspace/go.mod',
        'read /workspace',
      ],
      'go run ./cmd/app --exec x': ['execute /workspace/cmd/app/', 'execute /workspace/go.mod', 'read /workspace'],
      'go mod tidy': ['connect registry:go', 'execute /workspace/go.mod', 'read /workspace'],
      'go mod graph': ['connect registry:go'],
      'go tool cover -func=c.out': ['read /workspace/c.out', 'execute /workspace/go.mod', 'read /workspace'],
      'go list -m all': ['connect registry:go'],
    },
  },
  reader(
    ['gofmt', 'gofumpt', 'goimports', 'gci', 'golines'],
    {
      unbundled: true,
      flags: '-l -d -s -w -e -v -extra -format-only --write -m --skip-generated',
      values: { '-r': 'text', '-local': 'text', '-srcdir': 'read', '-cpuprofile': 'write' },
      operands: ['read-tree*'],
      also: rewrites('-w', '--write'),
    },
    {
      'gofmt -w ~/a.go': ['read /home/user/a.go (tree)', 'write /home/user/a.go (tree)'],
      'gofmt -l .': ['read /workspace (tree)'],
    },
  ),
];
