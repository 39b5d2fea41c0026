import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Analysis, Invocation, Program } from '../../program.ts';
import { asking } from './shapes.ts';

const compilerFlag =
  /^-(?:[cSEgvsMPCHQ]|O[0-3sgz]?|Ofast|g\d?|ggdb\d?|gdwarf(?:-\d)?|W[a-zA-Z0-9+#-]+(?:=[\w-]+)?|w|std=[\w+:]+|ansi|shared|static(?:-lib\w+)?|pthread|pedantic(?:-errors)?|pipe|nostd(?:lib|inc)|nodefaultlibs|nostartfiles|rdynamic|pie|no-pie|MMD|MD|MP|MM|MG|save-temps|dumpversion|dumpmachine|dM|emit-llvm|emit-ast|flto(?:=[\w]+)?|fopenmp|ansi|Weverything|print-[\w-]+(?:=\w+)?|###|m(?:arch|tune|cpu|fpu|float-abi|macosx-version-min|no-red-zone|cmodel|thumb|avx\w*|sse[\w.]*|bmi2?|fma|soft-float|hard-float)(?:=[\w.+-]+)?|m\d\d|l[\w+.-]+|D\w+(?:\([\w,]*\))?(?:=.*)?|U\w+|x(?:c|c\+\+|none)|arch=?|f(?!plugin|pass-plugin|use-ld|lto-|profile-use|crash|modules-|sanitize-\w*list)[\w-]+(?:=[\w,+.-]+)?|coverage|-(?:coverage|std=[\w+:]+|target=[\w.-]+)|target|stdlib=[\w+]+|fuse-ld=(?:lld|gold|bfd|mold))$/s;
/** What the linker is told: plug-ins, scripts and other files would be more. */
const linkerFlag =
  /^-Wl,(?:-O\d|--as-needed|--no-as-needed|--gc-sections|--build-id(?:=\w+)?|-z,\w+|--start-group|--end-group|--whole-archive|--no-whole-archive|-rpath[,=][\w$./{}:-]*|--export-dynamic|-s|-S|--strip-all|-dead_strip|--no-undefined|-soname,[\w.-]+|,)*$/;

/** Options of a compiler that take a value, attached or as the next word. */
const valued = /^-(o|I|L|MF|MT|MQ|isystem|iquote|idirafter|include|x|arch|target|framework|F)(.*)$/s;

/** `gcc -O2 -o out a.c`; options that load plug-ins or name other programs are not understood. */
export function compiler(invocation: Invocation): Analysis {
  const { args } = invocation;
  const operations: Operation[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? literalArg('');
    const text = staticText(arg) ?? '';
    const [, option, attached] = compilerFlag.test(text) ? [] : (valued.exec(text) ?? []);
    if (option === undefined) operations.push(...plain(text, arg, invocation));
    else operations.push(...withValue(option, attached ? literalArg(attached) : args[++i], invocation));
  }
  const quiet = args.some(arg => /^-(?:o.*|fsyntax-only|E|M|MM)$/.test(arg.text ?? ''));
  return {
    operations: [...operations, ...(quiet ? [] : invocation.paths('write', literalArg('a.out')))],
    described: false,
  };
}

function withValue(option: string, value: Arg | undefined, invocation: Invocation): readonly Operation[] {
  if (value === undefined || /^(?:MT|MQ|x|arch|target|framework)$/.test(option)) return [];
  return invocation.paths(option === 'MF' || option === 'o' ? 'write' : 'read', value);
}

/** A source, or an option without a value. */
function plain(text: string, arg: Arg, invocation: Invocation): readonly Operation[] {
  if (isSource(text, arg)) return invocation.paths('read', arg);
  const known = text.startsWith('-Wl,') ? linkerFlag.test(text) : compilerFlag.test(text);
  return known ? [] : [unknown(invocation, `the option \`${text || 'known only at run time'}\` is not known`)];
}

function isSource(text: string, arg: Arg): boolean {
  return text === '' ? arg.glob : text === '-' || (!text.startsWith('-') && !text.startsWith('@'));
}

/** Programs of C and C++: compilers, cmake, and those that look at what was built. */
export const nativePrograms: readonly Program[] = [
  {
    names: [
      'gcc',
      'g++',
      'clang',
      'clang++',
      'cc',
      'c++',
      'gcc-11',
      'gcc-12',
      'gcc-13',
      'gcc-14',
      'g++-11',
      'g++-12',
      'g++-13',
      'g++-14',
      'clang-15',
      'clang-16',
      'clang-17',
      'clang-18',
      'clang-19',
      'clang++-18',
      'emcc',
      'em++',
      'gfortran',
      'tcc',
      'cpp',
      'nasm',
      'yasm',
      'as',
      'icx',
      'icpx',
      'nvcc',
    ],
    analyse: asking(compiler, { asks: '-v -V -dumpversion -dumpmachine -print-search-dirs' }),
    examples: {
      'gcc -wrapper rm,-rf a.c': [
        'unknown gcc: the option `-wrapper` is not known',
        'read /workspace/rm,-rf',
        'read /workspace/a.c',
        'write /workspace/a.out',
        'read /workspace',
      ],
      'gcc -fplugin=./x.so a.c': [
        'unknown gcc: the option `-fplugin=./x.so` is not known',
        'read /workspace/a.c',
        'write /workspace/a.out',
        'read /workspace',
      ],
      'gcc -B /tmp/x a.c': [
        'unknown gcc: the option `-B` is not known',
        'read /tmp/x',
        'read /workspace/a.c',
        'write /workspace/a.out',
        'read /workspace',
      ],
      'gcc @/tmp/options a.c': [
        'unknown gcc: the option `@/tmp/options` is not known',
        'read /workspace/a.c',
        'write /workspace/a.out',
        'read /workspace',
      ],
      'clang -Wl,-plugin,/tmp/x.so a.c': [
        'unknown clang: the option `-Wl,-plugin,/tmp/x.so` is not known',
        'read /workspace/a.c',
        'write /workspace/a.out',
        'read /workspace',
      ],
      'gcc -Wall -O2 -o a a.c -lm': ['write /workspace/a', 'read /workspace/a.c', 'read /workspace'],
      'g++ -std=c++20 -fsyntax-only src/main.cpp': ['read /workspace/src/main.cpp', 'read /workspace'],
      'gcc -Iinclude -DNAME="a b" -c a.c': [
        'read /workspace/include',
        'read /workspace/a.c',
        'write /workspace/a.out',
        'read /workspace',
      ],
      'gcc --version': [],
    },
  },
  {
    names: ['ccache', 'sccache', 'distcc'],
    analyse: asking(
      {
        stopsAtOperand: true,
        flags: '-s -z -C -c -V --show-stats --zero-stats --start-server --stop-server',
        operands: ['command'],
      },
      { asks: '-s -V' },
    ),
    examples: {
      'ccache rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
      'ccache gcc -c a.c': ['execute gcc -c a.c', 'read /workspace/a.c', 'write /workspace/a.out', 'read /workspace'],
    },
  },
  {
    names: ['ld', 'ld.gold', 'ld.lld', 'lld', 'mold', 'libtool', 'glibtool'],
    analyse: asking(linker),
    examples: {
      'ld -plugin ./x.so a.o': [
        'unknown ld: the option `-plugin` is not known',
        'read /workspace/x.so',
        'read /workspace/a.o',
        'write /workspace/a.out',
        'read /workspace',
      ],
      'ld -o a a.o -lc': ['read /workspace/a.o', 'write /workspace/a', 'read /workspace'],
    },
  },
];

const linkerWord =
  /^-(?:[lLsSxXrgO]\w*|l[\w+.-]+|z|static|shared|pie|no-pie|e|m|-gc-sections|-as-needed|-build-id|nostdlib|Bstatic|Bdynamic|arch|dylib|syslibroot|lSystem|-start-group|-end-group)$/;

function linker(invocation: Invocation): Analysis {
  const at = invocation.args.findIndex(arg => arg.text === '-o');
  const output = at < 0 ? literalArg('a.out') : invocation.args[at + 1];
  const others = invocation.args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  const operations = others.flatMap(arg => {
    const text = staticText(arg) ?? '-';
    if (!text.startsWith('-') && !text.startsWith('@')) return invocation.paths('read', arg);
    return linkerWord.test(text) ? [] : [unknown(invocation, `the option \`${text}\` is not known`)];
  });
  return { operations: [...operations, ...(output ? invocation.paths('write', output) : [])], described: false };
}
