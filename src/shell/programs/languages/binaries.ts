import type { Operation } from '../../../operation.ts';
import { analyseSpec } from '../../analyse.ts';
import { type Arg, literalArg } from '../../arg.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { compiler } from './native.ts';
import { asking, ofProject, reader } from './shapes.ts';

const binaryFlags =
  '-a -A -C -d -D -e -f -g -h -i -l -n -p -P -r -R -s -S -t -T -u -v -V -w -W -x -z --demangle --dynamic --defined-only --undefined-only --extern-only --size-sort --numeric-sort --reverse-sort --print-size --no-sort --line-numbers --headers --section-headers --disassemble= --disassemble-all --syms --reloc --full-contents --source --no-show-raw-insn --file-headers --program-headers --sections --symbols --relocs --dynamic --notes --all --wide --hex-dump= --string-dump= --unused --verbose --function-relocs --data-relocs --all-headers --private-headers --dynamic-syms --archive-headers --stabs --debugging --debug-dump=';

function formats(
  { operands, has }: { readonly operands: readonly Arg[]; has(option: string): boolean },
  invocation: Invocation,
): readonly Operation[] {
  return has('-i') || has('--inplace') ? operands.flatMap(arg => invocation.paths('write', arg)) : [];
}

const tidySpec: ProgramSpec = {
  described: false,
  unbundled: true,
  flags:
    '-fix --fix --fix-errors -fix-errors -quiet --quiet -list-checks --list-checks -explain-config -verify-config --use-color --inline-suppr --force --xml --verbose -v -q --library=posix --inconclusive --check-config --recursive -j --error-exitcode=',
  values: {
    '-p': 'code',
    '-checks --checks': 'text',
    '-header-filter --header-filter': 'text',
    '-warnings-as-errors --warnings-as-errors': 'text',
    '--enable --disable --std --platform --suppress --language --template --inline-suppr-all --max-configs --check-level':
      'text',
    '-config --config': 'text',
    '--config-file': 'code',
    '--export-fixes --output-file': 'write',
    '-I': 'read',
    '-i': 'text',
    '--suppressions-list': 'read',
    '--project': 'code',
    '--cppcheck-build-dir': 'write-tree',
    '--filter --linelength --extensions --counting': 'text',
  },
  operands: ['read*'],
  also: (parsed, invocation) =>
    ['-fix', '--fix', '--fix-errors', '-fix-errors'].some(flag => parsed.has(flag))
      ? parsed.operands.flatMap(arg => invocation.paths('write', arg))
      : [],
};

/** What follows `--` is a command line of the compiler. */
function tidy(invocation: Invocation): Analysis {
  if (invocation.name === 'scan-build')
    return analyseSpec(
      { stopsAtOperand: true, flags: '-v', values: { '-o': 'write-tree' }, operands: ['command'] },
      invocation,
    );
  const at = invocation.args.findIndex(arg => arg.text === '--');
  if (at < 0)
    return analyseSpec(ofProject(tidySpec), {
      ...invocation,
      args: invocation.args.filter(arg => !/^-(?:j\d+|D\w+)$/.test(arg.text ?? '')),
    });
  const compiled = compiler({ ...invocation, args: invocation.args.slice(at + 1) });
  const own = analyseSpec(ofProject(tidySpec), { ...invocation, args: invocation.args.slice(0, at) });
  return {
    ...own,
    operations: [...own.operations, ...compiled.operations.filter(operation => operation.kind !== 'write')],
  };
}

/** `@file` is read for more arguments, and what is none of them is printed. */
export function answerFiles({ operands }: ParsedArgs, invocation: Invocation): readonly Operation[] {
  return operands
    .filter(({ text }) => text?.startsWith('@'))
    .flatMap(file => invocation.paths('read', literalArg(file.text?.slice(1) ?? '')));
}

/** Programs that look at what was compiled, and at its sources. */
export const binaryPrograms: readonly Program[] = [
  {
    names: [
      'nm',
      'size',
      'readelf',
      'addr2line',
      'c++filt',
      'llvm-objdump',
      'llvm-nm',
      'llvm-readelf',
      'llvm-size',
      'llvm-cov',
      'llvm-profdata',
      'llvm-dwarfdump',
      'gcov',
      'lcov',
      'genhtml',
      'gcovr',
      'objdump',
    ],
    analyse: asking(
      {
        flags: binaryFlags,
        values: {
          '-j --section': 'text',
          '-M --disassembler-options': 'text',
          '-m --architecture': 'text',
          '-b --target': 'text',
          '--start-address --stop-address': 'text',
          '-o --output --output-file --output-directory': 'write-tree',
          '--format': 'text',
        },
        operands: ['read*'],
        also: answerFiles,
      },
      { asks: '-V -v' },
    ),
    examples: {
      'objdump --dwarf=follow a': [
        'unknown objdump: the option `--dwarf` is not known',
        'read /workspace/a',
        'read /workspace',
      ],
      'objdump -d -M intel build/a': ['read /workspace/build/a'],
      'nm -C build/a': ['read /workspace/build/a'],
      'nm @args': ['read /workspace/@args', 'read /workspace/args'],
    },
  },
  {
    names: ['strip', 'ranlib', 'objcopy', 'install_name_tool', 'patchelf', 'chrpath'],
    analyse: {
      flags:
        '-s -S -g -x -X -d -p -D -K --strip-all --strip-debug --strip-unneeded --only-keep-debug --print-rpath --print-needed --print-interpreter',
      values: { '-R --remove-section': 'text', '-o': 'write', '-O --output-target': 'text' },
      operands: ['write*'],
    },
    examples: {
      'strip ~/.local/bin/x': ['write /home/user/.local/bin/x'],
      'patchelf --set-rpath /tmp a': [
        'unknown patchelf: the option `--set-rpath` is not known',
        'write /tmp',
        'write /workspace/a',
        'read /workspace',
      ],
      'strip -s build/a': ['write /workspace/build/a'],
    },
  },
  {
    names: ['ldd', 'dlltool'],
    analyse: asking(ofProject({ described: false, flags: '-v -u -d -r --verbose', operands: ['code'] })),
    examples: {
      'ldd /tmp/x': ['read /tmp/x', 'execute /tmp/x', 'execute /workspace/', 'read /workspace'],
      'ldd build/a': [
        'read /workspace/build/a',
        'execute /workspace/build/a',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  },
  reader(
    [
      'clang-format',
      'clang-format-14',
      'clang-format-15',
      'clang-format-16',
      'clang-format-17',
      'clang-format-18',
      'astyle',
      'uncrustify',
      'indent',
    ],
    {
      unbundled: true,
      flags: '-i -n --dry-run -Werror --Werror --verbose -dump-config --dump-config --sort-includes --inplace',
      values: {
        '-style --style --fallback-style -fallback-style': 'text',
        '--lines -lines': 'text',
        '--assume-filename -assume-filename': 'text',
        '--files': 'read',
      },
      operands: ['read*'],
      defaultOperand: '-',
      also: formats,
    },
    {
      'clang-format -style=file:/etc/x a.c': ['read /workspace/a.c'],
      'clang-format -i src/*.cpp': ['read /workspace/src/*.cpp', 'write /workspace/src/*.cpp'],
      'clang-format --dry-run -Werror a.c': ['read /workspace/a.c'],
    },
  ),
  {
    names: [
      'clang-tidy',
      'clang-tidy-18',
      'cppcheck',
      'cpplint',
      'include-what-you-use',
      'iwyu_tool',
      'run-clang-tidy',
      'scan-build',
      'flawfinder',
      'splint',
    ],
    analyse: asking(tidy),
    examples: {
      'clang-tidy --load=./x.so a.cpp': [
        'unknown clang-tidy: the option `--load` is not known',
        'read /workspace/a.cpp',
        'read /workspace',
      ],
      'clang-tidy src/main.cpp -- -Iinclude': [
        'read /workspace/src/main.cpp',
        'read /workspace/include',
        'read /workspace',
      ],
      'cppcheck --enable=all --suppress=x src': ['read /workspace/src', 'read /workspace'],
      'scan-build make': ['execute make', 'execute /workspace/Makefile', 'read /workspace'],
    },
  },
];
