import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, installs, project, tells } from '../project.ts';
import { asking, builder, interactive, reader, rewrites, runsWords } from './shapes.ts';

const dune: ProgramSpec = project({
  flags:
    '-w --watch --auto-promote --no-print-directory --force -f --release --verbose --display-separate-messages --no-buffer --keep-going',
  values: {
    '--root': 'folder',
    '-p --only-packages': 'text',
    '--profile --display': 'text',
    '-j': 'text',
    '-x': 'text',
    '--build-dir': 'write-tree',
  },
  operands: ['text*'],
});

/** Programs of Elixir, Erlang, Haskell, OCaml and their kin. */
export const functionalPrograms: readonly Program[] = [
  reader(
    [
      'hlint',
      'ormolu',
      'fourmolu',
      'stylish-haskell',
      'ocamlformat',
      'elm-format',
      'nixfmt',
      'alejandra',
      'nixpkgs-fmt',
      'erlfmt',
      'purs-tidy',
      'statix',
      'deadnix',
    ],
    {
      flags:
        '-i -c -r -w -m --inplace --check --yes --write --validate --enable-outside-detected-project --cross --no-exit-code',
      values: {
        '--mode': 'text',
        '-h --hint --config': 'read',
        '--impl --intf': 'read',
        '-o --output': 'write',
        '-i --ignore': 'text',
      },
      operands: ['read-tree*'],
      also: formats,
    },
    {
      'ormolu --mode inplace ~/x.hs': ['read /home/user/x.hs (tree)', 'write /home/user/x.hs (tree)'],
      'hlint src': ['read /workspace/src (tree)'],
    },
  ),
  {
    names: ['dune'],
    analyse: undashed(
      asking(
        {
          subcommands: {
            ...each('build runtest test clean fmt format promote describe rules', dune),
            exec: runsWords({ flags: '--no-build --display=', values: { '--root': 'folder', '--profile': 'text' } }),
            ...each('init', project({ operands: ['text*'] })),
            utop: project({ also: interactive }),
          },
        },
        { manifest: '.' },
      ),
    ),
    examples: {
      'dune exec rm -- -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
      'dune build @all': ['execute /workspace/', 'read /workspace'],
      'dune runtest': ['execute /workspace/', 'read /workspace'],
    },
  },
  {
    names: ['opam'],
    analyse: asking({
      subcommands: {
        ...each('list show search var help', tells({ flags: '-i -a --installed --all --raw' })),
        ...each('install update upgrade remove reinstall pin switch repo repository init', installs('opam')),
        exec: runsWords({ values: { '--switch': 'text' } }),
        env: tells(),
      },
    }),
    examples: {
      'opam exec -- rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
      'opam pin add x https://example.com': [
        'connect registry:opam',
        'unknown opam: code that comes from an address',
        'execute /workspace/',
        'read /workspace',
      ],
      'opam list': [],
    },
  },
  builder(
    ['ocamlc', 'ocamlopt', 'ocamlfind', 'coqc', 'purs', 'agda', 'idris2'],
    {
      unbundled: true,
      flags: '-c -g -w',
      values: { '-o': 'write', '-I -i': 'code', '-package': 'text' },
      operands: ['code*'],
    },
    {
      'ocamlopt -pp /tmp/x a.ml': [
        'unknown ocamlopt: the option `-pp` is not known',
        'read /tmp/x',
        'read /workspace/a.ml',
        'execute /tmp/x/',
        'execute /workspace/a.ml',
        'execute /workspace/',
        'read /workspace',
      ],
      'ocamlc -o a a.ml': [
        'write /workspace/a',
        'read /workspace/a.ml',
        'execute /workspace/a.ml',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  ),
  builder(
    ['ocaml', 'utop', 'sbcl', 'clisp', 'racket', 'guile', 'chez', 'swipl', 'lean'],
    {
      unbundled: true,
      stopsAtOperand: true,
      flags: '--script --noinform --non-interactive --no-userinit --no-auto-compile',
      values: { '-e --eval -c': 'text', '-f --load -l -s -g': 'code' },
      operands: ['code', 'text*'],
      also: (parsed, invocation) => [
        ...(parsed.has('-e') ? [unknown(invocation, 'code that is not interpreted')] : []),
        ...interactive(parsed, invocation),
      ],
    },
    {
      "sbcl --eval '(run)'": ['unknown sbcl: code that is not interpreted', 'execute /workspace/', 'read /workspace'],
      "guile -c '(system)'": ['unknown guile: code that is not interpreted', 'execute /workspace/', 'read /workspace'],
      'ocaml /tmp/x.ml': ['read /tmp/x.ml', 'execute /tmp/x.ml', 'execute /workspace/', 'read /workspace'],
      'racket src/a.rkt': [
        'read /workspace/src/a.rkt',
        'execute /workspace/src/a.rkt',
        'execute /workspace/',
        'read /workspace',
      ],
      guile: ['unknown guile: an interactive session', 'execute /workspace/', 'read /workspace'],
    },
  ),
  builder(
    ['elm', 'elm-test', 'elm-review', 'elm-json'],
    {
      flags: '--debug --optimize --fix --fix-all --watch',
      values: { '--output': 'write', '--report': 'text', '--seed --fuzz --workers': 'text' },
      operands: ['text*'],
      also: (parsed, invocation) =>
        /^(?:publish|bump|install|repl)$/.test(staticText(parsed.operands[0]) ?? '')
          ? [unknown(invocation, 'more than a build')]
          : [],
    },
    {
      'elm publish': ['unknown elm: more than a build', 'execute /workspace/elm.json', 'read /workspace'],
      'elm make --compiler=/tmp/x src/Main.elm': [
        'unknown elm: the option `--compiler` is not known',
        'execute /workspace/elm.json',
        'read /workspace',
      ],
      'elm make src/Main.elm --output=/dev/null': ['execute /workspace/elm.json', 'read /workspace'],
    },
    { manifest: 'elm.json' },
  ),
];

/** `ormolu --mode inplace` rewrites, as do the flags. */
function formats(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  const inPlace = parsed.values('--mode').some(arg => !/^(?:check|stdout)$/.test(staticText(arg) ?? ''));
  const files = inPlace ? parsed.operands.flatMap(arg => invocation.paths('write', arg, true)) : [];
  return [...files, ...rewrites('-i', '--inplace', '--yes', '--write', '-w')(parsed, invocation)];
}

/** `dune exec PROGRAM -- ARGS`: the dashes are dune's. */
function undashed(analyse: (invocation: Invocation) => Analysis): (invocation: Invocation) => Analysis {
  return invocation => {
    const at = invocation.args[0]?.text === 'exec' ? invocation.args.findIndex(arg => arg.text === '--') : -1;
    return analyse(at < 0 ? invocation : { ...invocation, args: invocation.args.filter((_, i) => i !== at) });
  };
}
