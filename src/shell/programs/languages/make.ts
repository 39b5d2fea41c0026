import type { Operation } from '../../../operation.ts';
import { literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, executes, project, settings, tells } from '../project.ts';
import { all, asking, builder, ofProject } from './shapes.ts';

const mesonSpec: ProgramSpec = {
  subcommands: {
    ...each(
      'setup configure',
      ofProject(
        project({
          flags: '--wipe --reconfigure --clearcache',
          values: {
            '--buildtype -b': 'text',
            '--prefix --libdir --bindir': 'text',
            '-D': 'text',
            '--warnlevel': 'text',
            '--default-library': 'text',
            '--optimization': 'text',
            '--wrap-mode': 'text',
            '--backend': 'text',
            '--native-file --cross-file': 'code',
          },
          operands: ['write-tree*'],
        }),
        '.',
      ),
    ),
    compile: ofProject(
      project({
        flags: '-v --clean',
        values: { '-C': 'folder', '-j --jobs': 'text', '-l': 'text' },
        operands: ['text*'],
      }),
      '.',
    ),
    ...each(
      'test',
      ofProject(
        project({
          flags: '-v --list --no-rebuild --print-errorlogs --benchmark --verbose --quiet',
          values: {
            '-C': 'folder',
            '--suite --no-suite': 'text',
            '-t --timeout-multiplier': 'text',
            '-j --num-processes': 'text',
            '--repeat': 'text',
            '--logbase': 'text',
          },
          operands: ['text*'],
        }),
        '.',
      ),
    ),
    ...each(
      'introspect',
      tells({
        flags: '--targets --tests --buildoptions --projectinfo -a --all --dependencies --installed -i --ast',
        operands: ['read'],
      }),
    ),
    install: ofProject(
      project({
        flags: '--no-rebuild --dry-run -n --only-changed',
        values: { '-C': 'folder', '--destdir': 'write-tree', '--tags': 'text' },
      }),
      '.',
    ),
    ...each(
      'init format',
      project({ flags: '-i', values: { '-n --name': 'text', '-l --language': 'text' }, operands: ['write*'] }),
    ),
  },
};

/** Variables of a build that name a program. */
const programVariable =
  /^(?:CC|CXX|CPP|LD|AR|AS|FC|GO|GOCMD|PYTHON3?|NODE|NPM|CARGO|RUSTC|JAVAC?|CMAKE|NINJA|\w*_(?:CMD|BIN|EXE|PROG|PROGRAM))[:?+!]*=([~/.].*)$/s;

/** `make CC=/tmp/cc` runs that file. */
function programs(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  return parsed.operands.flatMap(arg => {
    const [, path] = programVariable.exec(staticText(arg) ?? '') ?? [];
    return path === undefined ? [] : executes(invocation, literalArg(path));
  });
}

/** Programs that build what a file says, and those that watch a program while it runs. */
export const buildPrograms: readonly Program[] = [
  builder(
    ['make', 'gmake', 'bmake', 'remake'],
    {
      flags:
        '-s -k -n -B -i -w -q -r -R -p -t -S -d -e -L -j= -l= --jobs= --load-average= --silent --quiet --keep-going --dry-run --just-print --recon --always-make --no-print-directory --print-directory --trace --output-sync= -O= --question --touch --no-builtin-rules --print-data-base --warn-undefined-variables --ignore-errors --environment-overrides --debug= --stop',
      values: {
        '-C --directory': 'folder',
        '-f --file --makefile': 'code',
        '-o --old-file -W --what-if': 'text',
        '-I --include-dir': 'code',
      },
      operands: ['text*'],
      also: all(settings, programs),
    },
    {
      'make -C /etc x': ['read /etc', 'execute /etc/Makefile'],
      'make -f - x': ['evaluate make: ‹known only at run time›', 'execute /workspace/Makefile', 'read /workspace'],
      'make -f /tmp/x.mk test': [
        'read /tmp/x.mk',
        'execute /workspace/Makefile',
        'execute /tmp/x.mk',
        'read /workspace',
      ],
      "make CC='rm -rf ~;'": ['evaluate make: CC=rm -rf ~;', 'execute /workspace/Makefile', 'read /workspace'],
      'make CC=/tmp/cc all': ['execute /tmp/cc', 'execute /workspace/Makefile', 'read /workspace'],
      "make --eval='$(shell id)'": [
        'unknown make: the option `--eval` is not known',
        'execute /workspace/Makefile',
        'read /workspace',
      ],
      'make -j$(nproc) test': ['execute nproc', 'execute /workspace/Makefile', 'read /workspace'],
      'make -j4 test': ['execute /workspace/Makefile', 'read /workspace'],
      'make CFLAGS="-O2 -g" all': ['execute /workspace/Makefile', 'read /workspace'],
    },
    { manifest: 'Makefile', asks: '-v' },
  ),
  builder(
    ['just', 'task', 'go-task'],
    {
      flags:
        '-l -n -u -q -v -s -a -y -p -f --list --list-all --summary --dry-run --dry --dump --evaluate --choose --silent --quiet --verbose --force --parallel --unsorted --no-deps --color --no-color --yes --watch -w --status --groups --variables',
      values: {
        '-d --working-directory --dir': 'folder',
        '--justfile -t --taskfile': 'code',
        '--show --color': 'text',
        '-C --concurrency': 'text',
        '-o --output': 'text',
      },
      operands: ['text*'],
      also: settings,
    },
    {
      'just --command rm -rf x': [
        'unknown just: the option `--command` is not known',
        'unknown just: the option `-r` is not known',
        'execute /workspace/justfile',
        'read /workspace',
      ],
      'just --justfile /tmp/justfile x': [
        'read /tmp/justfile',
        'execute /workspace/justfile',
        'execute /tmp/justfile',
        'read /workspace',
      ],
      "task X='$(id)'": ['evaluate task: X=$(id)', 'execute /workspace/justfile', 'read /workspace'],
      'just build': ['execute /workspace/justfile', 'read /workspace'],
      'just --list': [],
      'task --list': [],
    },
    { manifest: 'justfile', asks: '--list -l --summary --list-all' },
  ),
  builder(
    ['ninja', 'samu'],
    {
      flags: '-v -n -q -k= --quiet',
      values: { '-C': 'folder', '-f': 'code', '-j -l': 'text', '-d -w': 'text', '-t': 'text' },
      operands: ['text*'],
    },
    {
      'ninja -f /tmp/build.ninja': [
        'read /tmp/build.ninja',
        'execute /workspace/',
        'execute /tmp/build.ninja',
        'read /workspace',
      ],
      'ninja -C build': ['read /workspace/build', 'execute /workspace/build/'],
      'ninja -t targets all': ['execute /workspace/', 'read /workspace'],
    },
    { manifest: '.' },
  ),
  builder(
    ['ctest'],
    {
      flags:
        '-v -n -V -VV -N -F --output-on-failure --rerun-failed --show-only= --stop-on-failure --quiet --progress --schedule-random --no-tests= -Q -j= --parallel=',

      values: {
        '--test-dir': 'folder',
        '-R -E -L -LE --tests-regex --exclude-regex --label-regex --label-exclude': 'text',
        '-C --build-config': 'text',
        '-I': 'text',
        '--timeout --repeat --preset --repeat-until-fail': 'text',
        '-O --output-log --output-junit': 'write',
      },
      operands: ['text*'],
    },
    {
      'ctest -S x': [
        'unknown ctest: the option `-S` is not known',
        'execute /workspace/CTestTestfile.cmake',
        'read /workspace',
      ],
      'ctest --build-and-test a b': [
        'unknown ctest: the option `--build-and-test` is not known',
        'execute /workspace/CTestTestfile.cmake',
        'read /workspace',
      ],
      'ctest --test-dir build --output-on-failure -j 4': [
        'read /workspace/build',
        'execute /workspace/build/CTestTestfile.cmake',
      ],
    },
    { manifest: 'CTestTestfile.cmake' },
  ),
  {
    names: ['meson'],
    analyse: asking(mesonSpec),
    examples: {
      'meson setup --cross-file /tmp/x build': [
        'read /tmp/x',
        'write /workspace/build (tree)',
        'execute /workspace/',
        'execute /tmp/x',
        'read /workspace',
      ],
      'meson devenv -C build rm x': ['unknown meson: the sub-command `devenv` is not known', 'read /workspace'],
      'meson test -C build': ['read /workspace/build', 'execute /workspace/build/'],
    },
  },
  builder(
    [
      'autoreconf',
      'autoconf',
      'automake',
      'aclocal',
      'autoheader',
      'libtoolize',
      'configure',
      'autogen.sh',
      'bootstrap',
      'xmake',
      'premake5',
      'qmake',
      'scons',
      'waf',
      'tup',
      'redo',
      'gn',
    ],
    {
      flags:
        '-f -i -v -s -vfi -fi -fvi -Q -a --force --install --add-missing --copy --foreign --gnu --enable-shared --disable-shared --enable-static --disable-static --enable-debug --disable-debug --disable-dependency-tracking -j=',
      values: { '--prefix': 'write-tree', '-I': 'code' },
      operands: ['text*'],
    },
    {
      'autoreconf -I /tmp/m4 -i': [
        'read /tmp/m4',
        'execute /workspace/configure.ac',
        'execute /tmp/m4/',
        'read /workspace',
      ],
      'scons --file=/tmp/x': [
        'unknown scons: the option `--file` is not known',
        'execute /workspace/configure.ac',
        'read /workspace',
      ],
      'autoreconf -fi': ['execute /workspace/configure.ac', 'read /workspace'],
    },
    { manifest: 'configure.ac' },
  ),
];
