import { analyseParsed, analyseSpec } from '../analyse.ts';
import { literalArg } from '../arg.ts';
import { parseArgs } from '../options.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../program.ts';

const grepSpec: ProgramSpec = {
  tolerates: 'words',
  flags:
    '-i -v -n -r -R -l -L -c -o -w -x -h -H -E -F -P -G -s -q -a -I -z -y -U -b -Z -T --ignore-case --invert-match --line-number --recursive --dereference-recursive --files-with-matches --files-without-match --count --only-matching --word-regexp --line-regexp --no-filename --with-filename --extended-regexp --fixed-strings --perl-regexp --quiet --silent --no-messages --text --color= --colour= --null --line-buffered --null-data',
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
    '-d --directories': 'text',
    '-D --devices': 'text',
    '--binary-files': 'text',
    '--label': 'text',
  },
  numbers: true,
  tree: '-r -R --recursive --dereference-recursive',
  operands: ['text', 'read*'],
};
const grepWithPattern: ProgramSpec = { ...grepSpec, operands: ['read*'] };

/** The pattern is the first operand unless `-e` or `-f` gave it; `-r` without a path reads the current folder. */
function grep(invocation: Invocation): Analysis {
  const parsed = parseArgs(grepSpec, invocation.args);
  const given = parsed.has('-e') || parsed.has('-f');
  const analysis = analyseParsed(given ? grepWithPattern : grepSpec, parsed, invocation);
  const recursive = grepSpec.tree?.split(' ').some(flag => parsed.has(flag)) || parsed.has('-d');
  const here = recursive && parsed.operands.length <= (given ? 0 : 1);
  return here
    ? { ...analysis, operations: [...analysis.operations, ...invocation.paths('read', literalArg('.'), true)] }
    : analysis;
}

const ripgrepSpec: ProgramSpec = {
  flags:
    '-i -v -n -N -l -c -o -w -x -h -H -I -F -P -s -S -u -uu -uuu -U -L -a -q -p -0 -z --ignore-case --invert-match --line-number --no-line-number --files-with-matches --files-without-match --count --count-matches --only-matching --word-regexp --fixed-strings --smart-case --hidden --no-ignore --no-ignore-vcs --multiline --multiline-dotall --files --json --heading --no-heading --no-filename --with-filename --pretty --stats --trim --vimgrep --follow --pcre2 --null --column --no-messages --quiet --text --case-sensitive --type-list --no-config',
  values: {
    '-e --regexp': 'text',
    '-f --file': 'read',
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
    '--max-filesize': 'text',
    '-j --threads': 'text',
    '--sort': 'text',
    '--sortr': 'text',
    '-M --max-columns': 'text',
    '--context-separator': 'text',
  },
  operands: ['text', 'read-tree*'],
};
const ripgrepWithPattern: ProgramSpec = { ...ripgrepSpec, operands: ['read-tree*'] };

/** Without a path it reads what is fed to it, or the current folder. */
function ripgrep(invocation: Invocation): Analysis {
  const parsed = parseArgs(ripgrepSpec, invocation.args);
  const given = parsed.has('-e') || parsed.has('-f') || parsed.has('--files');
  const analysis = analyseParsed(given ? ripgrepWithPattern : ripgrepSpec, parsed, invocation);
  const here = parsed.operands.length <= (given ? 0 : 1) && !parsed.has('--type-list');
  return here
    ? { ...analysis, operations: [...analysis.operations, ...invocation.paths('read', literalArg('.'), true)] }
    : analysis;
}

const fdSpec: ProgramSpec = {
  flags:
    '-H -I -a -l -0 -i -s -g -F -L -p -u -q --hidden --no-ignore --glob --absolute-path --follow --full-path --list-details --fixed-strings',
  values: {
    '-t --type': 'text',
    '-e --extension': 'text',
    '-d --max-depth': 'text',
    '--min-depth': 'text',
    '-E --exclude': 'text',
    '-c --color': 'text',
    '-S --size': 'text',
  },
  operands: ['text', 'read-tree*'],
};

function fd(invocation: Invocation): Analysis {
  const analysis = analyseSpec(fdSpec, invocation);
  const reads = analysis.operations.some(operation => operation.kind === 'read');
  return reads
    ? analysis
    : { ...analysis, operations: [...analysis.operations, ...invocation.paths('read', literalArg('.'), true)] };
}

/** Programs that look for text, and for files by name. */
export const searchPrograms: readonly Program[] = [
  {
    names: ['grep', 'egrep', 'fgrep', 'zgrep'],
    analyse: grep,
    examples: {
      'grep -rn "TODO" src': ['read /workspace/src (tree)'],
      'grep -r x': ['read /workspace (tree)'],
      'grep -e a -e b f.txt': ['read /workspace/f.txt'],
      'grep -n foo *.py': ['read /workspace/*.py'],
      'grep x': [],
      'grep -f /etc/shadow x': ['read /etc/shadow', 'read /workspace/x'],
      'grep -r --include=*.ts x .': ['read /workspace (tree)'],
    },
  },
  {
    names: ['rg'],
    analyse: ripgrep,
    examples: {
      'rg -n foo src': ['read /workspace/src (tree)'],
      'rg foo': ['read /workspace (tree)'],
      'rg --files -g "*.ts"': ['read /workspace (tree)'],
      'rg --pre ./x foo': [
        'unknown rg: the option `--pre` is not known',
        'read /workspace/foo (tree)',
        'read /workspace',
      ],
      // A file may be named `--pre=sh`.
      'rg foo *': [
        'unknown rg: an argument that is only known at run time may be an option',
        'read /workspace (tree)',
        'read /workspace',
      ],
    },
  },
  {
    names: ['fd', 'fdfind'],
    analyse: fd,
    examples: { 'fd -e ts foo src': ['read /workspace/src (tree)'], 'fd foo': ['read /workspace (tree)'] },
  },
];
