import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Program, ProgramSpec } from '../../program.ts';
import { each, installs, project, publishes, tells } from '../project.ts';
import { toolchain } from './rust.ts';
import { asking, changes, reader, rewritesUnless } from './shapes.ts';

/** `-C linker=` and `-C link-arg=` name programs and files. */
const codegen =
  /^(?:opt-level|debuginfo|lto|codegen-units|panic|overflow-checks|strip|target-cpu|target-feature|debug-assertions|embed-bitcode|prefer-dynamic|instrument-coverage|no-redzone)(?:=[\w,+.-]+)?$/;

const rustc: ProgramSpec = {
  described: false,
  unbundled: true,
  flags: '-v -vV -V --version --verbose -g -O --test --help -h -W -A -D -F',
  values: {
    '-C --codegen': 'text',
    '--crate-type': 'text',
    '--crate-name': 'text',
    '--edition': 'text',
    '--emit': 'text',
    '--print': 'text',
    '--explain': 'text',
    '--target': 'text',
    '--cfg': 'text',
    '--check-cfg': 'text',
    '--cap-lints': 'text',
    '--allow': 'text',
    '--warn': 'text',
    '--deny': 'text',
    '--error-format': 'text',
    '--color': 'text',
    '-l': 'text',
    '-L --extern': 'text',
    '-o': 'write',
    '--out-dir': 'write-tree',
  },
  operands: ['code'],
  also: (parsed, invocation) =>
    parsed.values('-C').every(arg => codegen.test(staticText(arg) ?? '')) && !parsed.has('-L')
      ? []
      : [unknown(invocation, 'options that may name a program or a file')],
};

/** Programs of Rust besides cargo. */
export const rustTools: readonly Program[] = [
  {
    names: ['rustup'],
    analyse: asking(
      {
        flags: '-q -v --quiet --verbose',
        subcommands: {
          ...each('show help completions', tells({ flags: '-v --verbose' })),
          which: tells({ values: { '--toolchain': 'text' } }),
          check: { also: () => [{ kind: 'connect', host: 'registry:rust' }] },
          doc: tells({ flags: '--path --std --book --core --alloc' }),
          run: { stopsAtOperand: true, flags: '--install', operands: ['text', 'command'] },
          ...each('toolchain target component', {
            subcommands: {
              ...each('list', tells({ flags: '--installed -v -q', values: { '--toolchain': 'text' } })),
              ...each('install add uninstall remove link update', installs('rust')),
            },
          }),
          ...each('install uninstall update upgrade default override set self', installs('rust')),
        },
      },
      { asks: '-V' },
    ),
    examples: {
      'rustup run nightly rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
      'rustup toolchain link x /tmp/y': [
        'connect registry:rust',
        'execute /tmp/y',
        'execute /workspace/',
        'read /workspace',
      ],
      'rustup show': [],
      'rustup target list --installed': [],
    },
  },
  {
    names: ['rustc', 'rustdoc', 'clippy-driver'],
    analyse: toolchain(rustc),
    examples: {
      'rustc -C linker=./x a.rs': [
        'read /workspace/a.rs',
        'unknown rustc: options that may name a program or a file',
        'execute /workspace/a.rs',
        'execute /workspace/',
        'read /workspace',
      ],
      'rustc -O -o a a.rs': [
        'write /workspace/a',
        'read /workspace/a.rs',
        'execute /workspace/a.rs',
        'execute /workspace/',
        'read /workspace',
      ],
      'rustc --explain E0382': ['execute /workspace/', 'read /workspace'],
      'rustc --version': [],
    },
  },
  reader(
    ['rustfmt'],
    {
      flags: '-l -v -q --check --backup --unstable-features --skip-children',
      values: {
        '--edition': 'text',
        '--emit': 'text',
        '--color': 'text',
        '--style-edition': 'text',
        '--config': 'text',
        '--config-path': 'read',
      },
      operands: ['read*'],
      also: rewritesUnless('--check', '--emit'),
    },
    {
      'rustfmt ~/a.rs': ['read /home/user/a.rs', 'write /home/user/a.rs (tree)'],
      'rustfmt --check src/a.rs': ['read /workspace/src/a.rs'],
    },
  ),
  {
    names: ['wasm-pack', 'trunk', 'wasm-bindgen', 'cargo-nextest'],
    analyse: asking(
      {
        subcommands: {
          ...each(
            'build test serve watch clean new run list',
            project({
              flags: '--dev --release --profiling --headless --node --chrome --firefox --no-typescript --open',
              values: {
                '-t --target': 'text',
                '-d --out-dir --dist': 'write-tree',
                '--out-name': 'text',
                '--port': 'text',
                '--scope': 'text',
              },
              operands: ['text*'],
            }),
          ),
          pack: project({ operands: ['text*'] }),
          publish: publishes('package', 'npm'),
          login: project({ also: changes('credentials') }),
        },
      },
      { manifest: 'Cargo.toml' },
    ),
    examples: {
      'wasm-pack publish': [
        'change system publish-package',
        'connect registry:npm',
        'execute /workspace/Cargo.toml',
        'read /workspace',
      ],
      'wasm-pack build --target web': ['execute /workspace/Cargo.toml', 'read /workspace'],
    },
  },
];
