import type { Program } from '../program.ts';

const checksums = ['md5sum', 'sha1sum', 'sha224sum', 'sha256sum', 'sha384sum', 'sha512sum', 'b2sum', 'cksum', 'shasum'];

/** Programs that turn text into text. */
export const textPrograms: readonly Program[] = [
  {
    names: ['wc'],
    analyse: { tolerates: 'words', flags: '-l -w -c -m -L --lines --words --bytes --chars', operands: ['read*'] },
    examples: { 'wc -l a': ['read /workspace/a'], 'wc -l *.ts': ['read /workspace/*.ts'] },
  },
  {
    names: ['sort'],
    analyse: {
      flags:
        '-r -n -u -f -h -V -b -d -g -i -M -R -s -z -m -c -C --reverse --numeric-sort --unique --human-numeric-sort --version-sort --ignore-case',
      values: {
        '-k --key': 'text',
        '-t --field-separator': 'text',
        '-o --output': 'write',
        '-S --buffer-size': 'text',
        '-T --temporary-directory': 'write',
        '--parallel': 'text',
      },
      operands: ['read*'],
    },
    examples: {
      'sort -u -o b a': ['write /workspace/b', 'read /workspace/a'],
      'sort --compress-program=sh a': [
        'unknown sort: the option `--compress-program` is not known',
        'read /workspace/a',
        'read /workspace',
      ],
      // A file may be named `--compress-program=sh`.
      'sort *': ['unknown sort: an argument that is only known at run time may be an option', 'read /workspace'],
      'sort -- *': ['read /workspace/*'],
    },
  },
  {
    names: ['uniq'],
    analyse: {
      flags: '-c -d -u -i -D --count --repeated --unique --ignore-case',
      values: { '-f': 'text', '-s': 'text', '-w': 'text' },
      operands: ['read', 'write'],
    },
    examples: {
      'uniq -c': [],
      'uniq a b': ['read /workspace/a', 'write /workspace/b'],
      'uniq a*': ['unknown uniq: `a*` may be several operands', 'read /workspace'],
    },
  },
  {
    names: ['cut'],
    analyse: {
      tolerates: 'words',
      flags: '-s -n --complement',
      values: {
        '-d --delimiter': 'text',
        '-f --fields': 'text',
        '-c --characters': 'text',
        '-b --bytes': 'text',
        '--output-delimiter': 'text',
      },
      operands: ['read*'],
    },
    examples: { 'cut -d= -f1 a': ['read /workspace/a'] },
  },
  {
    names: ['tr'],
    analyse: { flags: '-d -s -c -C -t --delete --squeeze-repeats --complement', operands: ['text', 'text'] },
    examples: { "tr -d '\\n'": [] },
  },
  {
    names: ['diff'],
    analyse: {
      tolerates: 'words',
      flags:
        '-u -r -q -N -w -b -B -i -a -s -y -c -d --brief --recursive --unified= --color= --ignore-all-space --suppress-common-lines --minimal',
      values: { '-U': 'text', '-x --exclude': 'text', '-W --width': 'text', '--label': 'text' },
      operands: ['read*'],
      tree: '-r --recursive',
    },
    examples: {
      'diff -u a b': ['read /workspace/a', 'read /workspace/b'],
      'diff -d /etc/shadow a': ['read /etc/shadow', 'read /workspace/a'],
    },
  },
  {
    names: ['cmp'],
    analyse: {
      tolerates: 'words',
      flags: '-l -b -s --quiet --silent --verbose',
      values: { '-n --bytes': 'text', '-i --ignore-initial': 'text' },
      operands: ['read', 'read', 'text', 'text'],
    },
    examples: { 'cmp -s a b': ['read /workspace/a', 'read /workspace/b'] },
  },
  {
    names: ['comm'],
    analyse: { tolerates: 'words', flags: '-1 -2 -3 -i --total', operands: ['read*'] },
    examples: { 'comm -13 a b': ['read /workspace/a', 'read /workspace/b'] },
  },
  {
    names: ['paste'],
    analyse: { tolerates: 'words', flags: '-s', values: { '-d --delimiters': 'text' }, operands: ['read*'] },
    examples: { 'paste -d, a b': ['read /workspace/a', 'read /workspace/b'] },
  },
  {
    names: ['join'],
    analyse: {
      tolerates: 'words',
      flags: '-i --header',
      values: {
        '-t': 'text',
        '-1': 'text',
        '-2': 'text',
        '-j': 'text',
        '-o': 'text',
        '-a': 'text',
        '-v': 'text',
        '-e': 'text',
      },
      operands: ['read*'],
    },
    examples: { 'join -t, -1 2 a b': ['read /workspace/a', 'read /workspace/b'] },
  },
  {
    names: ['nl', 'fold', 'expand', 'unexpand', 'fmt'],
    analyse: {
      tolerates: 'words',
      flags: '-s -p -c -u',
      values: { '-w --width': 'text', '-b': 'text', '-n': 'text', '-v': 'text' },
      operands: ['read*'],
      numbers: true,
    },
    examples: { 'fold -w 80 a': ['read /workspace/a'], 'nl -ba a': ['read /workspace/a'] },
  },
  {
    names: ['column'],
    analyse: {
      tolerates: 'words',
      flags: '-t -x -n -e',
      values: { '-s': 'text', '-c': 'text', '-N': 'text', '-o': 'text' },
      operands: ['read*'],
    },
    examples: { 'column -t -s, a': ['read /workspace/a'] },
  },
  {
    names: ['strings'],
    analyse: {
      tolerates: 'words',
      flags: '-a -f',
      values: { '-n': 'text', '-t': 'text', '-e': 'text' },
      operands: ['read*'],
      numbers: true,
    },
    examples: { 'strings -n 8 a': ['read /workspace/a'] },
  },
  {
    names: ['od', 'hexdump'],
    analyse: {
      tolerates: 'words',
      flags: '-c -x -b -v -C -d -o',
      values: { '-t': 'text', '-N': 'text', '-j': 'text', '-A': 'text', '-n': 'text', '-s': 'text', '-w': 'text' },
      operands: ['read*'],
    },
    examples: { 'od -t x1 a': ['read /workspace/a'], 'hexdump -C a': ['read /workspace/a'] },
  },
  {
    names: checksums,
    analyse: {
      tolerates: 'words',
      flags: '-b -c -t -w -z --check --tag --text --binary --quiet --status --strict --warn',
      values: { '-a': 'text' },
      operands: ['read*'],
    },
    examples: { 'sha256sum a': ['read /workspace/a'], 'md5sum -w /etc/shadow': ['read /etc/shadow'] },
  },
  {
    names: ['base64', 'base32'],
    analyse: { flags: '-d -D --decode --ignore-garbage', values: { '-w --wrap': 'text' }, operands: ['read'] },
    examples: { 'base64 -d a': ['read /workspace/a'] },
  },
  {
    names: ['xxd'],
    analyse: {
      flags: '-p -r -u -b -i',
      values: { '-l': 'text', '-s': 'text', '-c': 'text', '-g': 'text' },
      operands: ['read', 'write'],
    },
    examples: { 'xxd -l 16 a': ['read /workspace/a'] },
  },
];
