import { describe, expect, it } from 'vitest';
import { interpretShell } from '../../src/shell/interpret.ts';
import { context, effectsOf, isOpen, operationsOf } from './operations.ts';

const dynamic = 'unknown cat: an argument that is only known at run time may be an option';

/** What is read, without what is assigned on the way. */
function readsOf(command: string): string[] {
  return effectsOf(command).filter(effect => !effect.startsWith('change environment'));
}

describe('functions', () => {
  it.each([
    ['f() { cat a; }; f', ['read /workspace/a']],
    ['function f { cat a; }; f', ['read /workspace/a']],
    ['f() { cat a; }', []],
    ['f() { cat "$1"; }; f a; f b', ['read /workspace/a', 'read /workspace/b']],
    ['f() { cat "$@"; }; f a "b c"', ['read /workspace/a', 'read /workspace/b c']],
    ['f() { shift; cat "$1"; }; f a b', ['read /workspace/b']],
    ['f() { for x; do cat "$x"; done; }; f a b', ['read /workspace/a', 'read /workspace/b']],
    ['f() { local x=a; cat $x; }; x=b; f; cat $x', ['read /workspace/a', 'read /workspace/b']],
    ['f() { x=a; }; x=b; f; cat $x', ['read /workspace/a']],
    ['f() { return; cat a; }; f; cat b', ['read /workspace/b']],
    ['f() { cd /etc; return; cd /; }; f; cat a', ['read /etc/a', 'read /workspace/a']],
    ['f() { cd /etc; }; f && cat a', ['read /etc/a']],
    ['f() ( cd /etc ); f; cat a', ['read /workspace/a']],
    ['f() { exit; }; f; cat a', []],
    ['if ls b; then f() { cat a; }; fi; f', ['read /workspace/b', 'read /workspace/a', 'read /workspace']],
    ['f() { g; }; g() { cat a; }; f', ['read /workspace/a']],
    ['f() { cat a; }; unset -f f; f', ['read /workspace']],
    ['f() { cat a; }; eval f', ['evaluate shell: f', 'read /workspace/a']],
    ['cd() { rm -rf /x; }; cd a', ['delete /x (tree)']],
    ['f() { rm -rf "$HOME/$1"; }; f docs', ['delete /home/user/docs (tree)']],
    ['f() { ls; } > a; f', ['write /workspace/a', 'read /workspace']],
  ])('%s', (command, effects) => {
    expect(readsOf(command)).toEqual(effects);
  });

  it.each([
    [':(){ :|:& };:', 'unknown :: a function that calls itself is not followed'],
    ['f() { g; }; g() { f; }; f', 'unknown f: a function that calls itself is not followed'],
    ['command_not_found_handle() { rm -rf /x; }; nope', 'delete /x (tree)'],
    ['chpwd() { rm -rf /x; }; cd a', 'unknown chpwd: a shell may run a function of this name by itself'],
    ['rm() { :; }; command rm a', 'delete /workspace/a'],
    ['rm() { :; }; bash -c "rm a"', 'delete /workspace/a'],
    ['rm() { :; }; env rm a', 'delete /workspace/a'],
    ['rm() { :; }; unset rm; rm a', 'delete /workspace/a'],
    ["f() { bash -c 'return; rm a'; }; f", 'delete /workspace/a'],
    ['f() { return x; rm a; }; f', 'delete /workspace/a'],
    ['return; rm a', 'delete /workspace/a'],
    ["sh -c 'export() { ls; }'", 'unknown export: a shell may run a function of this name by itself'],
  ])('%s', (command, effect) => {
    expect(effectsOf(command)).toContain(effect);
  });
});

describe('arrays', () => {
  it.each([
    ['a=(x y); cat "${a[@]}"', ['read /workspace/x', 'read /workspace/y']],
    ['a=(x); a+=(y); cat "${a[@]}"', ['read /workspace/x', 'read /workspace/y']],
    ['a=(x y); for f in "${a[@]}"; do cat "$f"; done', ['read /workspace/x', 'read /workspace/y']],
    ['a=(rm -rf b); "${a[@]}"', ['delete /workspace/b (tree)']],
    ['declare -a a=(x y); cat ${a[@]}', ['read /workspace/x', 'read /workspace/y']],
    ['a=(x $(rm y)); echo "${#a[@]}"', ['delete /workspace/y']],
    ['a=("c d"); cat ${a[@]}', [dynamic, 'read /workspace']],
    ['a=(x y); cat "${a[0]}"', [dynamic, 'read /workspace']],
    ['a=(x y); cat "$a"', [dynamic, 'read /workspace']],
    ['a=(x); a[1]=y; cat "${a[@]}"', [dynamic, 'read /workspace']],
    ['ls && a=(x); cat "${a[@]}"', ['read /workspace', dynamic]],
    ['a=(x); while ls; do a+=(y); done; cat "${a[@]}"', ['read /workspace', dynamic]],
    ['mapfile -t a < f; cat "${a[@]}"', ['read /workspace/f', dynamic, 'read /workspace']],
    ['declare -A m; m[a-b]=x; echo "${m[a-b]}" "${!m[@]}"', []],
    ['a=(1 2); echo "${a[$((1+1))]}" "${a[i]}" "${a[-1]}"', []],
  ])('%s', (command, effects) => {
    expect(readsOf(command)).toEqual(effects);
  });

  it.each(["a['$(id)']=1", "a=(['$(id)']=1)", "echo ${a['$(id)']}", 'x="b[$(id)]"; echo ${a[x]}', '((a[$(id)]))'])(
    '%s evaluates a subscript',
    command => {
      expect(effectsOf(command).some(effect => effect.startsWith('evaluate arithmetic: '))).toBe(true);
    },
  );
});

describe('expansions of parameters', () => {
  it.each([
    ['${f%.ts}', 'a/b'],
    ['${f%%.*}', 'a/b'],
    ['${f##*/}', 'b.ts'],
    ['${f#*/}', 'b.ts'],
    ['${f#a}', '/b.ts'],
    ['${f%/*}', 'a'],
    ['${f%.js}', 'a/b.ts'],
    ['${f/b/c}', 'a/c.ts'],
    ['${f//[ab]/c}', undefined],
    ['${f//b/$X}', undefined],
    ['${f:2}', 'b.ts'],
    ['${f:0:3}', 'a/b'],
    ['${f:1-1}', undefined],
    ['${f^^}', 'A/B.TS'],
    ['${f^}', 'A/b.ts'],
    ['${f,,}', 'a/b.ts'],
    ['${f:-c}', 'a/b.ts'],
    ['${f:+c}', 'c'],
    ['${f:?c}', 'a/b.ts'],
    ['${e:-c}', 'c'],
    ['${e:+c}x', 'x'],
    ['${e-c}x', 'x'],
    ['${n:-c}', undefined],
    ['${f%$n}', undefined],
    ['${f%*}', undefined],
    ['${f@Q}', undefined],
    ["${e:-'c'}", undefined],
  ])('%s', (expansion, expected) => {
    const [, read] = readsOf(`f=a/b.ts; e=; ls z; cat "${expansion}"`);
    expect(read).toBe(
      expected === undefined
        ? dynamic
        : `read /${expected.startsWith('/') ? expected.slice(1) : `workspace/${expected}`}`,
    );
  });

  it.each([
    ['for f in src/*.ts; do cat "${f%.ts}.js"; done', 'read /workspace/src/*.js'],
    ['for f in src/*.ts; do cat "x/${f##*/}"; done', 'read /workspace/x/*.ts'],
    ['for f in src/*.ts; do cat "x/$(basename "$f")"; done', 'read /workspace/x/*.ts'],
    ['for f in src/*.ts; do cat "x/$(basename "$f" .ts).md"; done', 'read /workspace/x/*.md'],
    ['for d in */; do (cd "$d" && cat a); done', 'read /workspace/*/a'],
    [
      'for d in packages/*; do (cd "$d" && cat ../x); done',
      'unknown read ../x: the path has a wildcard where it cannot be followed',
    ],
  ])('%s', (command, effect) => {
    expect(effectsOf(command)).toContain(effect);
  });
});

describe('what a substitution prints', () => {
  it.each([
    ['"$(pwd)/a"', 'read /workspace/a'],
    ['$(echo a)', 'read /workspace/a'],
    ['$(echo "a b")', 'read /workspace/b'],
    ['"$(printf %s a)"', 'read /workspace/a'],
    ['"$(dirname b/c)/a"', 'read /workspace/b/a'],
    ['"$(basename b/c.ts .ts)"', 'read /workspace/c'],
    ['"log-$(date +%F).txt"', 'read /workspace/log-*.txt'],
    ['"$(mktemp -d)/a"', 'read /tmp/tmp.*/a'],
    ['/proc/$PPID/environ', 'read /proc/*/environ'],
    ['"a$((1 + 1)).txt"', 'read /workspace/a*.txt'],
    ['/home/$USER/.ssh/id', 'read /home/*/.ssh/id'],
    ['"${TMPDIR:-/tmp}/a"', 'read /tmp/a'],
    ['"$(cat <<\'E\'\na\nE\n)"', 'read /workspace/a'],
  ])('%s', (word, effect) => {
    expect(effectsOf(`cat ${word}`)).toContain(effect);
  });

  it.each([
    '"$(date +.env)"',
    '"$(date -d @0 +%F)"',
    '"$(whoami)/a"',
    '".$(whoami)./a"',
    '"$USER/a"',
    '"${TMPDIR:-/}/a"',
    '"$TMPDIR/a"',
    '"$(mktemp)"',
    '"$(TMPDIR=/etc; mktemp -d)/a"',
    '"$(cat a)"',
    '$(echo a; echo b)',
    '$(echo -n a)',
    '$(echo "a\\nb")',
    '"$(echo $X)"',
    '"$(pwd -P)"',
    '"$(git rev-parse --show-toplevel)/a"',
    '$(date)',
  ])('is not known of %s', word => {
    expect(effectsOf(`cat ${word}`).some(effect => effect.startsWith('unknown '))).toBe(true);
  });

  it('is not known of a function that has the name of a program', () => {
    expect(effectsOf('echo() { cat f; }; cat "$(echo a)"')).toContain(dynamic);
  });
});

describe('quotes of every kind', () => {
  it.each([
    ["cat $'/etc/sh\\x61dow'", 'read /etc/shadow'],
    ["cat $'a\\'b'", "read /workspace/a'b"],
    ["cat $'\\141\\u0062'", 'read /workspace/ab'],
    ["cat $'a b'", 'read /workspace/a b'],
    ["$'rm' a", 'delete /workspace/a'],
    ['cat $"a"', 'read /workspace/a'],
    [`cat "$'a'"`, "read /workspace/$'a'"],
    ["grep 'a$' b", 'read /workspace/b'],
    ["cat $'a\\cb'", dynamic],
    ["cat $'a\\0b'", dynamic],
    ["cat $'\\xe2\\x9c'", dynamic],
    ['sh -c "cat $\'a\'"', "unknown cat $'a': the command uses $'…' or $\"…\" quoting"],
    ['rm${IFS}-rf${IFS}/x', 'delete /x (tree)'],
    ['cat$IFS/etc/passwd', 'read /etc/passwd'],
  ])('%s', (command, effect) => {
    expect(effectsOf(command)).toContain(effect);
  });
});

describe('what runs later', () => {
  it.each([
    ["trap 'rm -rf /x' EXIT; ls", 'delete /x (tree)'],
    ["t=/tmp/a; trap 'rm -rf $t' EXIT; ls", 'delete /tmp/a (tree)'],
    ["t=/tmp/a; trap 'rm -rf $t' EXIT; t=/", 'unknown rm: an argument that is only known at run time may be an option'],
    ["trap 'rm -rf $t' EXIT; t=/tmp/a", 'unknown rm: an argument that is only known at run time may be an option'],
    ["trap 'rm a' EXIT; cd /etc", 'unknown delete a: the directory it is relative to is only known at run time'],
    ['f() { rm a; }; trap f EXIT', 'delete /workspace/a'],
    ['bash -c \'trap "rm -rf /opt/app" EXIT; true\'', 'delete /opt/app (tree)'],
    ['coproc D { rm a; }', 'delete /workspace/a'],
    ["alias ls='rm a'", 'delete /workspace/a'],
  ])('%s', (command, effect) => {
    expect(effectsOf(command)).toContain(effect);
  });

  it.each([
    'trap - EXIT',
    "trap '' INT",
    'trap -p',
    'trap "kill 1" EXIT',
    "trap 'exit 1' INT TERM",
    'alias',
    'alias ls',
  ])('%s is followed', command => {
    expect(interpretShell(command, context).filter(isOpen)).toEqual([]);
  });
});

describe('what a program that nobody described may do', () => {
  it.each([
    ['frob rm -rf /x', 'delete /x (tree)'],
    ['./frob.sh rm -rf /x', 'delete /x (tree)'],
    ["frob -c 'rm -rf /x'", 'delete /x (tree)'],
    ['frob ~/.ssh/id_rsa', 'read /home/user/.ssh/id_rsa'],
    ['frob --key=/etc/shadow', 'read /etc/shadow'],
    ['frob -d @.env', 'read /workspace/.env'],
    ['./frob.sh /etc/shadow', 'read /etc/shadow'],
    ['frob http://169.254.169.254/latest', 'connect 169.254.169.254'],
    ['frob git push --force', 'change git push'],
    ['./bin/rm -rf /x', 'delete /x (tree)'],
  ])('%s', (command, effect) => {
    expect(effectsOf(command).some(given => given.startsWith(effect))).toBe(true);
  });

  it.each([
    ['frob install', ['read /workspace']],
    ['frob "rm -rf /x"', ['read /workspace']],
    ['./frob.sh /api/v1 a/b *.ts', ['read /workspace/frob.sh', 'read /workspace']],
    ['frob *.ts', ['read /workspace']],
    ['frob --verbose https', ['read /workspace']],
  ])('%s is no more than it says', (command, effects) => {
    expect(effectsOf(command)).toEqual(effects);
  });

  it('is never described by that', () => {
    expect(interpretShell('frob ls', context)[0]).toMatchObject({ program: 'frob', described: false });
  });
});

describe('what a pipe feeds', () => {
  const unseen = 'evaluate shell: ‹known only at run time›';

  it.each([
    ["echo 'rm -rf /x' | sh", 'delete /x (tree)'],
    ["cat <<'E' | bash\nrm -rf /x\nE", 'delete /x (tree)'],
    ['echo ls | sh', 'evaluate shell: ls '],
    ['echo a | tee b | sh', unseen],
    ["echo 'rm a' > b | sh", unseen],
    ['echo() { cat x; }; echo ls | sh', unseen],
    ["{ read x; bash; } <<'E'\ncat <<F\nrm -rf /x\nF\nE", unseen],
    ["if read x; then bash; fi <<'E'\nls\nls\nE", unseen],
    ["while read x; do bash; done <<'E'\nls\nls\nE", unseen],
    ["f() { read x; bash; }; f <<'E'\nls\nls\nE", unseen],
    ["bash -c 'read x; bash' <<'E'\nls\nls\nE", unseen],
    ["eval 'read x && bash' <<'E'\nls\nls\nE", unseen],
    ['echo ls | { read x; bash; }', unseen],
    ['find docs | while read -r f; do head "$f"; done', 'read /workspace/docs (tree)'],
    ['git ls-files | sort | while read -r f; do cat "$f"; done', 'read /workspace (tree)'],
    [
      'find docs | while read -r f; do rm "$f"; done',
      'unknown rm: an argument that is only known at run time may be an option',
    ],
    ['find docs | while read -r f; do cat "x/$f"; done', dynamic],
    ['find .. | while read -r f; do cat "$f"; done', 'read / (tree)'],
    ['find . -printf x | while read -r f; do cat "$f"; done', dynamic],
    ['find . | sed s/x/y/ | while read -r f; do cat "$f"; done', dynamic],
    ['find . | while read -r f g; do cat "$f"; done', dynamic],
    ['find . | while read f; do cat "$f"; done', dynamic],
  ])('%s', (command, effect) => {
    expect(effectsOf(command)).toContain(effect);
  });
});

describe('loops', () => {
  it.each([
    ['for ((i = 0; i < 3; i++)); do cat "f$i"; done', ['change environment i', 'read /workspace/f*']],
    ['for ((;;)); do rm a; done', ['delete /workspace/a']],
    ['for ((i = a[$(id)];;)); do ls; done', expect.arrayContaining(['evaluate arithmetic: i = a[$(id)]'])],
    ['select x in a b; do rm c; done', ['change environment x', 'delete /workspace/c']],
    ['set -- a b; for x; do cat $x; done', ['change environment x', 'read /workspace/a', 'read /workspace/b']],
  ])('%s', (command, effects) => {
    expect(effectsOf(command)).toEqual(effects);
  });
});

describe('a shell in a shell', () => {
  it.each([
    ['bash -c "rm -rf ~/x"', 'delete /home/user/x (tree)'],
    ["bash -c 'cat $HOME/x'", 'read /home/user/x'],
    ['export x=a; bash -c \'cat "$x"\'', 'read /workspace/a'],
    ['x=a bash -c \'cat "$x"\'', 'read /workspace/a'],
    ["bash <<'E'\ncat ~/x\nE", 'read /home/user/x'],
    ['x=a; bash -c \'cat "$x"\'', dynamic],
    ["export HOME=/etc; bash -c 'cat ~/x'", 'read /etc/x'],
    ["HOME=/etc; bash -c 'cat ~/x'", dynamic],
    ["env HOME=/etc bash -c 'cat ~/x'", dynamic],
    ["sudo bash -c 'cat ~/x'", dynamic],
    ['set -- a; bash -c \'cat "$1"\'', dynamic],
  ])('%s', (command, effect) => {
    expect(effectsOf(command)).toContain(effect);
  });
});

describe('what never fails, and what never succeeds', () => {
  it.each([
    ['true && x=a; cat $x', ['change environment x a', 'read /workspace/a']],
    ['false && rm a', []],
    ['true || rm a', []],
    [': || rm a; false || cat b', ['read /workspace/b']],
    ['x=a && cat $x', ['change environment x a', 'read /workspace/a']],
    ['x=$(ls) || rm a', ['read /workspace', 'change environment x', 'delete /workspace/a']],
    ['true() { ls; }; true || rm a', ['read /workspace', 'delete /workspace/a']],
    ['true > a || rm b', ['write /workspace/a', 'delete /workspace/b']],
    ['# rm -rf / is only a comment', []],
  ])('%s', (command, effects) => {
    expect(effectsOf(command)).toEqual(effects);
  });

  it.each(['', ' ', '\n'])('%j is not understood', command => {
    expect(effectsOf(command)).toEqual([expect.stringMatching(/^unknown /)]);
  });
});

describe('numbers and names that are only known at run time', () => {
  it.each([
    [
      'echo $? $$ $! $# $RANDOM $SECONDS $LINENO $UID',
      ['execute echo ‹dynamic› ‹dynamic› ‹dynamic› ‹dynamic› ‹dynamic› ‹dynamic› ‹dynamic› ‹dynamic›'],
    ],
    ['rm -rf build-$(date +%s)', ['execute date +%s', 'execute rm -rf ‹dynamic›', 'delete /workspace/build-* (tree)']],
  ])('%s', (command, operations) => {
    expect(operationsOf(command)).toEqual(operations);
  });
});
