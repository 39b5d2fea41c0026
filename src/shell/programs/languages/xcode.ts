import type { Operation } from '../../../operation.ts';
import { analyseSpec, unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../../program.ts';
import { each, installs, project, publishes, tells } from '../project.ts';
import { asking, builder } from './shapes.ts';

const xcode: ProgramSpec = project({
  unbundled: true,
  flags:
    '-list -showsdks -showBuildSettings -showdestinations -showTestPlans -json -quiet -verbose -hideShellScriptEnvironment -resolvePackageDependencies -allowProvisioningUpdates -skipPackagePluginValidation -skipMacroValidation -enableCodeCoverage -parallel-testing-enabled -version -usage -alltargets -dry-run -n -disableAutomaticPackageResolution -onlyUsePackageVersionsFromResolvedFile -checkFirstLaunchStatus',
  values: {
    '-project -workspace': 'code',
    '-scheme -target -configuration -sdk -arch -destination -testPlan -only-testing -skip-testing -jobs -enableCodeCoverage -parallel-testing-enabled -maximum-parallel-testing-workers -retry-tests-on-failure -destination-timeout':
      'text',
    '-derivedDataPath -resultBundlePath -archivePath -exportPath -clonedSourcePackagesDirPath': 'write-tree',
    '-xctestrun -exportOptionsPlist': 'code',
    '-toolchain': 'text',
  },
  operands: ['text*'],
  also: (parsed, invocation) =>
    parsed.operands.flatMap((arg): Operation[] => {
      const text = staticText(arg) ?? '';
      const plain =
        /^(?:build|build-for-testing|test|test-without-building|analyze|clean|archive|docbuild)$/.test(text) ||
        /^(?:CODE_SIGN(?:ING_(?:ALLOWED|REQUIRED)|_IDENTITY)|ONLY_ACTIVE_ARCH|SWIFT_\w+|GCC_\w+|ENABLE_\w+|COMPILER_INDEX_STORE_ENABLE|DEVELOPMENT_TEAM|MARKETING_VERSION|CURRENT_PROJECT_VERSION|ARCHS|SKIP_INSTALL)=[\w\s"-]*$/.test(
          text,
        );
      return plain ? [] : [unknown(invocation, `\`${text}\` is not known`)];
    }),
});

/** `xcrun swift test` is `swift test`. */
function xcrun(invocation: Invocation): Analysis {
  const spec: ProgramSpec = {
    stopsAtOperand: true,
    flags: '-v -n -l -f -r --find -k --show-sdk-path --show-sdk-version --show-sdk-platform-path --verbose --no-cache',
    values: { '--sdk --toolchain': 'text' },
    operands: ['text*'],
  };
  const parsed = parseArgs(spec, invocation.args);
  const operations: Operation[] = parsed.faults.map(why => unknown(invocation, why));
  const [first, ...rest] = parsed.operands;
  if (first === undefined || parsed.has('--find') || parsed.has('-f')) return { operations, described: true };
  if (staticText(first) === 'simctl') return analyseSpec(simulator, { ...invocation, args: rest });
  return { operations, described: true, runs: [{ args: [first, ...rest] }] };
}

const simulator: ProgramSpec = {
  subcommands: {
    ...each('list help', tells({ flags: '-j -v --json' })),
    ...each(
      'boot shutdown install uninstall launch terminate openurl io spawn create delete erase privacy push status_bar ui get_app_container addmedia',
      project({ noOptions: true, operands: ['text*'] }),
    ),
  },
};

/** Programs of Xcode and of packages for Apple platforms. */
export const xcodePrograms: readonly Program[] = [
  {
    names: ['xcodebuild'],
    analyse: asking(xcode, { asks: '-version -showsdks -list -usage' }),
    examples: {
      'xcodebuild -scheme A OTHER_SWIFT_FLAGS=-x test': [
        'unknown xcodebuild: `OTHER_SWIFT_FLAGS=-x` is not known',
        'execute /workspace/',
        'read /workspace',
      ],
      'xcodebuild -project /tmp/x.xcodeproj build': [
        'read /tmp/x.xcodeproj',
        'execute /workspace/',
        'execute /tmp/x.xcodeproj/',
        'read /workspace',
      ],
      "xcodebuild -scheme App -destination 'platform=iOS Simulator,name=iPhone 15' test": [
        'execute /workspace/',
        'read /workspace',
      ],
      'xcodebuild -list': [],
    },
  },
  {
    names: ['xcrun'],
    analyse: asking(xcrun),
    examples: {
      'xcrun rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
      'xcrun simctl list': [],
      'xcrun --find clang': [],
    },
  },
  {
    names: ['xcode-select', 'xcodegen', 'xcbeautify', 'xcpretty', 'xctrace', 'actool', 'agvtool', 'periphery', 'tuist'],
    analyse: asking(
      project({
        flags: '-p --print-path --renderer= --simple --color --quieter --is-ci -q',
        values: { '-s --spec': 'code', '-s --switch': 'text', '--report': 'text' },
        operands: ['text*'],
      }),
      { asks: '-p --print-path -v' },
    ),
    examples: { 'xcode-select -p': [], 'xcodegen generate': ['execute /workspace/', 'read /workspace'] },
  },
  {
    names: ['pod'],
    analyse: asking(
      {
        subcommands: {
          ...each(
            'install update',
            installs('cocoapods', {
              noOptions: false,
              flags: '--repo-update --no-repo-update --verbose --silent --clean-install --deployment --no-ansi',
              operands: ['text*'],
            }),
          ),
          ...each('outdated env list search ipc', tells({ flags: '--no-ansi --verbose --no-repo-update' })),
          ...each('deintegrate init cache', project({ operands: ['text*'], flags: '--all --verbose' })),
          lib: {
            subcommands: {
              lint: project({ flags: '--allow-warnings --quick --verbose', operands: ['code*'] }),
              create: installs('cocoapods'),
            },
          },
          spec: { subcommands: { lint: project({ flags: '--allow-warnings --quick', operands: ['code*'] }) } },
          trunk: publishes('package', 'cocoapods'),
          repo: installs('cocoapods'),
        },
      },
      { manifest: 'Podfile' },
    ),
    examples: {
      'pod trunk push A.podspec': [
        'change system publish-package',
        'connect registry:cocoapods',
        'execute /workspace/Podfile',
        'read /workspace',
      ],
      'pod install --project-directory=/tmp/x': [
        'unknown pod: the option `--project-directory` is not known',
        'connect registry:cocoapods',
        'execute /workspace/Podfile',
        'read /workspace',
      ],
      'pod install --repo-update': ['connect registry:cocoapods', 'execute /workspace/Podfile', 'read /workspace'],
    },
  },
  {
    names: ['carthage', 'mint'],
    analyse: asking(
      {
        subcommands: {
          ...each(
            'bootstrap update build checkout outdated',
            installs('swift', {
              noOptions: false,
              flags: '--use-xcframeworks --no-build --cache-builds --verbose',
              values: { '--platform': 'text' },
              operands: ['text*'],
            }),
          ),
          ...each('run install', installs('swift')),
        },
      },
      { manifest: '.' },
    ),
    examples: {
      'mint run a/b': ['connect registry:swift', 'execute /workspace/', 'read /workspace'],
      'carthage bootstrap --use-xcframeworks': ['connect registry:swift', 'execute /workspace/', 'read /workspace'],
    },
  },
  builder(
    ['xctest'],
    { operands: ['code*'] },
    {
      'xctest /tmp/x.xctest': ['read /tmp/x.xctest', 'execute /tmp/x.xctest', 'execute /workspace/', 'read /workspace'],
    },
  ),
];
