import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, executes, installs, project, tells } from '../project.ts';
import { asking, builder, rewritesUnless } from './shapes.ts';

const zigBuild: ProgramSpec = project({
  unbundled: true,
  flags:
    '--release= --release --summary= --verbose --verbose-cc --verbose-link -fno-emit-bin -fincremental --watch --fetch -l --list-steps -freference-trace -fsys --check',
  values: {
    '-O': 'text',
    '-target': 'text',
    '-mcpu': 'text',
    '--test-filter': 'text',
    '--seed': 'text',
    '-j': 'text',
    '--build-file': 'code',
    '-p --prefix --cache-dir --global-cache-dir': 'write-tree',
    '-femit-bin': 'write',
    '--name': 'text',
  },
  operands: ['text*'],
});

/** The first word says what is done; what is not on the list is not understood. */
function known(words: RegExp): NonNullable<ProgramSpec['also']> {
  return (parsed: ParsedArgs, invocation: Invocation) => [
    ...(words.test(staticText(parsed.operands[0]) ?? '') ? [] : [unknown(invocation, 'a task that is not known')]),
    ...parsed.operands.filter(arg => /\.\w+$/.test(arg.text ?? '')).flatMap(arg => executes(invocation, arg)),
  ];
}

/** Programs of languages with few tools each. */
export const otherPrograms: readonly Program[] = [
  {
    names: ['zig'],
    analyse: asking(
      {
        subcommands: {
          ...each('build test run build-exe build-lib build-obj ast-check translate-c init', zigBuild),
          fmt: {
            flags: '--check --stdin --ast-check --color=',
            values: { '--exclude': 'text' },
            operands: ['read-tree*'],
            also: rewritesUnless('--check'),
          },
          ...each('version env targets zen help std', tells()),
          fetch: installs('zig'),
        },
      },
      { manifest: 'build.zig', asks: 'version' },
    ),
    examples: {
      'zig build --zig-lib-dir /tmp/x': [
        'unknown zig: the option `--zig-lib-dir` is not known',
        'execute /tmp/x',
        'execute /workspace/build.zig',
        'read /workspace',
      ],
      'zig build --build-file /tmp/b.zig': [
        'read /tmp/b.zig',
        'execute /workspace/build.zig',
        'execute /tmp/b.zig',
        'read /workspace',
      ],
      'zig build test --summary all': ['execute /workspace/build.zig', 'read /workspace'],
      'zig fmt --check src': ['read /workspace/src (tree)'],
    },
  },
  builder(
    [
      'nim',
      'nimble',
      'crystal',
      'shards',
      'odin',
      'dub',
      'ldc2',
      'dmd',
      'fpm',
      'gprbuild',
      'alr',
      'haxe',
      'vala',
      'valac',
      'kotlin-native',
      'hare',
      'gnat',
    ],
    {
      unbundled: true,
      flags:
        '-r -c -f -d:release -d:danger -d:ssl --run --verbose --hints:off --release --no-debug --error-trace --progress --stats -prod --mm:orc --threads:on',
      values: { '-o --out': 'write', '--example -e': 'text', '--tag': 'text' },
      operands: ['text*'],
      also: known(
        /^(?:c|cpp|js|check|compile|build|spec|test|run|tool|format|install|r|doctest|vet|fmt|docs?|clean|prune|list|init|new|refresh|[\w./-]+\.(?:nim|cr|v|d|hx|vala))$/,
      ),
    },
    {
      'nim e x.nims': [
        'unknown nim: a task that is not known',
        'execute /workspace/x.nims',
        'execute /workspace/',
        'read /workspace',
      ],
      'nimble publish': ['unknown nimble: a task that is not known', 'execute /workspace/', 'read /workspace'],
      "crystal eval 'puts 1'": ['unknown crystal: a task that is not known', 'execute /workspace/', 'read /workspace'],
      'crystal spec': ['execute /workspace/', 'read /workspace'],
      'nim c -r src/a.nim': ['execute /workspace/src/a.nim', 'execute /workspace/', 'read /workspace'],
    },
  ),
  {
    names: [
      'forge',
      'cast',
      'anvil',
      'hardhat',
      'truffle',
      'solc',
      'slither',
      'anchor',
      'solana',
      'sui',
      'aptos',
      'near',
    ],
    analyse: asking(
      {
        subcommands: each(
          'build test fmt coverage snapshot clean compile tree inspect lint check',
          project({
            flags: '-v -vv -vvv -vvvv --check --gas-report --sizes --force',
            values: { '--match-test --mt --match-contract --mc --match-path --mp': 'text' },
            operands: ['text*'],
          }),
        ),
      },
      { manifest: 'foundry.toml' },
    ),
    examples: {
      'forge script --broadcast x': ['unknown forge: the sub-command `script` is not known', 'read /workspace'],
      'cast send x': ['unknown cast: the sub-command `send` is not known', 'read /workspace'],
      'forge test -vvv --mt testX': ['execute /workspace/foundry.toml', 'read /workspace'],
    },
  },
];
