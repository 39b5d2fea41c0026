import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, installs, project, tells } from '../project.ts';
import { asking, builder, changes, evaluates } from './shapes.ts';

const flags =
  '-L -v -q --verbose --quiet --print-build-logs --no-link --json --impure --pure-eval --show-trace --offline --refresh --no-update-lock-file --no-write-lock-file --recreate-lock-file --keep-going --all-systems --no-build --print-out-paths --rebuild --dry-run --legacy --commit-lock-file --accept-flake-config= --raw --fallback';
const values = {
  '-o --out-link': 'write',
  '-f --file': 'code',
  '-j --max-jobs --cores': 'text',
  '--log-format': 'text',
  '--system': 'text',
  '-A --attr': 'text',
  '--extra-experimental-features --experimental-features': 'text',
} as const;

/** A flake of the project is `.` or a path in it; `nixpkgs#x` and `github:a/b` are fetched. */
function flakes(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  return parsed.operands.slice(0, parsed.undashed).flatMap((arg): readonly Operation[] => {
    const text = arg.text ?? '';
    const path = /^(\.{0,2}(?:\/[\w./-]*)?|\.)(?:#.*)?$/.exec(text)?.[1];
    return path === undefined
      ? [unknown(invocation, 'a flake that comes from elsewhere')]
      : path === ''
        ? []
        : invocation.paths('read', { text: path, prefix: path, glob: false }, true);
  });
}

const build: ProgramSpec = project({ flags, values, operands: ['text*'], also: flakes });

/** `nix develop -c CMD` runs a command in the environment of the project. */
const shell: ProgramSpec = {
  stopsAtOperand: true,
  described: false,
  flags: `${flags} -i --ignore-environment`,
  values: { ...values, '-c --command': 'text', '-k --keep --keep-env-var': 'text' },
  operands: ['text*'],
  also: (parsed, invocation) =>
    parsed.has('-c') ? [unknown(invocation, 'a command whose words are not followed')] : flakes(parsed, invocation),
};

/** Programs of Nix. */
export const nixPrograms: readonly Program[] = [
  {
    names: ['nix'],
    analyse: asking(
      {
        flags,
        values,
        subcommands: {
          ...each('build run bundle log why-depends path-info', build),
          ...each('develop shell print-dev-env', shell),
          flake: {
            subcommands: {
              ...each('check show metadata info archive', build),
              ...each(
                'lock update init new',
                project({
                  flags,
                  values: { ...values, '-t --template': 'text', '--override-input': 'text' },
                  operands: ['text*'],
                }),
              ),
            },
          },
          ...each('eval', {
            ...build,
            values: { ...values, '--expr': 'text', '--apply': 'text' },
            also: (parsed, invocation) => [
              ...evaluates('nix', '--expr', '--apply')(parsed, invocation),
              ...flakes(parsed, invocation),
            ],
          }),
          fmt: project({ flags, operands: ['write-tree*'] }),
          ...each('search', { ...installs('nix'), described: false }),
          ...each('profile registry upgrade-nix copy key', installs('nix')),
          ...each('store config help doctor hash derivation repl', {
            subcommands: each('show ls path-info check', tells({ flags })),
            ...tells({ flags }),
          }),
        },
      },
      { manifest: 'flake.nix' },
    ),
    examples: {
      'nix run github:a/b': [
        'unknown nix: a flake that comes from elsewhere',
        'execute /workspace/flake.nix',
        'read /workspace',
      ],
      'nix shell nixpkgs#cowsay': [
        'unknown nix: a flake that comes from elsewhere',
        'execute /workspace/flake.nix',
        'read /workspace',
      ],
      'nix develop -c rm -rf x': [
        'unknown nix: the option `-r` is not known',
        'unknown nix: a command whose words are not followed',
        'execute /workspace/flake.nix',
        'read /workspace',
      ],
      'nix build --override-input a path:/tmp/a': [
        'unknown nix: the option `--override-input` is not known',
        'unknown nix: a flake that comes from elsewhere',
        'execute /workspace/flake.nix',
        'read /workspace',
      ],
      "nix eval --expr '1'": ['evaluate nix: 1', 'execute /workspace/flake.nix', 'read /workspace'],
      'nix flake check': ['execute /workspace/flake.nix', 'read /workspace'],
      'nix build .#default -L': ['read /workspace (tree)', 'execute /workspace/flake.nix', 'read /workspace'],
    },
  },
  builder(
    ['nix-build', 'nix-instantiate', 'nix-shell'],
    {
      flags,
      values: { ...values, '-E --expr': 'text', '--run --command': 'script', '-p --packages': 'text', '-I': 'text' },
      operands: ['code*'],
      also: (parsed, invocation) => [
        ...['-E', '-p', '-I']
          .filter(option => parsed.has(option))
          .map(option => unknown(invocation, `what \`${option}\` brings is not the project's`)),
      ],
    },
    {
      "nix-shell -p cowsay --run 'rm x'": [
        "unknown nix-shell: what `-p` brings is not the project's",
        'execute /workspace/default.nix',
        'read /workspace',
        'execute rm x',
        'delete /workspace/x',
      ],
      'nix-build /tmp/x.nix': [
        'read /tmp/x.nix',
        'execute /tmp/x.nix',
        'execute /workspace/default.nix',
        'read /workspace',
      ],
      'nix-build -A hello': ['execute /workspace/default.nix', 'read /workspace'],
    },
    { manifest: 'default.nix' },
  ),
  {
    names: ['nix-collect-garbage', 'home-manager', 'nixos-rebuild', 'darwin-rebuild', 'devbox', 'devenv', 'flox'],
    analyse: asking(project({ noOptions: true, operands: ['text*'], also: changes('packages') })),
    examples: { 'nix-collect-garbage -d': ['change system packages', 'execute /workspace/', 'read /workspace'] },
  },
];
