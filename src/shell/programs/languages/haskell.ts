import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Program, ProgramSpec } from '../../program.ts';
import { each, installs, project, publishes, tells } from '../project.ts';
import { asking, builder, evaluates, interactive, runsWords } from './shapes.ts';

const haskellFlags =
  '--fast --pedantic --coverage --no-run-tests --no-run-benchmarks --haddock --no-haddock --test --bench --file-watch --dry-run --only-dependencies --only-snapshot --only-locals --keep-going --ghc-options= --enable-tests --disable-tests --enable-benchmarks --enable-coverage --enable-documentation --offline -v --verbose= -O0 -O1 -O2 -j= --force-dirty --no-nix --nix --system-ghc --no-install-ghc --silent --allow-newer --test-show-details= --show-build-info --no-terminal --color= --jobs= --reconfigure --force';
const haskellValues = {
  '--flag': 'text',
  '-f --flags': 'text',
  '-w --with-compiler': 'text',
  '--resolver --snapshot': 'text',
  '--stack-yaml --project-file': 'code',
  '--ta --test-arguments --test-options --ba --benchmark-arguments': 'text',
  '--work-dir --builddir': 'write-tree',
  '-c --constraint': 'text',
} as const;
const haskell: ProgramSpec = project({
  flags: haskellFlags,
  values: haskellValues,
  operands: ['text*'],
  also: (parsed, invocation) =>
    parsed.has('-w') ||
    (parsed.has('--ghc-options') &&
      parsed
        .values('--ghc-options')
        .some(arg => !/^[\w\s=-]*$/.test(staticText(arg) ?? '/') || /-pgm|plugin/.test(staticText(arg) ?? '')))
      ? [unknown(invocation, 'options that name a program')]
      : [],
});

/** Programs of Haskell. */
export const haskellPrograms: readonly Program[] = [
  {
    names: ['stack', 'cabal'],
    analyse: asking(
      {
        flags: '--silent -v --no-terminal --system-ghc --nix --no-nix --color=',
        values: { '--stack-yaml --project-file': 'code', '--resolver --snapshot': 'text' },
        subcommands: {
          ...each(
            'build test bench haddock clean run setup configure v2-build v2-test new-build new-test check gen-bounds outdated freeze sdist purge',
            haskell,
          ),
          ...each('exec', runsWords({ values: { '--package': 'text' } })),
          ...each(
            'path ls list list-bin info query templates dot help user-config',
            tells({
              flags: `${haskellFlags} --stack-root --local-install-root --installed`,
              values: { '--depth': 'text' },
            }),
          ),
          ...each('update fetch get', installs('hackage', { noOptions: false, operands: ['text*'] })),
          ...each('install upgrade new init', installs('hackage')),
          ...each(
            'ghci repl',
            project({
              operands: ['text*'],
              flags: haskellFlags,
              also: (parsed, invocation) => interactive({ ...parsed, operands: [], options: new Map() }, invocation),
            }),
          ),
          ...each('upload report', publishes('package', 'hackage')),
        },
      },
      { manifest: 'package.yaml' },
    ),
    examples: {
      'stack exec -- rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
      'cabal build -w /tmp/ghc': [
        'unknown cabal: options that name a program',
        'execute /tmp/ghc',
        'execute /workspace/package.yaml',
        'read /workspace',
      ],
      'cabal upload x.tar.gz': [
        'change system publish-package',
        'connect registry:hackage',
        'execute /workspace/package.yaml',
        'read /workspace',
      ],
      'stack --stack-yaml /tmp/s.yaml build': [
        'execute /tmp/s.yaml',
        'read /tmp/s.yaml',
        'execute /workspace/package.yaml',
        'read /workspace',
      ],
      'stack test --fast': ['execute /workspace/package.yaml', 'read /workspace'],
      'cabal build all': ['execute /workspace/package.yaml', 'read /workspace'],
    },
  },
  builder(
    ['ghc', 'runghc', 'runhaskell', 'ghci'],
    {
      unbundled: true,
      flags: '-O -O0 -O1 -O2 -Wall -Werror -v0 -v1 -c -fno-code -threaded -j -dynamic -static',
      values: { '-e': 'text', '-o': 'write', '-outputdir -odir -hidir': 'write-tree' },
      operands: ['code*'],
      also: (parsed, invocation) => [
        ...evaluates('haskell', '-e')(parsed, invocation),
        ...interactive(parsed, invocation),
      ],
    },
    {
      "ghc -e 'print 1'": ['evaluate haskell: print 1', 'execute /workspace/', 'read /workspace'],
      'ghc -F -pgmF /tmp/x a.hs': [
        'unknown ghc: the option `-F` is not known',
        'unknown ghc: the option `-pgmF` is not known',
        'read /tmp/x',
        'read /workspace/a.hs',
        'execute /tmp/x/',
        'execute /workspace/a.hs',
        'execute /workspace/',
        'read /workspace',
      ],
      'ghc -O2 -o a Main.hs': [
        'write /workspace/a',
        'read /workspace/Main.hs',
        'execute /workspace/Main.hs',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  ),
];
