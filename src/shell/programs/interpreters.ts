import { analysePerl } from '../code/perl.ts';
import type { Invocation, Program } from '../program.ts';
import { analyseInterpreter, type Interpreter } from './interpreter.ts';

interface Entry extends Interpreter {
  readonly examples: Program['examples'];
}

const interpreters: readonly Entry[] = [
  {
    names: 'bash sh dash zsh',
    language: 'shell',
    code: '-c',
    flags: '-e -u -x -l -v -f -C --norc --noprofile --login --posix',
    checks: '-n',
    fed: '-s',
    values: '-o',
    asks: '--version --help',
    examples: {
      'bash -c "rm -rf build"': ['execute rm -rf build', 'delete /workspace/build (tree)'],
      'bash run.sh a': ['read /workspace/run.sh', 'execute /workspace/run.sh a', 'read /workspace'],
      'bash /tmp/x.sh': ['read /tmp/x.sh', 'execute /tmp/x.sh', 'read /workspace'],
      'bash -n run.sh': ['read /workspace/run.sh'],
      'bash -euxo pipefail -c ls': ['execute ls', 'read /workspace'],
      'bash <<< "ls /etc"': ['execute ls /etc', 'read /etc'],
      'bash -s x.sh <<< "ls /etc"': ['execute ls /etc', 'read /etc'],
      'bash -s -c "ls /etc" <<< ls': ['unknown bash: what comes after `-s` says what is run', 'read /workspace'],
      'bash 3<<< ls': ['unknown bash: an interactive session', 'read /workspace'],
      'bash -c a*': ['evaluate shell: ‹known only at run time›'],
    },
  },
  {
    names: 'python python3 python3.8 python3.9 python3.10 python3.11 python3.12 python3.13 python3.14',
    language: 'python',
    code: '-c',
    flags: '-u -B -s -S -E -I -P -O -OO -q -v -b -bb -Werror -Wall -Wignore -Xutf8 -Ximporttime',
    values: '-W -X',
    modules: '-m',
    asks: '--version -V -VV --help -h',
    examples: {
      'python3 -c "print(1)"': ['evaluate python: print(1)'],
      'python3 -uc "open(chr(47))"': [
        'evaluate python: open(chr(47))',
        'unknown read …: the path is only known at run time',
        'read /workspace',
      ],
      'python3 -c "import os; os.remove(\'/etc/passwd\')"': [
        "evaluate python: import os; os.remove('/etc/passwd')",
        'delete /etc/passwd',
      ],
      'python3 -i app.py': [
        'unknown python3: the option `-i` is not known',
        'read /workspace/app.py',
        'execute /workspace/app.py',
        'read /workspace',
      ],
      'python3 app.py': ['read /workspace/app.py', 'execute /workspace/app.py', 'read /workspace'],
      'python3 manage.py shell -c \'import os; os.system("rm x")\'': [
        'read /workspace/manage.py',
        'evaluate python: import os; os.system("rm x")',
        'execute /workspace/manage.py shell -c import os; os.system("rm x")',
        'read /workspace',
        'execute rm x',
        'delete /workspace/x',
      ],
      'python3 -m json.tool a.json ~/.x': ['read /workspace/a.json', 'write /home/user/.x'],
      'python3 -mjson.tool a.json': ['read /workspace/a.json'],
      'python3 -c"print(1)"': ['evaluate python: print(1)'],
      'python3 --version': [],
      'python3 <(echo 1)': ['execute echo 1', 'evaluate python: ‹known only at run time›', 'read /workspace'],
    },
  },
  {
    names: 'node nodejs',
    language: 'javascript',
    code: '-e --eval -p --print -pe',
    prints: '-p --print -pe',
    flags:
      '--no-warnings --enable-source-maps --experimental-strip-types --experimental-transform-types --watch --trace-warnings --trace-uncaught --trace-deprecation --test-only --experimental-test-coverage --experimental-vm-modules --experimental-modules --experimental-json-modules --no-deprecation --throw-deprecation --expose-gc --preserve-symlinks --no-experimental-strip-types --experimental-sqlite --test-force-exit --pending-deprecation --prof --cpu-prof --experimental-detect-module --inspect --inspect-brk',
    values:
      '--test-reporter --test-name-pattern --test-concurrency --test-timeout --input-type --max-old-space-size --stack-size --unhandled-rejections --stack-trace-limit --conditions -C --test-shard --disable-warning',
    files: '--env-file --env-file-if-exists',
    loads: '-r --require --import --loader --experimental-loader',
    checks: '--check -c',
    tests: '--test',
    asks: '--version -v --help -h',
    goesOn: true,
    examples: {
      "node -e '1'": ['evaluate javascript: 1'],
      "node -e '1' -r ./x.js": ['read /workspace/x.js', 'execute /workspace/x.js', 'evaluate javascript: 1'],
      "node --import 'data:text/javascript,1' a.mjs": [
        'evaluate node: data:text/javascript,1',
        'read /workspace/a.mjs',
        'execute /workspace/a.mjs',
        'read /workspace',
      ],
      'node --input-type=module -e "import \'./a.js\'"': [
        "evaluate javascript: import './a.js'",
        'read /workspace/a.js',
        'execute /workspace/a.js',
      ],
      'node --test': ['execute /workspace/', 'read /workspace'],
      'node --check server.js': ['read /workspace/server.js'],
      'node inspect /tmp/x.js': ['unknown node: a program under the debugger', 'read /workspace'],
      'node server.js': ['read /workspace/server.js', 'execute /workspace/server.js', 'read /workspace'],
      'node -r /x/y.js a.js': [
        'read /x/y.js',
        'execute /x/y.js',
        'read /workspace/a.js',
        'execute /workspace/a.js',
        'read /workspace',
      ],
    },
  },
  {
    names: 'ruby',
    language: 'ruby',
    code: '-e',
    flags: '-w -W0 -W1 -W2 -rjson -ryaml -rset -rdate -rtime -rpp',
    checks: '-c -wc',
    files: '-I',
    asks: '--version -v --help -h',
    goesOn: true,
    examples: {
      "ruby -e 'puts `id`'": ['evaluate ruby: puts `id`'],
      "ruby -e 'puts RUBY_VERSION'": ['evaluate ruby: puts RUBY_VERSION'],
      'ruby -rjson -e \'puts JSON.parse(File.read("a.json"))\'': [
        'evaluate ruby: puts JSON.parse(File.read("a.json"))',
        'read /workspace/a.json',
      ],
      'ruby a.rb': ['read /workspace/a.rb', 'execute /workspace/a.rb', 'read /workspace'],
    },
  },
  {
    names: 'php',
    language: 'php',
    code: '-r',
    flags: '-n -q',
    checks: '-l',
    asks: '--version -v -i -m --ini --help -h',
    examples: {
      "php -r 'system(1);'": ['evaluate php: system(1);'],
      "php -r 'echo PHP_VERSION;'": ['evaluate php: echo PHP_VERSION;'],
      'php -l a.php': ['read /workspace/a.php'],
    },
  },
];

/** Programs that run code in a language. */
export const interpreterPrograms: readonly Program[] = [
  ...interpreters.map(({ examples, ...interpreter }) => ({
    names: interpreter.names.split(' '),
    analyse: (invocation: Invocation) => analyseInterpreter(interpreter, invocation),
    examples,
  })),
  {
    names: ['perl'],
    analyse: analysePerl,
    examples: {
      "perl -ne print 'id |'": [
        'evaluate perl: print',
        'unknown perl: a name that may be opened as a command',
        'read /workspace/id |',
        'read /workspace',
      ],
      "perl -pi -e 's/a/b/' x": ['evaluate perl: s/a/b/', 'read /workspace/x', 'write /workspace/x'],
      'perl -e \'unlink "/etc/x"\'': ['evaluate perl: unlink "/etc/x"', 'read /etc/x', 'delete /etc/x'],
      "perl -e '1'": ['evaluate perl: 1'],
      'perl -Mx -e 1': ['evaluate perl: 1', 'unknown perl: the module `x` is not known', 'read /workspace'],
      'perl a.pl': ['read /workspace/a.pl', 'execute /workspace/a.pl', 'read /workspace'],
    },
  },
];
