import { describe, expect, it } from 'vitest';
import { effectsOf, operationsOf } from './operations.ts';

describe('assignments', () => {
  it.each([
    ['A=1', ['change environment A 1']],
    ['A=1 B=2', ['change environment A 1', 'change environment B 2']],
    ['A=1 B=$A', ['change environment A 1', 'change environment B 1']],
    ['A= ', ['change environment A ']],
    ['A=$X', ['change environment A']],
    ['A+=1', ['change environment A']],
    ['A=~/x', ['change environment A /home/user/x']],
    ['A=a:~/x', ['change environment A']],
    ['A="a b"', ['change environment A a b']],
    ['A=*', ['change environment A']],
    ['A=1 ls', ['change environment A 1', 'read /workspace']],
    ['PATH=/x:$PATH ls', ['change environment PATH', 'read /workspace']],
    ['LD_PRELOAD=./x.so ls', ['change environment LD_PRELOAD ./x.so', 'read /workspace']],
    ['BASH_ENV=./x true', ['change environment BASH_ENV ./x']],
    ['GIT_SSH_COMMAND=./x true', []],
    ['GIT_SSH_COMMAND=./x sleep 1', ['change environment GIT_SSH_COMMAND ./x']],
    ['echo() { ls; }; A=1 echo', expect.arrayContaining(['change environment A 1'])],
    ['PROMPT_COMMAND="rm a"', ['change environment PROMPT_COMMAND rm a']],
    ['PS4="$(rm a)" true', ['delete /workspace/a', 'change environment PS4']],
    ['env A=1 B=2 true', ['change environment A 1', 'change environment B 2']],
    ['env -u A true', ['change environment A']],
    ['sudo -n A=1', expect.arrayContaining(['change system privilege'])],
  ])('%s', (command, effects) => {
    expect(effectsOf(command)).toEqual(effects);
  });

  it('lasts only for the command before which it stands', () => {
    expect(effectsOf('A=/etc/shadow true; cat "$A"')).toContain(
      'unknown cat: an argument that is only known at run time may be an option',
    );
  });

  it.each([
    ['HOME=$X true; rm -rf ~', 'delete /home/user (tree)'],
    ['x=a; x=b ls; rm $x', 'delete /workspace/a'],
    ['x=a; x=b y=c command ls; rm $x', 'delete /workspace/a'],
  ])('is as it was before, after %s', (command, effect) => {
    expect(effectsOf(command)).toContain(effect);
  });

  it.each([':', 'eval ls', 'export x', '. f', 'shift', 'unset y'])('may stay after `%s`', command => {
    expect(effectsOf(`x=a; x=b ${command}; cat $x`)).toContain(
      'unknown cat: an argument that is only known at run time may be an option',
    );
  });

  it('does not count for the words of its own command', () => {
    expect(effectsOf('A=a; A=b cat $A')).toEqual([
      'change environment A a',
      'change environment A b',
      'read /workspace/a',
    ]);
  });

  it('splits one line for `read` without changing the shell', () => {
    expect(operationsOf('IFS= read -r x')).toEqual(['execute read -r x', 'change environment x']);
    expect(effectsOf('IFS=/ eval ls').some(effect => effect.startsWith('unknown IFS='))).toBe(true);
  });
});

describe('declarations', () => {
  it.each([
    ['export A=1', ['change environment A 1']],
    ['export A', ['change environment A']],
    ['export A=1 B="c d"', ['change environment A 1', 'change environment B c d']],
    ['export -n A', ['unknown export: an attribute of variables is not followed', 'change environment A']],
    ['export', ['change environment print']],
    ['export -p', ['change environment print']],
    ['declare -p', ['change environment print']],
    ['declare -x A=1', ['change environment A 1']],
    ['declare A+=1', ['change environment A']],
    ['typeset -g A=1', ['change environment A 1']],
    ['export PATH=$PATH:/x', ['change environment PATH']],
    ['export {A,PATH}=/x', ['change environment A /x', 'change environment PATH /x']],
    ['export "PATH=/x"', ['change environment PATH /x']],
    ['x=PATH; export $x=/y', ['change environment x PATH', 'change environment PATH /y']],
    ['export $X', ['unknown export: this is not the name of a variable']],
    ['export "$X"', ['unknown export: this is not the name of a variable']],
    ['export $X=1', ['unknown export: this is not the name of a variable']],
    ['export *', ['unknown export: this is not the name of a variable']],
    ['declare -A a', ['change environment a']],
    ['declare -i a', ['unknown declare: an attribute of variables is not followed', 'change environment a']],
    ['declare -n a=b', ['unknown declare: an attribute of variables is not followed', 'change environment a b']],
    ['export -f a', ['unknown export: an attribute of variables is not followed']],
    [
      'readonly A=1; A=2',
      ['change environment A 1', 'change environment A 2', 'unknown A=: this variable was made read-only'],
    ],
    ['unset A B', ['change environment A', 'change environment B']],
    ['unset -f A', []],
    ['read A B', ['change environment A', 'change environment B']],
    ['read -p "a b" -rs A', ['change environment A']],
    ['read -ra A', ['change environment A']],
    ['read -d "" -t 5 A', ['change environment A']],
    ['read $X', ['unknown read: this is not the name of a variable']],
    ['set', ['change environment print']],
    ['set -euo pipefail', []],
    ['set -- a b', []],
    ['set a b', expect.arrayContaining(['unknown set: what this does to the shell is not followed'])],
  ])('%s', (command, effects) => {
    expect(effectsOf(command)).toEqual(effects);
  });
});
