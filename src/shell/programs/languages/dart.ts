import type { Program, ProgramSpec } from '../../program.ts';
import { each, installs, project, publishes, tells } from '../project.ts';
import { asking, rewritesUnless } from './shapes.ts';

const flags =
  '-v --verbose --no-pub --pub --release --debug --profile --web --coverage --machine --no-sound-null-safety --update-goldens --fatal-infos --no-fatal-infos --fatal-warnings --no-fatal-warnings --set-exit-if-changed --offline --no-offline --dry-run -n --no-codesign --simulator --split-per-abi --obfuscate --no-shrink --tree-shake-icons --no-tree-shake-icons --delete-conflicting-outputs -d --apply --enable-asserts --chain-stack-traces --run-skipped --no-run-skipped --test-randomize-ordering-seed= --hot --no-hot --suppress-analytics --config-only --analyze-size --merge-coverage --no-example --enforce-lockfile --major-versions --tighten --json --no-dev --dev --style= --precompile';
const values = {
  '--name -N --plain-name': 'text',
  '--tags -x --exclude-tags': 'text',
  '-r --reporter': 'text',
  '-j --concurrency': 'text',
  '--flavor --build-name --build-number --target-platform --dart-define --platform --platforms --org --project-name --template -a -i --device-id --web-port --web-hostname --web-renderer --base-href --timeout --total-shards --shard-index --export-method --show --output -o --line-length -l':
    'text',
  '-t --target': 'code',
  '--dart-define-from-file --export-options-plist': 'read',
  '-C --directory': 'folder',
  '--coverage-path --file-reporter': 'write',
  '--output-dir --split-debug-info': 'write-tree',
} as const;
const run: ProgramSpec = project({ flags, values, operands: ['text*'] });
const pub: ProgramSpec = {
  values: { '-C --directory': 'folder' },
  subcommands: {
    ...each(
      'get upgrade downgrade outdated deps',
      installs('pub', { noOptions: false, flags, values, operands: ['text*'] }),
    ),
    ...each('add remove global cache token', installs('pub')),
    run,
    ...each('publish lish uploader', publishes('package', 'pub')),
  },
};

const shared: Readonly<Record<string, ProgramSpec>> = {
  analyze: project({ flags, values, operands: ['read*'] }),
  test: project({ flags, values, operands: ['code*'] }),
  ...each('doc create compile build info devtools', run),
  run: project({ flags, values, stopsAtOperand: true, operands: ['text*'] }),
  format: {
    described: true,
    flags,
    values,
    operands: ['read-tree*'],
    also: rewritesUnless('--set-exit-if-changed', '-o'),
  },
  fix: run,
  pub,
};

/** Programs of Dart and Flutter. */
export const dartPrograms: readonly Program[] = [
  {
    names: ['dart', 'flutter', 'fvm'],
    analyse: asking(
      {
        flags: '-v --verbose --no-color --color --suppress-analytics --disable-analytics',
        values: { '-d --device-id': 'text' },
        subcommands: {
          ...shared,
          ...each(
            'doctor devices emulators config channel symbolize logs help',
            tells({ flags: `${flags} --list --machine` }),
          ),
          ...each('clean gen-l10n drive attach assemble pub-cache precache upgrade downgrade', run),
          ...each('screenshot', project({ flags, values: { '-o --out': 'write' }, operands: ['text*'] })),
          ...each('upgrade downgrade', installs('flutter')),
        },
      },
      { manifest: 'pubspec.yaml' },
    ),
    examples: {
      'dart pub publish': [
        'change system publish-package',
        'connect registry:pub',
        'execute /workspace/pubspec.yaml',
        'read /workspace',
      ],
      'flutter -v run --use-application-binary=/tmp/x': [
        'unknown flutter: the option `--use-application-binary` is not known',
        'execute /workspace/pubspec.yaml',
        'read /workspace',
      ],
      'dart pub global activate x': ['connect registry:pub', 'execute /workspace/pubspec.yaml', 'read /workspace'],
      'flutter test --coverage test/a_test.dart': [
        'read /workspace/test/a_test.dart',
        'execute /workspace/test/a_test.dart',
        'execute /workspace/pubspec.yaml',
        'read /workspace',
      ],
      'dart format --set-exit-if-changed lib': ['read /workspace/lib (tree)'],
      'dart format ~/x.dart': ['read /home/user/x.dart (tree)', 'write /home/user/x.dart (tree)'],
      'flutter pub get': ['connect registry:pub', 'execute /workspace/pubspec.yaml', 'read /workspace'],
      'flutter --version': [],
    },
  },
  {
    names: ['melos', 'build_runner', 'very_good'],
    analyse: asking(
      {
        subcommands: {
          ...each('bootstrap bs clean run list test analyze format version', run),
          publish: publishes('package', 'pub'),
          exec: {
            operands: ['command'],
            stopsAtOperand: true,
            flags: '--fail-fast',
            values: { '-c': 'text', '--scope': 'text' },
          },
        },
      },
      { manifest: 'melos.yaml' },
    ),
    examples: {
      'melos exec rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
      'melos bootstrap': ['execute /workspace/melos.yaml', 'read /workspace'],
    },
  },
];
