import type { Operation } from '../../../operation.ts';
import { analyseParsed } from '../../analyse.ts';
import { type Arg, staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Invocation, ParsedArgs, Program } from '../../program.ts';
import { withCode, withInput } from './inline.ts';
import { fileCode, type Tool, tool, tools } from './project-code.ts';
import { argumentOperations } from './scripts.ts';

const tsc: Tool = {
  flags:
    '-h -v -w -b -d -f --all --noEmit= --watch --build --dry --force --clean --verbose --stopBuildOnErrors --init --showConfig --listFilesOnly --listFiles= --listEmittedFiles= --explainFiles= --traceResolution= --extendedDiagnostics= --diagnostics= --pretty= --preserveWatchOutput= --skipLibCheck= --skipDefaultLibCheck= --incremental= --composite= --declaration= --declarationMap= --emitDeclarationOnly= --sourceMap= --inlineSourceMap= --inlineSources= --removeComments= --importHelpers= --downlevelIteration= --isolatedModules= --isolatedDeclarations= --verbatimModuleSyntax= --erasableSyntaxOnly= --esModuleInterop= --allowSyntheticDefaultImports= --allowJs= --checkJs= --resolveJsonModule= --allowImportingTsExtensions= --rewriteRelativeImportExtensions= --allowArbitraryExtensions= --noEmitOnError= --noEmitHelpers= --strict= --strictNullChecks= --strictFunctionTypes= --strictBindCallApply= --strictPropertyInitialization= --noImplicitAny= --noImplicitThis= --noImplicitReturns= --noImplicitOverride= --noUnusedLocals= --noUnusedParameters= --noFallthroughCasesInSwitch= --noUncheckedIndexedAccess= --noUncheckedSideEffectImports= --exactOptionalPropertyTypes= --noPropertyAccessFromIndexSignature= --alwaysStrict= --useUnknownInCatchVariables= --allowUnreachableCode= --allowUnusedLabels= --experimentalDecorators= --emitDecoratorMetadata= --useDefineForClassFields= --preserveConstEnums= --preserveSymlinks= --forceConsistentCasingInFileNames= --assumeChangesOnlyAffectDirectDependencies= --disableSourceOfProjectReferenceRedirect= --noErrorTruncation= --noLib= --noResolve= --stripInternal= --noCheck= --singleThreaded --strictBuiltinIteratorReturn=',
  values: {
    '-p --project': 'code',
    '--outDir --outFile --declarationDir --tsBuildInfoFile --generateTrace --generateCpuProfile': 'write',
    '--rootDir --rootDirs --baseUrl --typeRoots': 'read',
    '-t --target': 'text',
    '-m --module': 'text',
    '--lib --moduleResolution --moduleDetection --jsx --jsxImportSource --jsxFactory --types --newLine': 'text',
    '--customConditions --maxNodeModuleJsDepth --ignoreDeprecations --locale --watchFile --watchDirectory': 'text',
    '--paths --reactNamespace --charset --checkers': 'text',
  },
  runsOperands: true,
  operands: ['read*'],
};

const execution: Tool = {
  stopsAtOperand: true,
  flags:
    '-h -v --test --watch --no-cache --no-warnings --enable-source-maps --trace-warnings --trace-uncaught --test-only --test-force-exit --experimental-test-coverage --expose-gc -T --transpile-only --transpileOnly --esm --files -F -B --respawn --clear --notify= --exit-child --rs --poll --quiet --inspect= --inspect-brk= --ignore-watch= -S --swc --show-config --cwd-mode --script-mode --prefer-ts-exts',
  values: {
    '--tsconfig --project -P': 'code',
    '--env-file --env-file-if-exists': 'read',
    '--test-name-pattern --test-reporter --test-concurrency --conditions --max-old-space-size --stack-trace-limit':
      'text',
    '-O --compilerOptions --compiler-options --test-timeout --include --exclude': 'text',
    '--test-reporter-destination': 'write',
    '-e --eval': 'text',
    '-p --print': 'text',
  },
  modules: '-r --require --import --loader --experimental-loader -C --compiler',
  operands: ['text*'],
  also: runsFile,
};

/** The file that is run, and what its arguments name. */
function runsFile(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const [file, ...args] = codes(parsed).length > 0 ? [] : parsed.operands;
  return [...(file && file.text !== '-' ? fileCode(file, invocation) : []), ...argumentOperations(invocation, args)];
}

function codes(parsed: ParsedArgs): readonly Arg[] {
  return [...parsed.values('-e'), ...parsed.values('-p')];
}

const executor = tool(execution);

/** Programs that compile TypeScript and its like, or run it. */
export const nodeCompilers: readonly Program[] = [
  tools(['tsc', 'tsgo', 'vue-tsc', 'tspc', 'ttsc'], tsc, {
    'tsc --noEmit -p web': ['read /workspace/web', 'execute /workspace/web', 'execute /workspace/package.json'],
    'tsc --outDir ~/x': ['write /home/user/x', 'execute /workspace/package.json'],
    'tsc -p /tmp/x.json': ['read /tmp/x.json', 'execute /tmp/x.json', 'execute /workspace/package.json'],
    'tsc --plugins x': [
      'unknown tsc: the option `--plugins` is not known',
      'read /workspace/x',
      'execute /workspace/package.json',
      'read /workspace',
    ],
  }),
  {
    names: ['tsx', 'ts-node', 'ts-node-esm', 'tsnd', 'esno', 'jiti', 'babel-node', 'vite-node', 'swc-node'],
    analyse: invocation => {
      // `tsx watch FILE` runs the file anew whenever it changes.
      const [first, ...rest] = invocation.args;
      const watches = invocation.name === 'tsx' && staticText(first) === 'watch';
      const parsed = parseArgs(executor, watches ? rest : invocation.args);
      const given = { invocation, args: parsed.operands, shown: parsed.has('-p') };
      const analysis = analyseParsed(executor, parsed, invocation);
      const asked = ['--version', '--help', '-v', '-h', '--test', '--show-config'].some(flag => parsed.has(flag));
      const [file] = parsed.operands;
      if (codes(parsed).length === 0 && !asked && (file === undefined || file.text === '-'))
        return withInput(analysis, invocation);
      return withCode(analysis, codes(parsed), given);
    },
    examples: {
      'tsx a.ts': ['read /workspace/a.ts', 'execute /workspace/a.ts', 'execute /workspace/package.json'],
      'tsx watch src/server.ts': [
        'read /workspace/src/server.ts',
        'execute /workspace/src/server.ts',
        'execute /workspace/package.json',
      ],
      tsx: ['execute /workspace/package.json', 'unknown tsx: an interactive session', 'read /workspace'],
      "tsx <<< '1'": ['execute /workspace/package.json', 'evaluate javascript: 1'],
      'cat a | tsx -': [
        'execute cat a',
        'read /workspace/a',
        'execute /workspace/package.json',
        'evaluate javascript: ‹known only at run time›',
      ],
      'tsx <(pwd)': ['execute pwd', 'evaluate tsx: ‹known only at run time›', 'execute /workspace/package.json'],
      'tsx /tmp/a.ts': ['read /tmp/a.ts', 'execute /tmp/a.ts', 'execute /workspace/package.json'],
      'tsx a.ts ~/.ssh/x': [
        'read /workspace/a.ts',
        'execute /workspace/a.ts',
        'read /home/user/.ssh/x',
        'execute /workspace/package.json',
      ],
      "tsx -e '1'": ['execute /workspace/package.json', 'evaluate javascript: 1'],
      'tsx -e \'require("child_process").execSync("rm -rf build")\'': [
        'execute /workspace/package.json',
        'evaluate javascript: require("child_process").execSync("rm -rf build")',
        'execute rm -rf build',
        'delete /workspace/build (tree)',
      ],
      'tsx --import data:x a.ts': [
        'read /workspace/a.ts',
        'execute /workspace/a.ts',
        'unknown tsx: `data:x` is no module that is known in advance',
        'execute /workspace/package.json',
        'read /workspace',
      ],
    },
  },
  tools(
    ['babel', 'swc', 'sucrase', 'tsc-alias', 'resolve-tspaths', 'api-extractor', 'typedoc', 'jsdoc', 'tsd', 'dts'],
    {
      flags:
        '-h -V -w -s -D --watch --source-maps= --copy-files --no-copy-ignored --delete-dir-on-start --keep-file-extension --verbose --quiet --local -l -r --recurse --clean --strip-leading-paths --sync --minified --no-comments --dry-run --emit= --skipErrorChecking --treatWarningsAsErrors --generate-types -f',
      values: {
        '-d --out-dir --outDir --out --destination --json': 'write',
        '-o --out-file': 'write',
        '-x --extensions --ignore --only --env-name --root-mode --out-file-extension --transforms --plugin-name':
          'text',
        '--entryPoints --entryPointStrategy --tsconfig -p --project': 'code',
        '--name --readme --theme --config-env': 'text',
      },
      runsOperands: true,
      modules: '-c --config --config-file --presets --plugins --plugin --options',
      operands: ['read-tree*'],
    },
    {
      'babel src -d lib': ['write /workspace/lib', 'read /workspace/src (tree)', 'execute /workspace/package.json'],
      'babel src --plugins /tmp/x.js': [
        'read /workspace/src (tree)',
        'read /tmp/x.js',
        'execute /tmp/x.js',
        'execute /workspace/package.json',
      ],
    },
  ),
];
