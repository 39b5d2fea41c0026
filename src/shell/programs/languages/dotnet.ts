import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, executes, installs, project, publishes, tells } from '../project.ts';
import { asking, changes, ofProject, reader, rewritesUnless, without } from './shapes.ts';

const flags =
  '--no-restore --no-build --no-dependencies --no-incremental --no-logo --nologo --interactive --force --self-contained= --sc --no-self-contained --list-tests -t --blame --blame-crash --blame-hang --no-launch-profile --use-current-runtime --disable-build-servers --tl= --locked-mode --use-lock-file --force-evaluate --ignore-failed-sources --no-cache --disable-parallel --include-symbols --include-source --no-hot-reload --non-interactive --list --verify-no-changes --no-symbols --binaryLogger -bl --ucr --artifacts-path= --coverage --report-trx -h -?';
const values = {
  '-c --configuration': 'text',
  '-f --framework': 'text',
  '-r --runtime': 'text',
  '-a --arch': 'text',
  '--os': 'text',
  '-v --verbosity': 'text',
  '--version-suffix': 'text',
  '--filter': 'text',
  '--collect': 'text',
  '-l --logger': 'text',
  '--launch-profile -lp': 'text',
  '-p --property': 'text',
  '-e --environment': 'text',
  '--blame-hang-timeout': 'text',
  '--severity': 'text',
  '--diagnostics': 'text',
  '--include --exclude': 'text',
  '--maxcpucount -m': 'text',
  '--project': 'code',
  '-s --settings': 'code',
  '-o --output --results-directory --packages': 'write-tree',
  '-d --diag --report': 'write',
} as const;
/** `-p:Key=value`, `/p:Key=value`: a property of MSBuild; some name a file that is imported. */
const property =
  /^[-/]{1,2}(?:p|property):(?!\w*(?:Import|Targets|Props|Exec|ToolPath|ToolExe|CustomBefore|CustomAfter|DirectoryBuild|NuGet\w*Source|RestoreSources|RestoreAdditional|Event|Command|Program|Script))\w+=(?!\/|~|\.\.)[\w.,;:+@% /=*-]*$/i;
const switches =
  /^[-/](?:m(?::\d+)?|maxcpucount(?::\d+)?|v:\w+|verbosity:\w+|t:(?:Build|Rebuild|Clean|Restore|Test|Pack)|nr:false|nodeReuse:false|nologo|restore|bl|clp:[\w;=]+|consoleloggerparameters:[\w;=]+|warnaserror|tl:\w+|graph|-collect:[\w ]+)$/i;

const build: ProgramSpec = project({ unbundled: true, flags, values, operands: ['code*'], also: loggers });
const runSpec: ProgramSpec = { ...build, stopsAtOperand: true, operands: ['text*'] };
const looks = tells({
  unbundled: true,
  flags: `${flags} --outdated --deprecated --vulnerable --include-transitive --include-prerelease --highest-minor --highest-patch --json --all --global -g --local`,
  values: {
    '--format': 'text',
    '--framework': 'text',
    '--project': 'read',
    '--columns': 'text',
    '--language': 'text',
    '-v --verbosity': 'text',
  },
});

/** A logger may be an assembly of its own. */
function loggers(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  return parsed
    .values('-l')
    .every(arg => /^(?:console|trx|html|junit|GitHubActions|liquid)(?:;[\w.=;%-]+)?$/i.test(staticText(arg) ?? ''))
    ? []
    : [unknown(invocation, 'a logger that is not known')];
}

const database = project({
  unbundled: true,
  flags: `${flags} --force -f -y --idempotent --no-transactions --json --no-color --prefix-output`,
  values: {
    ...values,
    '--startup-project': 'code',
    '--context': 'text',
    '--connection': 'text',
    '-n --namespace': 'text',
    '--output-dir': 'write-tree',
  },
  operands: ['text*'],
});

const dotnet: ProgramSpec = {
  unbundled: true,
  flags: '-d --diagnostics --roll-forward=',
  subcommands: {
    ...each('build test clean msbuild pack publish store vstest build-server', build),
    run: runSpec,
    watch: { ...runSpec },
    restore: installs('nuget', {
      noOptions: false,
      unbundled: true,
      flags,
      values: { ...values, '--configfile': 'code' },
      operands: ['code*'],
    }),
    format: {
      ...project({ unbundled: true, flags, values, operands: ['text*'] }),
      also: rewritesUnless('--verify-no-changes'),
    },
    add: {
      operands: ['text*'],
      noOptions: true,
      described: false,
      also: () => [{ kind: 'connect', host: 'registry:nuget' }],
    },
    remove: project({ noOptions: true, operands: ['text*'] }),
    list: looks,
    package: { subcommands: { ...each('list search', looks), ...each('add remove update', installs('nuget')) } },
    reference: {
      subcommands: {
        list: looks,
        ...each('add remove', project({ operands: ['text*'], values: { '--project': 'code' } })),
      },
    },
    ...each(
      'sln solution',
      project({ operands: ['text*'], flags: '--in-root', values: { '-s --solution-folder': 'text' } }),
    ),
    new: project({
      unbundled: true,
      flags: '--force --list -l --search --no-restore --dry-run --use-controllers --no-https --use-program-main',
      values: {
        '-n --name': 'text',
        '-o --output': 'write-tree',
        '-lang --language': 'text',
        '-f --framework': 'text',
      },
      operands: ['text*'],
      also: (parsed, invocation) =>
        /^(?:install|-i|update|uninstall)$/.test(staticText(parsed.operands[0]) ?? '')
          ? [unknown(invocation, 'templates that come from elsewhere')]
          : [],
    }),
    tool: {
      subcommands: {
        ...each('list search', looks),
        restore: installs('nuget', { noOptions: false, operands: [] }),
        ...each('install update uninstall', installs('nuget')),
        run: project({ noOptions: true, operands: ['text*'] }),
      },
    },
    workload: {
      subcommands: {
        ...each('list search', looks),
        ...each('install update restore repair uninstall', installs('nuget')),
      },
    },
    ef: {
      subcommands: {
        migrations: { subcommands: each('list add remove script bundle has-pending-model-changes', database) },
        database: { subcommands: { update: database, drop: { ...database, also: changes('database', 'drop') } } },
        dbcontext: { subcommands: each('info list scaffold optimize script', database) },
      },
    },
    nuget: {
      subcommands: {
        push: publishes('package', 'nuget'),
        delete: publishes('package', 'nuget'),
        locals: project({ flags: '-l --list -c --clear', operands: ['text*'] }),
        ...each('list verify why', looks),
        ...each(
          'add remove update enable disable',
          project({ noOptions: true, operands: ['text*'], also: changes('package-settings') }),
        ),
      },
    },
    ...each(
      'csharpier stryker cover reportgenerator coverage outdated fantomas jb',
      project({ noOptions: true, operands: ['text*'] }),
    ),
    'user-secrets': {
      subcommands: {
        list: project({ also: changes('print-credentials') }),
        ...each(
          'init set remove clear',
          project({ noOptions: true, operands: ['text*'], also: changes('credentials') }),
        ),
      },
    },
    'dev-certs': { noOptions: true, operands: ['text*'], described: false, also: changes('trust') },
    exec: { stopsAtOperand: true, operands: ['code', 'text*'], described: false },
    help: looks,
  },
};

/** `dotnet app.dll` runs an assembly. */
function run(invocation: Invocation): Analysis {
  const [first] = invocation.args;
  if (first && /\.(?:dll|exe)$/.test(first.text ?? ''))
    return { operations: executes(invocation, first), described: false };
  return without(
    property,
    ofProject(dotnet, 'global.json'),
  )({ ...invocation, args: invocation.args.filter(arg => !switches.test(staticText(arg) ?? '')) });
}

/** Programs of .NET. */
export const dotnetPrograms: readonly Program[] = [
  {
    names: ['dotnet'],
    analyse: asking(run, { asks: '--info --list-sdks --list-runtimes' }),
    examples: {
      'dotnet build -p:CustomBeforeMicrosoftCommonTargets=/tmp/x': [
        'unknown dotnet: the option `-p:CustomBeforeMicrosoftCommonTargets=/tmp/x` is not known',
        'execute /workspace/global.json',
        'read /workspace',
      ],
      'dotnet test --test-adapter-path /tmp/x': [
        'unknown dotnet: the option `--test-adapter-path` is not known',
        'read /tmp/x',
        'execute /tmp/x/',
        'execute /workspace/global.json',
        'read /workspace',
      ],
      'dotnet build /tmp/x/x.csproj': [
        'read /tmp/x/x.csproj',
        'execute /tmp/x/x.csproj',
        'execute /workspace/global.json',
        'read /workspace',
      ],
      'dotnet build @/tmp/x.rsp': [
        'read /workspace/@/tmp/x.rsp',
        'execute /tmp/x.rsp',
        'execute /workspace/global.json',
        'read /workspace',
      ],
      'dotnet nuget push a.nupkg': [
        'change system publish-package',
        'connect registry:nuget',
        'execute /workspace/global.json',
        'read /workspace',
      ],
      'dotnet ef database drop --force': [
        'change system database drop',
        'execute /workspace/global.json',
        'read /workspace',
      ],
      'dotnet /tmp/x.dll': ['execute /tmp/x.dll', 'read /workspace'],
      'dotnet test --filter FullyQualifiedName~ParserTests --no-build': [
        'execute /workspace/global.json',
        'read /workspace',
      ],
      'dotnet publish -c Release -o out': [
        'write /workspace/out (tree)',
        'execute /workspace/global.json',
        'read /workspace',
      ],
      'dotnet format --verify-no-changes': ['execute /workspace/global.json', 'read /workspace'],
      'dotnet list package --outdated': [],
      'dotnet run --project src/App': [
        'read /workspace/src/App',
        'execute /workspace/global.json',
        'execute /workspace/src/App/',
        'read /workspace',
      ],
      'dotnet --info': [],
    },
  },
  {
    names: [
      'msbuild',
      'nuget',
      'csc',
      'fsc',
      'mono',
      'mcs',
      'fsi',
      'csi',
      'dotnet-script',
      'paket',
      'nuke',
      'dotnet-ef',
    ],
    analyse: asking(invocation => ({
      operations: [unknown(invocation, 'what it runs is not interpreted')],
      described: false,
    })),
    examples: { 'csi a.csx': ['unknown csi: what it runs is not interpreted', 'read /workspace'] },
  },
  reader(
    ['csharpier', 'fantomas'],
    { flags: '--check --fast --skip-write', operands: ['read-tree*'], also: rewritesUnless('--check', '--skip-write') },
    {
      'csharpier ~/x.cs': ['read /home/user/x.cs (tree)', 'write /home/user/x.cs (tree)'],
      'fantomas --check src': ['read /workspace/src (tree)'],
    },
  ),
];
