import { unknown } from '../../analyse.ts';
import type { Program, ProgramSpec } from '../../program.ts';
import { each, project, publishes, tells } from '../project.ts';
import { asking, builder } from './shapes.ts';

const golangci: ProgramSpec = {
  flags:
    '-v --verbose --no-config --allow-parallel-runners --allow-serial-runners --fix --fast --fast-only --new --new-from-merge-base= --tests= --whole-files --show-stats= --enable-all --disable-all --uniq-by-line --issues-exit-code= --print-issued-lines --print-linter-name -d --diff --stdin --json',
  values: {
    '-E --enable': 'text',
    '-D --disable': 'text',
    '--enable-only': 'text',
    '--default': 'text',
    '-p --presets': 'text',
    '-e --exclude': 'text',
    '--timeout': 'text',
    '--concurrency -j': 'text',
    '--build-tags': 'text',
    '--max-issues-per-linter --max-same-issues': 'text',
    '--new-from-rev': 'text',
    '--out-format --output.text.path --color': 'text',
    '--path-prefix --path-mode': 'text',
    '--modules-download-mode': 'text',
    '--go': 'text',
    '-c --config': 'code',
  },
  operands: ['code*'],
};

/** Programs that check, test, generate and release what is written in Go. */
export const goTools: readonly Program[] = [
  {
    names: ['golangci-lint'],
    analyse: asking(
      {
        ...golangci,
        subcommands: {
          ...each('run fmt', project(golangci)),
          ...each('linters formatters help version config cache', tells({ values: { '-c --config': 'read' } })),
        },
      },
      { manifest: 'go.mod' },
    ),
    examples: {
      'golangci-lint run -c /tmp/l.yml': [
        'read /tmp/l.yml',
        'execute /workspace/go.mod',
        'execute /tmp/l.yml',
        'read /workspace',
      ],
      'golangci-lint custom': ['unknown golangci-lint: the sub-command `custom` is not known', 'read /workspace'],
      'golangci-lint run --fix ./...': [
        'read /workspace/...',
        'execute /workspace/',
        'execute /workspace/go.mod',
        'read /workspace',
      ],
    },
  },
  builder(
    [
      'staticcheck',
      'govulncheck',
      'errcheck',
      'revive',
      'gosec',
      'ineffassign',
      'deadcode',
      'nilaway',
      'unparam',
      'gocyclo',
      'gocognit',
      'dupl',
      'goconst',
      'misspell',
      'golint',
      'go-consistent',
      'gosimple',
    ],
    {
      unbundled: true,
      flags: '-v -json -tests -test -show= -quiet -q -no-fail -stdin -fmt= -w -over=',
      values: {
        '-checks': 'text',
        '-f': 'text',
        '-format': 'text',
        '-formatter': 'text',
        '-tags': 'text',
        '-mode': 'text',
        '-exclude': 'text',
        '-include': 'text',
        '-severity': 'text',
        '-t': 'text',
        '-config -conf': 'code',
        '-out': 'write',
        '-C': 'folder',
      },
      operands: ['code*'],
    },
    {
      'revive -config /tmp/r.toml ./...': [
        'read /tmp/r.toml',
        'read /workspace/...',
        'execute /workspace/',
        'execute /workspace/go.mod',
        'execute /tmp/r.toml',
        'read /workspace',
      ],
      'staticcheck ./...': [
        'read /workspace/...',
        'execute /workspace/',
        'execute /workspace/go.mod',
        'read /workspace',
      ],
    },
    { manifest: 'go.mod' },
  ),
  {
    names: ['gotestsum', 'richgo', 'gotest'],
    analyse: asking(
      project({
        stopsAtOperand: true,
        flags: '--hide-summary= --no-color --watch --rerun-fails= --raw-command -v -race -short',
        values: {
          '-f --format': 'text',
          '--junitfile --jsonfile': 'write',
          '--packages': 'text',
          '--max-fails': 'text',
          '--hide-summary': 'text',
          '--run': 'text',
        },
        operands: ['text*'],
        also: (parsed, invocation) => [
          ...(parsed.has('--raw-command') ? [unknown(invocation, 'a command of its own')] : []),
          ...(parsed.operands.some(arg => /^-+(?:exec|toolexec)\b/.test(arg.text ?? '-exec'))
            ? [unknown(invocation, 'options that name a program')]
            : []),
        ],
      }),
      { manifest: 'go.mod' },
    ),
    examples: {
      'gotestsum --raw-command -- rm -rf x': [
        'unknown gotestsum: a command of its own',
        'execute /workspace/go.mod',
        'read /workspace',
      ],
      'gotestsum -- -exec ./x ./...': [
        'unknown gotestsum: options that name a program',
        'execute /workspace/go.mod',
        'read /workspace',
      ],
      'gotestsum --post-run-command x': [
        'unknown gotestsum: the option `--post-run-command` is not known',
        'execute /workspace/go.mod',
        'read /workspace',
      ],
      'gotestsum --format testname -- -race ./...': ['execute /workspace/go.mod', 'read /workspace'],
    },
  },
  builder(
    [
      'mockgen',
      'stringer',
      'sqlc',
      'templ',
      'wire',
      'gqlgen',
      'swag',
      'oapi-codegen',
      'mockery',
      'counterfeiter',
      'easyjson',
      'go-bindata',
      'air',
      'protolint',
    ],
    {
      unbundled: true,
      flags: '-v -typed -all --all -w -watch -quiet -q --with-expecter -lazy --parseDependency --parseInternal',
      values: {
        '-source': 'read',
        '-destination -o -output': 'write',
        '-package': 'text',
        '-type': 'text',
        '-f': 'code',
        '-d': 'text',
        '-g': 'text',
        '-c -config --config': 'code',
        '-generate': 'text',
        '-mock_names': 'text',
        '-trimprefix': 'text',
        '-path': 'read',
      },
      operands: ['text*'],
    },
    {
      'mockgen -exec_only ./x': [
        'unknown mockgen: the option `-exec_only` is not known',
        'execute /workspace/go.mod',
        'read /workspace',
      ],
      'air -c /tmp/a.toml': ['read /tmp/a.toml', 'execute /workspace/go.mod', 'execute /tmp/a.toml', 'read /workspace'],
      'sqlc generate': ['execute /workspace/go.mod', 'read /workspace'],
    },
    { manifest: 'go.mod' },
  ),
  {
    names: ['goreleaser'],
    analyse: asking({
      subcommands: {
        ...each(
          'build check healthcheck',
          project({
            flags: '--snapshot --clean --single-target --skip-validate -q',
            values: {
              '-f --config': 'code',
              '--id': 'text',
              '-o --output': 'write',
              '--skip': 'text',
              '-p --parallelism': 'text',
              '--timeout': 'text',
            },
          }),
        ),
        ...each('release continue publish announce', publishes('release', 'goreleaser')),
        ...each('init', project()),
      },
    }),
    examples: {
      'goreleaser release --clean': [
        'change system publish-release',
        'connect registry:goreleaser',
        'execute /workspace/',
        'read /workspace',
      ],
      'goreleaser build --snapshot --clean': ['execute /workspace/', 'read /workspace'],
    },
  },
  builder(
    ['dlv'],
    {
      operands: ['text*'],
      also: (_parsed, invocation) => [unknown(invocation, 'a debugger runs commands that are not interpreted')],
    },
    {
      'dlv exec ./x': [
        'unknown dlv: a debugger runs commands that are not interpreted',
        'execute /workspace/',
        'read /workspace',
      ],
      'dlv version': [],
    },
    { asks: 'version' },
  ),
];
