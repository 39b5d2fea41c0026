import type { Program } from '../program.ts';

const listing =
  '-a -A -l -1 -h -r -R -t -S -d -F -i -n -G -g -o -p -s -u -c -X -v -U -L -H --all --almost-all --recursive --human-readable --color= --reverse --directory --full-time --group-directories-first --si --classify=';

/** Programs that list, make, move and remove files. */
export const filePrograms: readonly Program[] = [
  {
    names: ['ls', 'dir'],
    analyse: {
      flags: listing,
      values: { '--sort': 'text', '--time': 'text', '--time-style': 'text', '-I --ignore': 'text', '-w': 'text' },
      operands: ['read*'],
      defaultOperand: '.',
      tree: '-R --recursive',
    },
    examples: { 'ls -la src': ['read /workspace/src'], ls: ['read /workspace'], 'ls ~/.ssh': ['read /home/user/.ssh'] },
  },
  {
    names: ['tree'],
    analyse: {
      flags: '-a -d -f -i -l -s -h -C -n -p -u -g -D --dirsfirst --noreport --du',
      values: { '-L': 'text', '-I': 'text', '-P': 'text', '--filelimit': 'text', '-o': 'write' },
      operands: ['read-tree*'],
      defaultOperand: '.',
    },
    examples: { 'tree -L 2 src': ['read /workspace/src (tree)'] },
  },
  {
    names: ['cat', 'tac', 'rev'],
    analyse: { flags: '-A -b -e -E -n -s -t -T -u -v --number --show-all --squeeze-blank', operands: ['read*'] },
    examples: { 'cat -n a.txt -': ['read /workspace/a.txt'] },
  },
  {
    names: ['head', 'tail'],
    analyse: {
      flags: '-q -v -f -F -r -z --quiet --verbose --follow=',
      values: { '-n --lines': 'text', '-c --bytes': 'text', '--pid': 'text', '-s': 'text' },
      operands: ['read*'],
      numbers: true,
    },
    examples: { 'head -20 a.txt': ['read /workspace/a.txt'], 'tail -n +5': [] },
  },
  {
    names: ['less', 'more'],
    analyse: { flags: '-N -S -R -F -X -i', operands: ['read*'] },
    examples: { 'less -N a': ['read /workspace/a'] },
  },
  {
    names: ['stat', 'file'],
    analyse: {
      flags: '-b -i -L -t -f -k --brief --mime --mime-type --dereference',
      values: { '-c --format': 'text', '--printf': 'text' },
      operands: ['read*'],
    },
    examples: { 'stat -c %s a': ['read /workspace/a'] },
  },
  {
    names: ['readlink', 'realpath', 'basename', 'dirname'],
    analyse: {
      flags: '-f -e -m -n -s -a -z -q --relative-base=',
      values: { '--relative-to': 'text', '--suffix': 'text' },
      operands: ['text*'],
    },
    examples: { 'dirname a/b': [] },
  },
  {
    names: ['du'],
    analyse: {
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
  {
    names: ['mkdir'],
    analyse: { flags: '-p -v --parents --verbose', values: { '-m --mode': 'text' }, operands: ['write*'] },
    examples: { 'mkdir -p a/{b,c}': ['write /workspace/a/b', 'write /workspace/a/c'] },
  },
  {
    names: ['rmdir'],
    analyse: { flags: '-p -v --parents --ignore-fail-on-non-empty', operands: ['delete*'] },
    examples: { 'rmdir a': ['delete /workspace/a'] },
  },
  {
    names: ['touch'],
    analyse: {
      flags: '-a -c -m -h --no-create',
      values: { '-d --date': 'text', '-r --reference': 'read', '-t': 'text' },
      operands: ['write*'],
    },
    examples: { 'touch a b': ['write /workspace/a', 'write /workspace/b'] },
  },
  {
    names: ['rm', 'unlink'],
    analyse: {
      flags:
        '-f -r -R -i -I -v -d --force --recursive --verbose --dir --one-file-system --interactive= --no-preserve-root --preserve-root=',
      operands: ['delete*'],
      tree: '-r -R --recursive',
    },
    examples: {
      'rm -fr build': ['delete /workspace/build (tree)'],
      'rm --force -r ~': ['delete /home/user (tree)'],
      'rm -rf "$X"': ['unknown rm: an argument that is only known at run time may be an option'],
    },
  },
  {
    names: ['shred'],
    analyse: { flags: '-f -u -v -z', values: { '-n': 'text', '-s': 'text' }, operands: ['delete*'] },
    examples: { 'shred -u a': ['delete /workspace/a'] },
  },
  {
    names: ['cp'],
    analyse: {
      flags:
        '-a -r -R -f -i -n -p -u -v -d -L -P -H -T --archive --recursive --force --no-clobber --verbose --parents --update= --preserve= --reflink=',
      values: { '-t --target-directory': 'write' },
      operands: ['read*', 'write'],
      tree: '-a -r -R --archive --recursive',
    },
    examples: {
      'cp a b c': ['read /workspace/a', 'read /workspace/b', 'write /workspace/c'],
      'cp -r a /tmp/x': ['read /workspace/a (tree)', 'write /tmp/x (tree)'],
    },
  },
  {
    names: ['mv'],
    analyse: {
      flags: '-f -i -n -u -v -T --force --no-clobber --verbose',
      values: { '-t --target-directory': 'write' },
      operands: ['delete-tree*', 'write'],
      also: (parsed, invocation) => parsed.operands.slice(0, -1).flatMap(arg => invocation.paths('read', arg, true)),
    },
    examples: { 'mv a b': ['delete /workspace/a (tree)', 'write /workspace/b', 'read /workspace/a (tree)'] },
  },
  {
    names: ['ln'],
    analyse: { flags: '-s -f -n -v -r -T --symbolic --force --no-dereference', operands: ['write*'] },
    examples: { 'ln -s /etc/passwd a': ['write /etc/passwd', 'write /workspace/a'] },
  },
  {
    names: ['chmod', 'chown', 'chgrp'],
    analyse: {
      flags: '-R -v -f -c -h --recursive --verbose --changes',
      values: { '--reference': 'read' },
      operands: ['text', 'write*'],
      tree: '-R --recursive',
      also: (parsed, invocation) =>
        parsed.operands[0]?.text === undefined
          ? []
          : [{ kind: 'change', what: 'mode', name: invocation.name, target: parsed.operands[0].text }],
    },
    examples: {
      'chmod +x run.sh': ['write /workspace/run.sh', 'change mode chmod +x'],
      'chmod -R 777 /': ['write / (tree)', 'change mode chmod 777'],
    },
  },
  {
    names: ['mktemp'],
    analyse: { flags: '-d -q -u -t', values: { '-p --tmpdir': 'text', '--suffix': 'text' }, operands: ['text*'] },
    examples: { 'mktemp -d': [] },
  },
  {
    names: ['tee'],
    analyse: { flags: '-a -i -p --append', operands: ['write*'] },
    examples: { 'tee -a log.txt': ['write /workspace/log.txt'] },
  },
  {
    names: ['truncate'],
    analyse: { flags: '-c', values: { '-s --size': 'text', '-r': 'read' }, operands: ['write*'] },
    examples: { 'truncate -s 0 a': ['write /workspace/a'] },
  },
  {
    names: ['dd'],
    analyse: {
      noOptions: true,
      operands: ['text*'],
      also: (parsed, invocation) =>
        parsed.operands.flatMap(arg => {
          const [, key, value] = /^(if|of)=([\s\S]*)$/.exec(arg.prefix) ?? [];
          if (key === undefined || value === undefined) return [];
          const path =
            arg.text === undefined ? { prefix: value, glob: false } : { text: value, prefix: value, glob: false };
          return invocation.paths(key === 'if' ? 'read' : 'write', path);
        }),
    },
    examples: {
      'dd if=/dev/zero of=/dev/sda bs=1M': ['write /dev/sda'],
      'dd if=a of=b': ['read /workspace/a', 'write /workspace/b'],
    },
  },
];
