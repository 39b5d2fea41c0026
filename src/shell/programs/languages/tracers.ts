import { unknown } from '../../analyse.ts';
import type { Program, ProgramSpec } from '../../program.ts';
import { each, tells } from '../project.ts';
import { asking, runsWords } from './shapes.ts';

/** `wrap ./prog args`: debuggers and tracers whose options run commands are listed without those options. */
const traced = (flags: string, values: NonNullable<ProgramSpec['values']>): ProgramSpec => ({
  stopsAtOperand: true,
  flags,
  values,
  operands: ['command'],
});

/** Programs that watch another program while it runs. */
export const tracerPrograms: readonly Program[] = [
  {
    names: ['valgrind'],
    analyse: asking(
      traced(
        '-v -q -s --leak-check= --track-origins= --show-leak-kinds= --error-exitcode= --tool= --num-callers= --gen-suppressions= --xml= --trace-children= --undef-value-errors= --read-var-info= --show-reachable= --errors-for-leak-kinds= --main-stacksize=',
        { '--suppressions': 'read', '--log-file --xml-file --callgrind-out-file --massif-out-file': 'write' },
      ),
    ),
    examples: {
      'valgrind rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
      'valgrind --trace-children-skip=x ./a': [
        'unknown valgrind: the option `--trace-children-skip` is not known',
        'read /workspace',
        'execute /workspace/a',
        'read /workspace/a',
      ],
      'valgrind --leak-check=full ./build/tests': [
        'execute /workspace/build/tests',
        'read /workspace/build/tests',
        'read /workspace',
      ],
    },
  },
  {
    names: ['strace', 'ltrace'],
    analyse: asking({
      ...traced('-f -ff -c -C -t -tt -ttt -T -y -yy -q -v -i -k -r -x -S', {
        '-e --trace': 'text',
        '-o --output': 'write',
        '-s': 'text',
        '-P': 'text',
      }),
      // `-o '|cmd'` and `-o '!cmd'` hand the trace to a command.
      also: (parsed, invocation) =>
        parsed.values('-o').some(arg => /^\s*[|!]/.test(arg.text ?? '|'))
          ? [unknown(invocation, 'an output that is a command')]
          : [],
    }),
    examples: {
      'strace -o "|sh" ls': [
        'write /workspace/|sh',
        'unknown strace: an output that is a command',
        'read /workspace',
        'execute ls',
      ],
      'strace -p 1': ['unknown strace: the option `-p` is not known', 'read /workspace', 'execute 1'],
      'strace -f -e trace=openat cat /etc/shadow': ['execute cat /etc/shadow', 'read /etc/shadow'],
    },
  },
  {
    names: ['rr', 'heaptrack', 'coz', 'samply'],
    analyse: asking(runsWords({ flags: '-o --no-open' })),
    examples: { 'heaptrack rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'] },
  },
  {
    names: ['perf'],
    analyse: asking({
      subcommands: {
        ...each(
          'stat record trace',
          traced('-a -g -v -d -r= -F= --call-graph=', { '-e --event': 'text', '-o --output': 'write' }),
        ),
        ...each(
          'report script annotate list version diff',
          tells({ flags: '--stdio -g -n --no-children --sort=', values: { '-i --input': 'read', '--sort': 'text' } }),
        ),
      },
    }),
    examples: {
      'perf stat rm -rf ~': ['execute rm -rf /home/user', 'delete /home/user (tree)'],
      'perf record -g ./a': ['execute /workspace/a', 'read /workspace/a', 'read /workspace'],
    },
  },
  {
    names: ['gdb', 'lldb', 'cgdb', 'rust-gdb', 'rust-lldb'],
    analyse: asking(
      invocation => ({
        operations: [unknown(invocation, 'a debugger runs commands that are not interpreted')],
        described: false,
      }),
      { asks: '-v' },
    ),
    examples: {
      "gdb -nx -ex '!/bin/sh' -ex quit": [
        'unknown gdb: a debugger runs commands that are not interpreted',
        'read /workspace',
      ],
      'gdb --version': [],
    },
  },
];
