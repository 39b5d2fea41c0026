import type { Operation } from '../../../operation.ts';
import { analyseSpec, unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../../program.ts';
import { each, installs, project, tells } from '../project.ts';
import { asking, evaluates, interactive, ofProject, reader, rewrites } from './shapes.ts';

const swiftPackage: ProgramSpec = project({
  flags:
    '-v --release --build-tests --show-bin-path --enable-code-coverage --parallel --no-parallel --list-tests --skip-build --skip-update --enable-test-discovery --disable-sandbox= --static-swift-stdlib --enable-xctest --disable-xctest --enable-swift-testing --disable-swift-testing --vv --very-verbose --disable-automatic-resolution --show-codecov-path',
  values: {
    '-c --configuration': 'text',
    '--product --target --triple --arch': 'text',
    '--filter --skip': 'text',
    '-j --jobs --num-workers': 'text',
    '--sanitize': 'text',
    '-Xswiftc': 'text',
    '--package-path': 'folder',
    '--scratch-path --build-path': 'write-tree',
    '--xunit-output': 'write',
  },
  operands: ['text*'],
  // `-Xswiftc -load-plugin…` names a file of code.
  also: (parsed, invocation) => [
    ...(parsed
      .values('-Xswiftc')
      .every(arg =>
        /^-(?:D\w+|warnings-as-errors|O\w*|strict-concurrency=\w+|enable-\w+|suppress-warnings|swift-version|\d)$/.test(
          staticText(arg) ?? '',
        ),
      )
      ? []
      : [unknown(invocation, 'options for the compiler')]),
    ...(parsed.has('--disable-sandbox') ? [unknown(invocation, 'a build without its sandbox')] : []),
  ],
});

const swift: ProgramSpec = {
  subcommands: {
    ...each('build test run', swiftPackage),
    package: {
      values: { '--package-path': 'folder' },
      subcommands: {
        ...each('resolve update', installs('swift', { noOptions: false, flags: '-v', operands: ['text*'] })),
        ...each(
          'describe dump-package show-dependencies tools-version',
          tells({ flags: '-v', values: { '--type --format': 'text', '-o': 'write' } }),
        ),
        ...each('clean reset purge-cache init', project({ values: { '--type --name': 'text' } })),
        ...each('plugin', project({ runsProject: false, noOptions: true, operands: ['text*'] })),
      },
    },
    format: project({
      flags: '-i -r -p --in-place --recursive --parallel -s --strict',
      values: { '--configuration': 'code' },
      operands: ['text*'],
      also: rewrites('-i', '--in-place'),
    }),
  },
};

/** `swift file.swift` runs a file; `swift build` and its like are sub-commands. */
function swiftOf(invocation: Invocation): Analysis {
  const [first] = invocation.args;
  const file = first !== undefined && !Object.hasOwn(swift.subcommands ?? {}, staticText(first) ?? '');
  const script: ProgramSpec = {
    ...project({ stopsAtOperand: true, values: { '-e': 'text' }, operands: ['code', 'text*'] }),
    also: (parsed, given) => [...evaluates('swift', '-e')(parsed, given), ...interactive(parsed, given)],
  };
  return analyseSpec(ofProject(file || first === undefined ? script : swift, 'Package.swift'), invocation);
}

const compilerWords =
  /^-(?:O\w*|g|D\w+|emit-(?:executable|library|module)|parse-as-library|typecheck|dump-ast|parse|swift-version|\d|warnings-as-errors|sdk|target|module-name|static|whole-module-optimization|wmo)$/;

function swiftc(invocation: Invocation): Analysis {
  const at = invocation.args.findIndex(arg => arg.text === '-o');
  const rest = invocation.args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  const output: Arg = invocation.args[at < 0 ? -1 : at + 1] ?? literalArg('main');
  const operations = rest.flatMap(arg => {
    const text = staticText(arg) ?? '-';
    if (!/^[-@]/.test(text)) return invocation.paths('read', arg);
    return compilerWords.test(text) ? [] : [unknown(invocation, `the option \`${text}\` is not known`)];
  });
  return { operations: [...operations, ...invocation.paths('write', output)], described: false };
}

/** Programs of Swift and Xcode. */
export const applePrograms: readonly Program[] = [
  {
    names: ['swift'],
    analyse: asking(swiftOf),
    examples: {
      'swift /tmp/x.swift': [
        'read /tmp/x.swift',
        'execute /tmp/x.swift',
        'execute /workspace/Package.swift',
        'read /workspace',
      ],
      'swift build -Xswiftc -load-plugin-library': [
        'unknown swift: options for the compiler',
        'execute /workspace/Package.swift',
        'read /workspace',
      ],
      'swift build --disable-sandbox': [
        'unknown swift: a build without its sandbox',
        'execute /workspace/Package.swift',
        'read /workspace',
      ],
      "swift -e 'print(1)'": ['evaluate swift: print(1)', 'execute /workspace/Package.swift', 'read /workspace'],
      'swift test --filter X': ['execute /workspace/Package.swift', 'read /workspace'],
      'swift package resolve': ['connect registry:swift', 'execute /workspace/Package.swift', 'read /workspace'],
    },
  },
  {
    names: ['swiftc'],
    analyse: asking(swiftc),
    examples: {
      'swiftc -load-plugin-library x a.swift': [
        'unknown swiftc: the option `-load-plugin-library` is not known',
        'read /workspace/x',
        'read /workspace/a.swift',
        'write /workspace/main',
        'read /workspace',
      ],
      'swiftc -O -o a a.swift': ['read /workspace/a.swift', 'write /workspace/a', 'read /workspace'],
    },
  },
  reader(
    ['swiftlint', 'swiftformat', 'swift-format'],
    {
      flags:
        '--strict --fix --lint --format --autocorrect --lenient --quiet --force-exclude --no-cache --progress --use-alternative-excluding --dryrun --recursive -r -i --in-place --parallel -p',
      values: {
        '--config --baseline --configuration': 'read',
        '--reporter --path --exclude --swiftversion --rules --disable --enable --only-rule': 'text',
        '--output': 'write',
        '--cache-path': 'write-tree',
      },
      operands: ['text', 'read-tree*'],
      also: swiftWrites,
    },
    {
      'swiftformat ~/x.swift': ['write /home/user/x.swift (tree)'],
      'swiftlint --fix': ['write /workspace (tree)'],
      'swiftlint lint --strict': [],
    },
  ),
];

function swiftWrites(
  parsed: { readonly operands: readonly Arg[]; has(option: string): boolean },
  invocation: Invocation,
): readonly Operation[] {
  const fixes = ['--fix', '--autocorrect', '-i', '--in-place'].some(flag => parsed.has(flag));
  const formats = invocation.name === 'swiftformat' && !parsed.has('--lint') && !parsed.has('--dryrun');
  const files = parsed.operands.filter(arg => !/^(?:lint|analyze|rules|version|format)$/.test(arg.text ?? ''));
  return fixes || formats
    ? (files.length > 0 ? files : [literalArg('.')]).flatMap(arg => invocation.paths('write', arg, true))
    : [];
}
