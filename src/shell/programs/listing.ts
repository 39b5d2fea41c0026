import type { Program } from '../program.ts';

const lsFlags =
  '-a -A -l -1 -h -r -R -t -S -d -F -i -n -G -g -o -p -s -u -c -X -v -U -L -H -Z -k -m -q -Q --all --almost-all --recursive --human-readable --color= --reverse --directory --full-time --group-directories-first --si --classify= --inode --size --no-group';

/** Programs that list files and show what is in them. */
export const listingPrograms: readonly Program[] = [
  {
    names: ['ls', 'dir'],
    analyse: {
      tolerates: 'words',
      flags: lsFlags,
      values: { '--sort': 'text', '--time': 'text', '--time-style': 'text', '-I --ignore': 'text', '-w': 'text' },
      operands: ['read*'],
      defaultOperand: '.',
      tree: '-R --recursive',
    },
    examples: {
      'ls -la src': ['read /workspace/src'],
      ls: ['read /workspace'],
      'ls ~/.ssh': ['read /home/user/.ssh'],
      'ls *.ts': ['read /workspace/*.ts'],
      'ls -d */': ['read /workspace/*'],
    },
  },
  {
    names: ['tree'],
    analyse: {
      flags: '-a -d -f -i -l -s -h -C -n -p -u -g -D --dirsfirst --noreport --du --gitignore',
      values: { '-L': 'text', '-I': 'text', '-P': 'text', '--filelimit': 'text', '-o': 'write' },
      operands: ['read-tree*'],
      defaultOperand: '.',
    },
    examples: { 'tree -L 2 src': ['read /workspace/src (tree)'] },
  },
  {
    names: ['cat', 'tac', 'rev'],
    analyse: {
      tolerates: 'words',
      flags: '-A -b -e -E -n -s -t -T -u -v --number --show-all --squeeze-blank --number-nonblank --show-ends',
      operands: ['read*'],
    },
    examples: {
      'cat -n a.txt -': ['read /workspace/a.txt'],
      'for f in *.md; do cat $f; done': ['change environment f', 'read /workspace/*.md'],
    },
  },
  {
    names: ['head', 'tail'],
    analyse: {
      tolerates: 'words',
      flags: '-q -v -f -F -r -z --quiet --verbose --follow=',
      values: { '-n --lines': 'text', '-c --bytes': 'text', '--pid': 'text', '-s': 'text' },
      operands: ['read*'],
      numbers: true,
    },
    examples: {
      'head -20 a.txt': ['read /workspace/a.txt'],
      'tail -n +5': [],
      // Without quotes, the number may be a number and a file.
      'head -n $N a': ['unknown head: the value of `-n` may be several words', 'read /workspace/a', 'read /workspace'],
    },
  },
  {
    names: ['less', 'more'],
    analyse: {
      flags: '-N -S -R -F -X -i -e -E',
      operands: ['read*'],
      also: parsed =>
        parsed.operands.some(arg => arg.prefix.startsWith('+'))
          ? [{ kind: 'unknown', text: 'less', why: 'a command to run inside it' }]
          : [],
    },
    examples: { 'less -N a': ['read /workspace/a'] },
  },
  {
    names: ['stat'],
    analyse: {
      tolerates: 'words',
      flags: '-L -t -f -x -q --dereference --file-system --terse',
      values: { '-c --format': 'text', '--printf': 'text' },
      operands: ['read*'],
    },
    examples: { 'stat -c %s a': ['read /workspace/a'] },
  },
  {
    names: ['file'],
    analyse: {
      flags: '-b -i -L -k -h -z --brief --mime --mime-type --dereference --no-dereference',
      values: { '-f --files-from': 'code', '-F --separator': 'text' },
      operands: ['read*'],
    },
    examples: { 'file -b a': ['read /workspace/a'] },
  },
  {
    names: ['readlink', 'realpath', 'basename', 'dirname'],
    // They print names, whatever their words are.
    analyse: { noOptions: true, operands: ['text*'] },
    examples: { 'dirname a/b': [], 'basename "$x" .ts': [] },
  },
  {
    names: ['du'],
    analyse: {
      tolerates: 'words',
      flags: '-a -b -c -h -H -k -m -s -x -L --apparent-size --summarize --human-readable --total',
      values: { '-d --max-depth': 'text', '--exclude': 'text', '-t': 'text' },
      operands: ['read-tree*'],
      defaultOperand: '.',
    },
    examples: { 'du -sh build': ['read /workspace/build (tree)'] },
  },
  {
    names: ['df'],
    analyse: { flags: '-h -k -m -T -i -a -l --human-readable', values: { '-t': 'text' }, operands: ['text*'] },
    examples: { 'df -h': [] },
  },
];
