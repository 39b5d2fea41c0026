import { analyseSpec, unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../../program.ts';
import { executes, project, settings } from '../project.ts';
import { asking, ofProject } from './shapes.ts';

/** What the value of a variable of cmake may be: a word that names neither a program nor a file elsewhere. */
const cmakeDefinition =
  /^-D(?!CMAKE_(?:\w*_(?:COMPILER|LAUNCHER|LINKER)\b|TOOLCHAIN_FILE|PROJECT_\w*INCLUDE|MAKE_PROGRAM|MODULE_PATH|PREFIX_PATH|INSTALL_PREFIX|CROSSCOMPILING_EMULATOR|\w*RULE\w*|\w*COMMAND\b)|\w*(?:_EXECUTABLE|_DIR|_ROOT|SOURCE_DIR_\w+)\b)\w+(?::\w+)?=(?!\/|~|\.\.)[\w.,;:+@% /=-]*$/;
const cmakeCompiler =
  /^-DCMAKE_(?:C|CXX)_COMPILER(?:_LAUNCHER)?(?::\w+)?=(?:gcc|g\+\+|clang|clang\+\+|cc|c\+\+|ccache|sccache)(?:-\d+)?$/;
const cmakeFlag = /^-(?:G.+|W(?:no-)?(?:dev|error=\w+|deprecated)|U[\w*]+|[AT][\w.]+)$/;
const plainWords = [cmakeDefinition, cmakeCompiler, cmakeFlag];

const cmakeBuild: ProgramSpec = project({
  flags: '-v --clean-first --verbose --use-stderr -j= --parallel= --fresh',
  values: { '--build': 'folder', '-t --target': 'text', '--config': 'text', '--preset': 'text' },
  operands: ['text*'],
  // What follows `--` is for the tool that builds.
  also: settings,
});
const cmakeInstall: ProgramSpec = project({
  flags: '-v --strip',
  values: { '--install': 'folder', '--prefix': 'write-tree', '--component': 'text', '--config': 'text' },
});
const cmakeConfigure: ProgramSpec = project({
  flags:
    '--fresh --log-context --trace --debug-output --warn-uninitialized --no-warn-unused-cli --list-presets= -N -L -LA -LH -LAH --graphviz= --system-information -Wno-dev',
  unbundled: true,
  values: {
    '-S': 'code',
    '-B': 'write-tree',
    '-G -A -T': 'text',
    '--preset': 'text',
    '--log-level': 'text',
    '--open': 'text',
    '-C': 'code',
    '--install-prefix': 'write-tree',
    '--toolchain': 'code',
  },
  operands: ['code'],
  also: (_parsed, invocation) => executes(invocation, literalArg('CMakeLists.txt')),
});

/** cmake is four programs: it configures, builds, installs, and has small tools of its own. */
function cmake(invocation: Invocation): Analysis {
  const [first, second, ...rest] = invocation.args;
  const mode = staticText(first) ?? '';
  if (mode === '--build') return analyseSpec(ofProject(cmakeBuild, 'Makefile'), invocation);
  if (mode === '--install') return analyseSpec(ofProject(cmakeInstall, 'cmake_install.cmake'), invocation);
  if (mode === '-P' && second) return { operations: executes(invocation, second), described: false };
  if (mode === '-E') return cmakeTool(staticText(second) ?? '', rest, invocation);
  const args = joined(invocation.args).filter(arg => !plainWords.some(form => form.test(staticText(arg) ?? '')));
  return analyseSpec(ofProject(cmakeConfigure), { ...invocation, args });
}

/** `-D A=B` is `-DA=B`. */
function joined(args: readonly Arg[]): readonly Arg[] {
  const isName = (arg: Arg | undefined) => staticText(arg) === '-D' || staticText(arg) === '-U';
  return args.flatMap((arg, i) => {
    const next = args[i + 1];
    if (isName(arg) && next?.text !== undefined) return [literalArg(`${arg.text}${next.text}`)];
    return isName(args[i - 1]) && arg.text !== undefined ? [] : [arg];
  });
}

/** `cmake -E rm x` is `rm x`. */
const cmakeTools: Readonly<Record<string, readonly string[]>> = {
  rm: ['rm'],
  remove: ['rm'],
  remove_directory: ['rm', '-r'],
  copy: ['cp'],
  copy_if_different: ['cp'],
  copy_directory: ['cp', '-r'],
  rename: ['mv'],
  make_directory: ['mkdir', '-p'],
  touch: ['touch'],
  cat: ['cat'],
  echo: ['echo'],
  compare_files: ['cmp'],
  md5sum: ['md5sum'],
  sha256sum: ['sha256sum'],
  time: ['env'],
  env: ['env'],
  sleep: ['sleep'],
  tar: ['tar'],
};

function cmakeTool(name: string, args: readonly Arg[], invocation: Invocation): Analysis {
  const tool = Object.hasOwn(cmakeTools, name) ? cmakeTools[name] : undefined;
  if (!tool) return { operations: [unknown(invocation, `the tool \`${name}\` is not known`)], described: false };
  return { operations: [], runs: [{ args: [...tool.map(literalArg), ...args] }], described: true };
}

/** The program cmake, which configures, builds, installs and has tools of its own. */
export const cmakePrograms: readonly Program[] = [
  {
    names: ['cmake'],
    analyse: asking(cmake),
    examples: {
      'cmake -E rm -rf x': ['execute rm -rf x', 'delete /workspace/x (tree)'],
      'cmake -E env rm x': ['execute env rm x', 'execute rm x', 'delete /workspace/x'],
      'cmake -P /tmp/x.cmake': ['execute /tmp/x.cmake', 'read /workspace'],
      'cmake -DCMAKE_TOOLCHAIN_FILE=/tmp/x .': [
        'unknown cmake: the option `-DCMAKE_TOOLCHAIN_FILE=/tmp/x` is not known',
        'read /workspace',
        'execute /workspace/CMakeLists.txt',
        'execute /workspace/',
      ],
      'cmake -DCMAKE_C_COMPILER=./cc -S . -B build': [
        'unknown cmake: the option `-DCMAKE_C_COMPILER=./cc` is not known',
        'read /workspace',
        'write /workspace/build (tree)',
        'execute /workspace/CMakeLists.txt',
        'execute /workspace/',
      ],
      'cmake --build /tmp/x': ['read /tmp/x', 'execute /tmp/x/Makefile'],
      'cmake -S . -B build -DCMAKE_BUILD_TYPE=Debug -G Ninja': [
        'read /workspace',
        'write /workspace/build (tree)',
        'execute /workspace/CMakeLists.txt',
        'execute /workspace/',
      ],
      'cmake --build build -j 4 --target test': ['read /workspace/build', 'execute /workspace/build/Makefile'],
      'cmake ..': ['read /', 'execute /workspace/CMakeLists.txt', 'execute //', 'read /workspace'],
    },
  },
];
