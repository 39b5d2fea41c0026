import type { Random } from './random.ts';

/** Programs of the oracle: each only notes how it was called. */
export const stubs = ['cat', 'rm', 'touch', 'tee', 'mkdir', 'grep', 'wc', 'fails'] as const;

function word(random: Random): string {
  return random.once(6) ? piece(random) + piece(random) : piece(random);
}

/** Words that are known in advance, and many that only look so. */
function piece(random: Random): string {
  const v = variable(random);
  return random.of<() => string>([
    () => random.of(['a.txt', 'b.txt', 'sub', 'sub/x.txt', './a.txt', 'new', '..', '../ws/a.txt', 'sub/../b.txt']),
    () => random.of(['link', 'link/x.txt', 'link/..', 'link/../b.txt', 'none/../a.txt', '-x', '--', '-']),
    () => random.of([`$${v}`, `"$${v}"`, `\${${v}}`, `"\${${v}}"`, `$${v}.txt`, `"$${v}/x.txt"`, `sub/$${v}`]),
    () =>
      random.of([`\${${v}:-a.txt}`, `"\${${v}:=b.txt}"`, `\${${v}%.txt}`, `\${#${v}}`, `\${${v}:+new}`, `"$@"`, '$1']),
    () => random.of(['"c d.txt"', "'c d.txt'", 'c\\ d.txt', '""', "''", '"a".txt', "a'.'txt", '"$HOME"/f', "'$HOME'"]),
    () => random.of(['~', '~/f', '"~/f"', '~+', '$HOME/f', '"$PWD/a.txt"', '$PWD', '"$OLDPWD"', 'x=~/f', '$_', '$?']),
    () =>
      random.of(['*.txt', 'sub/*', '?.txt', '[ab].txt', '"*.txt"', '\\*.txt', 'a*', '*', 'none*', '**/x.txt', '.*']),
    () =>
      random.of([
        '{a,b}.txt',
        '{a.txt,sub/x.txt}',
        'f{1..3}',
        '{b..a}',
        '"{a,b}"',
        '{a}',
        '{a,}',
        'a{,.txt}',
        'f{3..1}',
      ]),
    () =>
      random.of([
        'a\\$v',
        '"a\\"b"',
        '"a\\\\b"',
        '"\\$v"',
        '"a\nb"',
        '\\~',
        'a~',
        'a#b',
        '#x',
        '\\\n',
        'a\\\nb',
        '"\\\nb"',
        "'\\'",
      ]),
    () =>
      random.of([
        '{a,b}{1,2}',
        '{a,{b,c}}',
        `{$${v},b}`,
        '{a,"b c"}',
        '{1..3..2}',
        '{a..c}',
        '{01..03}',
        '{a,b',
        'a,b}',
        '{,}',
      ]),
    () =>
      random.of([
        '[a-b]*',
        '[!a]*',
        "*'.txt'",
        '"a"*',
        `$${v}*`,
        `"$${v}"/*`,
        './*',
        '*/',
        '.[!.]*',
        'sub/[xy].txt',
        '[*]',
        '*/../*',
      ]),
    () =>
      random.of([
        `\${${v}/a/b}`,
        `\${${v}:0:1}`,
        `\${${v}^}`,
        `\${${v}##*/}`,
        `$${v}$${v}`,
        `"$${v}"$${v}`,
        `"\${${v}}$(echo x)"`,
        `\${!${v}}`,
      ]),
    () =>
      random.of([
        '"${arr[@]}"',
        '${arr[@]}',
        '${#arr[@]}',
        '"${arr[0]}"',
        '"${arr[*]}"',
        'x"${arr[@]}"y',
        '$arr',
        '${arr[i]}',
        '"${!arr[@]}"',
      ]),
    () => random.of(['"$1"', '$2', '"$@"', '$@', '"$*"', '$#', '"x$1"', '${1:-a.txt}', '${2-b}', '"${@}"', '${10}']),
    () =>
      random.of([
        "$'a.txt'",
        "$'a\\x2etxt'",
        "$'c d.txt'",
        "$'\\''",
        "$'\\'x'\\'",
        '$"a.txt"',
        '"$\'a\'"',
        "a$'\\164'",
        "$'*'",
        "'a$'",
      ]),
    () =>
      random.of([
        `\${${v}%.*}`,
        `"\${${v}##*/}"`,
        `"\${${v}%/*}"/x`,
        `\${${v}#a}`,
        `"\${${v}//t/b}"`,
        `\${${v}^^}`,
        `"\${${v}:1}"`,
        `"\${${v}:0:5}"`,
        `\${${v}%%.*}`,
        `"\${${v}/#a/b}"`,
        `"\${${v}%.txt}.log"`,
        `\${${v}#*.}`,
        `"\${${v}/%txt/x}"`,
        `\${${v}@Q}`,
        `\${${v}+a.txt}`,
        `"\${${v}:-"c d.txt"}"`,
        `\${${v}:+'x'}`,
      ]),
    () =>
      random.of([
        '"$(pwd)/a.txt"',
        '$(echo c d.txt)',
        '"$(echo c d.txt)"',
        '"$(printf %s a.txt)"',
        `"$(basename "$${v}")"`,
        `$(basename $${v} .txt)`,
        `"$(dirname "$${v}")/x"`,
        '$(basename sub/*.txt)',
        `"$(printf '%s\\n' "$${v}")"`,
        `"$(echo "$${v}").txt"`,
        `f$i`,
        '"f$i"/x',
        '$i/x',
        'sub/f$?',
        '.$i',
        '..$((1))',
        '$$.log',
        'x$IFS-y',
        '${IFS}a.txt',
      ]),
    () =>
      random.of(['$((1+1))', 'f$((2*3))', '$(echo a.txt)', '`echo b.txt`', '"$(echo sub)"/x.txt', '$((i))', '$[1+2]']),
  ])();
}

function variable(random: Random): string {
  return random.of(['v', 'w', 'i', 'f', 'HOME', 'PWD']);
}

function words(random: Random, least: number): string {
  return Array.from({ length: least + random.below(2) }, () => word(random)).join(' ');
}

function redirection(random: Random): string {
  const target = random.once(3) ? word(random) : random.of(['out', 'sub/out', '../out', '"$v"', '~/out', '$w.log']);
  const operator = random.of(['>', '>>', '2>', '&>', '>|', '<', '<>', '>&', '3>', '<<<', '2>&1 >', '>/dev/null 2>']);
  return `${operator} ${target}`;
}

function assignment(random: Random): string {
  const value = random.once(3)
    ? word(random)
    : random.of([
        'a.txt',
        'sub',
        '../ws',
        '"c d.txt"',
        "'*.txt'",
        '1',
        '-x',
        '',
        'rm',
        "'rm a'",
        "'a\\\\b'",
        '"~"',
        "'$w'",
        "'{a,b}'",
      ]);
  return `${random.of(['v', 'w', 'i', 'f'])}=${value}`;
}

function program(random: Random): string {
  const tail = random.once(4) ? ` ${redirection(random)}` : '';
  const name = random.once(12) ? word(random) : random.of(stubs);
  return `${name} ${words(random, 1)}${tail}`;
}

function builtin(random: Random): string {
  return random.of<() => string>([
    () =>
      `cd ${random.once(3) ? word(random) : random.of(['sub', '..', 'link', '~', 'none', '-', '', 'sub/..', 'link/..'])}`,
    () => `${random.of(['pushd', 'popd', 'unset', 'set --', 'read', 'printf -v v %s', 'shift'])} ${word(random)}`,
    () => assignment(random),
    () => `${assignment(random)} ${assignment(random)}`,
    () => `export ${assignment(random)}`,
    () => `declare ${assignment(random)}`,
    () => `read ${variable(random)} <<< ${word(random)}`,
    () => `${assignment(random)} ${program(random)}`,
    () => `: ${word(random)}`,
    () => `((i${random.of(['++', ' = 2', ' += v', ' > 1'])}))`,
    () => `[[ ${word(random)} ${random.of(['==', '!=', '-eq', '=~'])} ${word(random)} ]]`,
    () => `[ ${word(random)} = ${word(random)} ]`,
    () =>
      random.of([
        'true',
        'false',
        'exit',
        'exit 1',
        'exit $?',
        'exit $((1/0))',
        'break',
        'continue',
        'return',
        'exit x y',
      ]),
    () => `${random.of(['arr=', 'arr+=', 'local arr=', 'declare -a arr='])}(${random.once(5) ? '' : words(random, 1)})`,
    () => `arr=(${word(random)} $(${program(random)}) # not a word\n  "$(touch new)"${word(random)})`,
    () => `arr+=($(${program(random)})\\\n ${word(random)})`,
    () => `arr[${random.of(['0', '1', 'i', 'i+1', '$i'])}]=${word(random)}`,
    () => `set -- ${words(random, 1)}`,
    () => random.of(['shift', 'shift 2', 'return', 'return 1', 'return $?', 'unset -f fun', 'unset fun', 'unset arr']),
    () => `local ${random.once(3) ? variable(random) : assignment(random)}`,
    () => `fun ${words(random, 1)}`,
    () => `${assignment(random)} fun ${word(random)}`,
    () => `readonly ${random.of(['v', 'w'])}=${word(random)}`,
    () => `printf -v ${variable(random)} %s ${word(random)}`,
    () => `mapfile -t arr <<< ${word(random)}`,
    () => `getopts ab ${variable(random)}`,
    () => `let ${random.of(['i++', "'i = 3'", 'i=v', 'v+=1'])}`,
    () => `${random.of(['v', 'w'])}+=${word(random)}`,
    () => `declare -A map; map[${random.of(['k', '$v', '"$w"'])}]=${word(random)}; ${program(random)}`,
    () =>
      random.of(['set -e', 'set -f', 'shopt -s nullglob', 'set -u', 'exec > log', 'exec < a.txt', 'set -o pipefail']),
    () => `exec ${program(random)}`,
    () => `echo ${words(random, 1)} ${redirection(random)}`,
  ])();
}

function simple(random: Random): string {
  return random.once(2) ? program(random) : builtin(random);
}

function wrapped(random: Random, depth: number): string {
  const inner = list(random, depth - 1);
  const quoted = `'${inner.replaceAll("'", "'\\''")}'`;
  return random.of<() => string>([
    () => `eval ${quoted}`,
    () => `bash -c ${quoted}`,
    () => `sh -c ${quoted}`,
    () => `command ${simple(random)}`,
    () => `builtin ${builtin(random)}`,
    () => `bash <<'END'\n${inner}\nEND\n`,
    () => `bash <<END\n${inner}\nEND\n`,
    () => `cat <<END > out\n${inner}\n$(${inner})\nEND\n`,
    () => `eval "${simple(random).replaceAll('"', '\\"')}"`,
    () => `echo "$(${inner})"`,
    () => `v=$(${inner})`,
    () => `cat <(${inner})`,
  ])();
}

function compound(random: Random, depth: number): string {
  const inner = () => list(random, depth - 1);
  const tail = random.once(4) ? ` ${redirection(random)}` : '';
  return random.of<() => string>([
    () => `( ${inner()}\n)${tail}`,
    () => `{ ${inner()}\n}${tail}`,
    () => `if ${inner()}\nthen ${inner()}\nelse ${inner()}\nfi${tail}`,
    () => `for ${random.of(['f', 'v', 'i'])} in ${words(random, 1)}; do ${inner()}\ndone${tail}`,
    () => `while read f; do ${inner()}\nbreak; done <<< ${word(random)}`,
    () => `until ${inner()}\ndo ${inner()}\nbreak; done`,
    () => `while ${inner()}\ndo ${inner()}\nbreak; done`,
    () => `case ${word(random)} in ${word(random)}) ${inner()}\n;; *) ${inner()}\n;& z) ${inner()}\nesac`,
    () => `! ${inner()}`,
    () => `time ${simple(random)}`,
    () => `${random.of(['fun()', 'function fun', 'rm()', 'cd()'])} { ${inner()}\n}${tail}`,
    () => `fun() { ${inner()}\n}; fun ${words(random, 1)}`,
    () => `fun() ( ${inner()}\n); ${inner()}; fun`,
    () => `for ((i = 0; i < 2; i${random.of(['++', ' += 1', '=i+1'])})); do ${inner()}\ndone`,
    () => `for f in "\${arr[@]}"; do ${inner()}\ndone${tail}`,
    () => `for f; do ${inner()}\ndone`,
    () => `for f in ${random.of(['*.txt', 'sub/*', './*.txt', '*/'])}; do ${inner()}\ndone`,
    () => `trap '${inner().replaceAll("'", "'\\''")}' EXIT`,
    () => `case ${word(random)} in ${word(random)} | *) ${inner()}\n;;& *) ${inner()}\nesac`,
  ])();
}

function part(random: Random, depth: number): string {
  if (depth <= 0 || random.once(2)) return simple(random);
  return random.once(2) ? compound(random, depth) : wrapped(random, depth);
}

/** Commands one after another. */
export function list(random: Random, depth: number): string {
  let text = part(random, depth);
  for (let i = random.below(4); i > 0; i--) {
    const joint = random.of([' ; ', '\n', ' && ', ' || ', ' | ', '\n', ' & wait\n']);
    // What ends a here-document stands on a line of its own.
    text += text.endsWith('\n') ? part(random, depth) : joint + part(random, depth);
  }
  return text;
}
