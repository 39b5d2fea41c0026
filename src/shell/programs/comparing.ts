import type { Program, ProgramSpec } from '../program.ts';
import { tool } from './entry.ts';

const diff: ProgramSpec = {
  tolerates: 'words',
  flags:
    '-u -c -e -n -y -r -q -s -N -w -b -B -E -Z -i -a -d -l -p -t -T -H --brief --recursive --unified= --context= --side-by-side --color= --normal --ed --rcs --report-identical-files --new-file --unidirectional-new-file --ignore-all-space --ignore-space-change --ignore-blank-lines --ignore-tab-expansion --ignore-trailing-space --ignore-case --ignore-file-name-case --text --strip-trailing-cr --suppress-common-lines --left-column --expand-tabs --initial-tab --minimal --speed-large-files --show-c-function --no-dereference --paginate --suppress-blank-empty',
  values: {
    '-U': 'text',
    '-C': 'text',
    '-x --exclude': 'text',
    '-X --exclude-from': 'read',
    '-W --width': 'text',
    '-L --label': 'text',
    '-I --ignore-matching-lines': 'text',
    '-F --show-function-line': 'text',
    '-S --starting-file': 'text',
    '--tabsize': 'text',
    '--palette': 'text',
    '--from-file': 'read',
    '--to-file': 'read',
    '--line-format': 'text',
    '--old-line-format': 'text',
    '--new-line-format': 'text',
    '--unchanged-line-format': 'text',
    '--changed-group-format': 'text',
    '--unchanged-group-format': 'text',
  },
  operands: ['read*'],
  tree: '-r --recursive',
  numbers: true,
};

/** Programs that compare files and show differences. */
export const comparingPrograms: readonly Program[] = [
  tool('diff colordiff gdiff zdiff xzdiff', diff, {
    'diff -u a b': ['read /workspace/a', 'read /workspace/b'],
    'diff -d /etc/shadow a': ['read /etc/shadow', 'read /workspace/a'],
    'diff --side-by-side --width=160 a b': ['read /workspace/a', 'read /workspace/b'],
    'diff -r a b': ['read /workspace/a (tree)', 'read /workspace/b (tree)'],
  }),
  tool(
    'sdiff',
    { ...diff, values: { '-w --width': 'text', '-o --output': 'write', '-I': 'text' } },
    { 'sdiff -o c a b': ['write /workspace/c', 'read /workspace/a', 'read /workspace/b'] },
  ),
  tool(
    'diff3 merge3',
    {
      flags: '-A -E -e -m -T -x -X -3 -a -i --merge --show-all --text',
      values: { '-L --label': 'text' },
      operands: ['read*'],
    },
    { 'diff3 -m a b c': ['read /workspace/a', 'read /workspace/b', 'read /workspace/c'] },
  ),
  tool(
    'cmp zcmp',
    {
      tolerates: 'words',
      flags: '-l -b -s --quiet --silent --verbose --print-bytes',
      values: { '-n --bytes': 'text', '-i --ignore-initial': 'text' },
      operands: ['read', 'read', 'text', 'text'],
    },
    { 'cmp -s a b': ['read /workspace/a', 'read /workspace/b'] },
  ),
  tool(
    'comm',
    {
      tolerates: 'words',
      flags: '-1 -2 -3 -i -z --total --check-order --nocheck-order --zero-terminated',
      values: { '--output-delimiter': 'text' },
      operands: ['read*'],
    },
    { 'comm -13 a b': ['read /workspace/a', 'read /workspace/b'] },
  ),
  tool(
    'delta difft diff-so-fancy icdiff dyff jd jsondiff ydiff',
    {
      flags:
        '-s -n -u -W -N --side-by-side --line-numbers --no-gitconfig --dark --light --keep-plus-minus-markers --list-syntax-themes --show-config --unified= --recursive --whole-file --ignore-comments --exit-code --skip-unchanged --check-only --strip-cr= --patch --omit-header',
      values: {
        '-w --width': 'text',
        '--color': 'text',
        '--paging': 'text',
        '--syntax-theme': 'text',
        '--display': 'text',
        '--context': 'text',
        '--cols': 'text',
        '--language': 'text',
        '--tab-width': 'text',
        '--background': 'text',
        '-o --output': 'write',
      },
      operands: ['read*'],
    },
    { 'difft a b': ['read /workspace/a', 'read /workspace/b'], 'delta --paging=never': [] },
  ),
  tool(
    'diffstat filterdiff interdiff lsdiff',
    {
      tolerates: 'words',
      flags: '-s -m -l -k -K -r -u -v -q -b -c -C -i -w -n -N --status --files --annotate --verbose',
      values: { '-p --strip': 'text', '--include': 'text', '-x --exclude': 'text', '-f': 'text' },
      operands: ['read*'],
      numbers: true,
    },
    { 'diffstat -p 1 a.patch': ['read /workspace/a.patch'] },
  ),
];
