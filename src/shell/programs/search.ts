import type { Operation } from '../../operation.ts';
import { analyseSpec, unknown } from '../analyse.ts';
import { type Arg, literalArg } from '../arg.ts';
import type { Analysis, Invocation, Program, ProgramSpec, Run } from '../program.ts';

const grepSpec: ProgramSpec = {
  flags:
    '-i -v -n -r -R -l -L -c -o -w -x -h -H -E -F -P -G -s -q -a -I -z -y -U -b --ignore-case --invert-match --line-number --recursive --dereference-recursive --files-with-matches --files-without-match --count --only-matching --word-regexp --line-regexp --no-filename --with-filename --extended-regexp --fixed-strings --perl-regexp --quiet --silent --no-messages --text --color= --colour= --null',
  values: {
    '-e --regexp': 'text',
    '-f --file': 'read',
    '-A --after-context': 'text',
    '-B --before-context': 'text',
    '-C --context': 'text',
    '-m --max-count': 'text',
    '--include': 'text',
    '--exclude': 'text',
    '--exclude-dir': 'text',
    '-d': 'text',
    '-D': 'text',
    '--binary-files': 'text',
    '--label': 'text',
  },
  numbers: true,
  tree: '-r -R --recursive --dereference-recursive',
};

/** The pattern is the first operand unless `-e` or `-f` gave it; `-r` without a path reads the current folder. */
function grep(invocation: Invocation): Analysis {
  const given = invocation.args.some(
    arg => /^(-[A-Za-z]*[ef]$|-e|--regexp|--file)/.test(arg.prefix) && !/^--(?!regexp|file=)/.test(arg.prefix),
  );
  const recursive = invocation.args.some(arg => /^(-[A-Za-z]*[rR]|--(dereference-)?recursive)/.test(arg.prefix));
  const analysis = analyseSpec({ ...grepSpec, operands: given ? ['read*'] : ['text', 'read*'] }, invocation);
  const files = analysis.operations.some(operation => operation.kind === 'read');
  return recursive && !files
    ? { ...analysis, operations: [...analysis.operations, ...invocation.paths('read', literalArg('.'), true)] }
    : analysis;
}

const ripgrepSpec: ProgramSpec = {
  flags:
    '-i -v -n -N -l -c -o -w -x -h -H -F -P -s -S -u -uu -uuu -U -L -a -q -p -0 -z --ignore-case --invert-match --line-number --no-line-number --files-with-matches --files-without-match --count --only-matching --word-regexp --fixed-strings --smart-case --hidden --no-ignore --no-ignore-vcs --multiline --files --json --heading --no-heading --no-filename --with-filename --pretty --stats --trim --vimgrep --follow --pcre2 --null --column --no-messages --quiet --text',
  values: {
    '-e --regexp': 'text',
    '-A --after-context': 'text',
    '-B --before-context': 'text',
    '-C --context': 'text',
    '-m --max-count': 'text',
    '-g --glob': 'text',
    '--iglob': 'text',
    '-t --type': 'text',
    '-T --type-not': 'text',
    '-r --replace': 'text',
    '--color': 'text',
    '--max-depth -d': 'text',
    '-j --threads': 'text',
    '--sort': 'text',
    '-M --max-columns': 'text',
  },
};

function ripgrep(invocation: Invocation): Analysis {
  const given = invocation.args.some(arg => /^(-e|--regexp|--files$)/.test(arg.prefix));
  return analyseSpec(
    {
      ...ripgrepSpec,
      operands: given ? ['read-tree*'] : ['text', 'read-tree*'],
      ...(given ? { defaultOperand: '.' } : {}),
    },
    invocation,
  );
}

/** Tests and actions of `find`, and how many arguments each takes. */
const findTests: Readonly<Record<string, number>> = {
  '-name': 1,
  '-iname': 1,
  '-path': 1,
  '-ipath': 1,
  '-wholename': 1,
  '-regex': 1,
  '-iregex': 1,
  '-type': 1,
  '-size': 1,
  '-mtime': 1,
  '-mmin': 1,
  '-atime': 1,
  '-ctime': 1,
  '-cmin': 1,
  '-newer': 1,
  '-perm': 1,
  '-user': 1,
  '-group': 1,
  '-maxdepth': 1,
  '-mindepth': 1,
  '-regextype': 1,
  '-printf': 1,
  '-links': 1,
  '-inum': 1,
  '-samefile': 1,
  '-empty': 0,
  '-print': 0,
  '-print0': 0,
  '-prune': 0,
  '-ls': 0,
  '-o': 0,
  '-or': 0,
  '-a': 0,
  '-and': 0,
  '-not': 0,
  '!': 0,
  '(': 0,
  ')': 0,
  ',': 0,
  '-depth': 0,
  '-xdev': 0,
  '-mount': 0,
  '-quit': 0,
  '-true': 0,
  '-false': 0,
  '-executable': 0,
  '-readable': 0,
  '-writable': 0,
  '-follow': 0,
  '-nouser': 0,
  '-nogroup': 0,
  '-daystart': 0,
  '-noleaf': 0,
};

function find(invocation: Invocation): Analysis {
  const { args } = invocation;
  const start = args.findIndex(arg => arg.text === undefined || /^[-(!,]/.test(arg.text));
  const end = start < 0 ? args.length : start;
  const roots = end === 0 ? [literalArg('.')] : args.slice(0, end);
  const operations: Operation[] = roots.flatMap(root => invocation.paths('read', root, true));
  const runs: Run[] = [];
  const expression = args.slice(end);
  const found = roots.map(root => foundBelow(root, expression));
  for (let i = 0; i < expression.length; i++) {
    const word = expression[i]?.text;
    const taken = word === undefined ? undefined : findTests[word];
    if (taken !== undefined) i += taken;
    else if (word === '-delete') operations.push(...found.flatMap(path => invocation.paths('delete', path)));
    else if (word === '-exec' || word === '-execdir' || word === '-ok' || word === '-okdir') {
      const stop = expression.findIndex((arg, at) => at > i && (arg.text === ';' || arg.text === '+'));
      const command = expression.slice(i + 1, stop < 0 ? undefined : stop);
      for (const path of found)
        runs.push({
          args: command.map(arg =>
            arg.text === '{}' ? path : arg.text?.includes('{}') ? { prefix: '', glob: false } : arg,
          ),
        });
      i = stop < 0 ? expression.length : stop;
    } else
      operations.push(
        unknown(
          invocation,
          word === undefined ? 'an argument that is only known at run time' : `\`${word}\` is not known`,
        ),
      );
  }
  return { operations, runs, described: true };
}

/** What `{}` may be: any file below the root, or those of one name when a single `-name` says so. */
function foundBelow(root: Arg, expression: readonly Arg[]): Arg {
  const names = expression.flatMap((arg, i) => (arg.text === '-name' ? [expression[i + 1]?.text] : []));
  const alternatives = expression.some(arg => ['-o', '-or', '-not', '!', ','].includes(arg.text ?? ''));
  if (root.text === undefined || root.glob) return { prefix: '', glob: false };
  const [name] = names;
  if (names.length !== 1 || alternatives || name === undefined || name.includes('/')) return { ...root, tree: true };
  const text = `${root.text.replace(/\/+$/, '')}/**/${name}`;
  return { text, prefix: text, glob: true };
}

/** Programs that look for files and text. */
export const searchPrograms: readonly Program[] = [
  {
    names: ['grep', 'egrep', 'fgrep', 'zgrep'],
    analyse: grep,
    examples: {
      'grep -rn "TODO" src': ['read /workspace/src (tree)'],
      'grep -r x': ['read /workspace (tree)'],
      'grep -e a -e b f.txt': ['read /workspace/f.txt'],
      'grep x': [],
      'grep -f /etc/shadow x': ['read /etc/shadow', 'read /workspace/x'],
    },
  },
  {
    names: ['rg'],
    analyse: ripgrep,
    examples: {
      'rg -n foo src': ['read /workspace/src (tree)'],
      'rg --files -g "*.ts"': ['read /workspace (tree)'],
      'rg --pre ./x foo': ['unknown rg: the option `--pre` is not known', 'read /workspace/foo (tree)'],
    },
  },
  {
    names: ['find'],
    analyse: find,
    examples: {
      'find src -name "*.ts" -not -path "*/x/*"': ['read /workspace/src (tree)'],
      'find . -name "*.pyc" -delete': ['read /workspace (tree)', 'delete /workspace/**/*.pyc'],
      'find / -type f -exec rm -f {} \\;': ['read / (tree)', 'execute rm -f /', 'delete / (tree)'],
      'find . -name "*.ts" -exec grep -l foo {} +': [
        'read /workspace (tree)',
        'execute grep -l foo ./**/*.ts',
        'read /workspace/**/*.ts',
      ],
      'find . -fprint /etc/x': [
        'read /workspace (tree)',
        'unknown find: `-fprint` is not known',
        'unknown find: `/etc/x` is not known',
      ],
    },
  },
  {
    names: ['fd'],
    analyse: {
      flags: '-H -I -a -l -0 -i -s -g -F --hidden --no-ignore --glob --absolute-path',
      values: { '-t --type': 'text', '-e --extension': 'text', '-d --max-depth': 'text', '-E --exclude': 'text' },
      operands: ['text', 'read-tree*'],
    },
    examples: { 'fd -e ts foo src': ['read /workspace/src (tree)'] },
  },
];
