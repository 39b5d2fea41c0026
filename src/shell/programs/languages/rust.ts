import type { Operation } from '../../../operation.ts';
import { type analyseSpec, unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, installs, project, publishes, tells } from '../project.ts';
import { asking, changes } from './shapes.ts';

const cargoFlags =
  '-v -vv -q --quiet --verbose --workspace --all --release --lib --bins --tests --examples --benches --all-targets --all-features --no-default-features --locked --offline --frozen --no-run --doc --check --no-deps --open --keep-going --no-fail-fast --fail-fast -r --timings= --future-incompat-report --ignore-rust-version --unit-graph --build-plan --document-private-items --fix --allow-dirty --allow-staged --allow-no-vcs --edition-idioms --broken-code --no-track --ignored --include-ignored --nocapture --no-capture --all-failures --html --json --lcov --text --summary-only --open --no-clean --no-report --branch --mcdc --ugly --tests --dry-run -n --list';
const cargoValues = {
  '-p --package': 'text',
  '-F --features': 'text',
  '--target': 'text',
  '--bin': 'text',
  '--test': 'text',
  '--example': 'text',
  '--bench': 'text',
  '--exclude': 'text',
  '-j --jobs': 'text',
  '--profile': 'text',
  '--cargo-profile': 'text',
  '--message-format': 'text',
  '--message-format-version': 'text',
  '--color': 'text',
  '-P': 'text',
  '-E --filter-expr': 'text',
  '--retries': 'text',
  '--test-threads': 'text',
  '--partition': 'text',
  '--run-ignored': 'text',
  '--fail-under-lines': 'text',
  '--ignore-filename-regex': 'text',
  '--manifest-path --lockfile-path --config-file': 'code',
  '--target-dir --artifact-dir --output-dir': 'write-tree',
  '--output-path': 'write',
} as const;

const cargoBuild: ProgramSpec = project({ flags: cargoFlags, values: cargoValues, operands: ['text*'] });
const cargoLooks: ProgramSpec = tells({
  flags: `${cargoFlags} --json -i --invert -d --duplicates --no-dedupe -e --all -a --depth= --prefix= --duplicate -t -R --root-deps-only -w --exit-code= --format= --long --filter-platform=`,
  values: {
    '--format-version': 'text',
    '--filter-platform': 'text',
    '-e --edges': 'text',
    '--depth': 'text',
    '--prefix': 'text',
    '--prune': 'text',
    '-i --invert': 'text',
    '-p --package': 'text',
    '-F --features': 'text',
    '--target': 'text',
    '--limit': 'text',
    '--color': 'text',
    '-f --format': 'text',
    '--manifest-path': 'read',
  },
});
const restores = installs('crates', {
  noOptions: false,
  operands: [],
  flags: cargoFlags,
  values: { ...cargoValues, '--precise': 'text' },
});

/** After `--`, words are for rustc or the tests; a lint level is harmless, `-C linker=` is not. */
function linted(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const foreign = parsed.operands
    .slice(parsed.undashed)
    .some(arg => /linker|runner|^-(?:C|Z)|^@/.test(arg.text ?? '-C'));
  return foreign ? [unknown(invocation, 'options for the compiler')] : [];
}

const cargo: ProgramSpec = {
  flags: '-q -v -V --quiet --verbose --version --list --offline --locked --frozen',
  values: { '--color': 'text', '-C': 'folder' },
  subcommands: {
    ...each(
      'build b check c test t run r bench clippy fmt doc d clean fix nextest llvm-cov tarpaulin hack miri watch expand rustdoc insta component ndk wasix dylint careful udeps machete bloat asm flamegraph criterion show-asm mutants fuzz sqlx sort semver-checks leptos tauri xtask dist-check vet-check chef make',
      cargoBuild,
    ),
    ...each('run r', { ...cargoBuild, stopsAtOperand: true }),
    ...each('clippy rustc rustdoc', { ...cargoBuild, also: linted }),
    ...each(
      'tree metadata help version verify-project locate-project read-manifest pkgid config outdated deny audit license about geiger modules',
      cargoLooks,
    ),
    ...each('search info', {
      ...cargoLooks,
      described: false,
      also: () => [{ kind: 'connect', host: 'registry:crates' }],
    }),
    ...each('update fetch generate-lockfile vendor', restores),
    ...each('add remove rm install uninstall binstall', installs('crates')),
    ...each(
      'init new',
      project({
        flags: '--lib --bin',
        values: { '--name': 'text', '--edition': 'text', '--vcs': 'text' },
        operands: ['write-tree'],
        defaultOperand: '.',
      }),
    ),
    package: project({ flags: `${cargoFlags} --list -l --allow-dirty --no-verify`, values: cargoValues }),
    ...each('publish yank owner release smart-release dist', publishes('package', 'crates')),
    ...each('login logout', project({ operands: ['text*'], also: changes('credentials') })),
  },
};

/** `cargo test -- --nocapture`: what follows `--` is for the program; `+nightly` chooses a toolchain that is there. */
export function toolchain(
  spec: ProgramSpec,
  manifest?: string,
): (invocation: Invocation) => ReturnType<typeof analyseSpec> {
  const follow = asking(spec, { asks: '-V -vV', ...(manifest === undefined ? {} : { manifest }) });
  return invocation => {
    const [first, ...rest] = invocation.args;
    return follow(/^\+[\w.-]+$/.test(staticText(first) ?? '') ? { ...invocation, args: rest } : invocation);
  };
}

/** Programs of Rust. */
export const rustPrograms: readonly Program[] = [
  {
    names: ['cargo', 'cross'],
    analyse: toolchain(cargo, 'Cargo.toml'),
    examples: {
      'cargo run --config target.x.runner=./y': [
        'unknown cargo: the option `--config` is not known',
        'execute /workspace/Cargo.toml',
        'read /workspace',
      ],
      'cargo --config x=1 build': [
        'unknown cargo: the option `--config` is not known',
        'unknown cargo: the sub-command `x=1` is not known',
        'read /workspace',
      ],
      'cargo build --manifest-path /tmp/x/Cargo.toml': [
        'read /tmp/x/Cargo.toml',
        'execute /workspace/Cargo.toml',
        'execute /tmp/x/Cargo.toml',
        'read /workspace',
      ],
      'cargo -C /tmp/x build': ['read /tmp/x', 'execute /tmp/x/Cargo.toml'],
      'cargo install --git https://example.com/x y': [
        'connect registry:crates',
        'unknown cargo: code that comes from an address',
        'execute /workspace/Cargo.toml',
        'read /workspace',
      ],
      'cargo yank --version 1.0.0 x': [
        'change system publish-package',
        'connect registry:crates',
        'execute /workspace/Cargo.toml',
        'read /workspace',
      ],
      'cargo publish': [
        'change system publish-package',
        'connect registry:crates',
        'execute /workspace/Cargo.toml',
        'read /workspace',
      ],
      'cargo +nightly test --all -- --nocapture': ['execute /workspace/Cargo.toml', 'read /workspace'],
      'cargo clippy --all-targets -- -D warnings': ['execute /workspace/Cargo.toml', 'read /workspace'],
      'cargo tree -i serde': [],
      'cargo update -p serde --dry-run': [
        'connect registry:crates',
        'execute /workspace/Cargo.toml',
        'read /workspace',
      ],
      'cargo --version': [],
    },
  },
];
