import { describe, expect, it } from 'vitest';
import { effectsOf } from './operations.ts';

describe('files', () => {
  it.each([
    ['> f', ['write /workspace/f']],
    ['>> f', ['write /workspace/f']],
    ['>| f', ['write /workspace/f']],
    ['2> f', ['write /workspace/f']],
    ['3> f', ['write /workspace/f']],
    ['&> f', ['write /workspace/f']],
    ['&>> f', ['write /workspace/f']],
    ['>& f', ['write /workspace/f']],
    ['< f', ['read /workspace/f']],
    ['0< f', ['read /workspace/f']],
    ['<> f', ['read /workspace/f', 'write /workspace/f']],
    ['> a > b < c', ['write /workspace/a', 'write /workspace/b', 'read /workspace/c']],
    ['> ~/f', ['write /home/user/f']],
    ['> "$HOME/f"', ['write /home/user/f']],
    ['> ../f', ['write /f']],
    ['> *.txt', ['write /workspace/*.txt']],
    ['> -', ['write /workspace/-']],
    ['> /dev/null 2>&1', []],
    ['2>&1 1>&2 2>&- <&- 3>&1-', []],
    ['> /dev/stderr < /dev/zero', []],
    ['> /dev/sda', ['write /dev/sda']],
    ['< /dev/tcp/a.example/80', ['connect a.example:80']],
    ['> /dev/udp/1.2.3.4/53', ['connect 1.2.3.4:53']],
    ['<> /dev/tcp/a.example/1', ['connect a.example:1']],
    ['> /dev/../dev/tcp/a.example/1', ['connect a.example:1']],
  ])('echo %s', (redirection, effects) => {
    expect(effectsOf(`echo a ${redirection}`)).toEqual(effects);
  });

  it.each([
    ['> f', ['write /workspace/f']],
    ['{ echo a; } > f', ['write /workspace/f']],
    ['( echo a ) 2> f', ['write /workspace/f']],
    ['for x in 1; do echo a; done > f', ['write /workspace/f', 'change environment x']],
    ['while read x; do echo a; done < f', ['read /workspace/f', 'change environment x']],
    ['if true; then echo a; fi >> f', ['write /workspace/f']],
    ['[[ a ]] > f', ['write /workspace/f']],
    ['((1)) > f', ['write /workspace/f']],
    ['exec > f', ['write /workspace/f']],
    ['cd /etc && echo > f', ['write /etc/f']],
    ['echo > f && cd /etc', ['write /workspace/f']],
    ['x=f; echo > $x', ['change environment x f', 'write /workspace/f']],
    ['x=$(< f)', ['read /workspace/f', 'change environment x']],
    ['cd a/.. && echo > f', ['write /workspace/f', 'write /workspace/f']],
  ])('%s', (command, effects) => {
    expect(effectsOf(command)).toEqual(effects);
  });
});

describe('targets that are not known', () => {
  it.each([
    ['> $X', 'unknown write …: the path is only known at run time'],
    ['> "$X"', 'unknown write …: the path is only known at run time'],
    ['> $(ls)', 'unknown write …: the path is only known at run time'],
    ['> {a,b}', 'unknown write …: the path is only known at run time'],
    ['> ~root/x', 'unknown write …: the path is only known at run time'],
    ['> a:~/b', 'unknown write …: the path is only known at run time'],
    ['> ""', 'unknown write: the path is empty'],
    ['>! f', 'unknown >: shells disagree on what `!` means here'],
    ['>& $X', 'unknown >&: the shell reads this target twice'],
    ['<& $X', 'unknown <&: the shell reads this target twice'],
    // bash expands these again when it takes them for files.
    ["> a >& '$(rm b)'", 'unknown >&: the shell reads this target twice'],
    ['v=\'$(rm b)\'; echo >& "$v"', 'unknown >&: the shell reads this target twice'],
    ['>& "~/f"', 'unknown >&: the shell reads this target twice'],
    ['>& "a b"', 'unknown >&: the shell reads this target twice'],
    ['>& -x', 'unknown >&: the shell reads this target twice'],
    ['>& --', 'unknown >&: the shell reads this target twice'],
    [`> ${'a/'.repeat(3_000)}b`, 'unknown write: the path is longer than 4096 characters'],
  ])('echo %s', (redirection, effect) => {
    expect(effectsOf(`echo a ${redirection}`)).toContain(effect);
  });
});

describe('what is fed to a shell', () => {
  it.each([
    ["bash <<'E'\nrm a\nE", ['delete /workspace/a']],
    ["bash <<-'E'\n\t\trm a\n\tE", ['delete /workspace/a']],
    ['bash <<E\nrm a\nE', ['delete /workspace/a']],
    ['bash <<E\nrm a\\\nb\nE', ['delete /workspace/ab']],
    ["bash <<'E'\nrm a\\\nb\nE", ['delete /workspace/ab']],
    ['bash <<E\nrm \\$X\nE', expect.arrayContaining([expect.stringMatching(/^unknown rm/)])],
    ['bash <<< "rm a"', ['delete /workspace/a']],
    ['x=a; bash <<< "rm $x"', ['change environment x a', 'delete /workspace/a']],
    ["bash <<'A' <<'B'\nrm a\nA\nrm b\nB", ['delete /workspace/b']],
    ["bash < f <<'A'\nrm a\nA", ['read /workspace/f', 'delete /workspace/a']],
    ["bash 3<<'A' <<< 'rm b'\nrm a\nA", ['delete /workspace/b']],
    ["{ bash; } <<'A'\nrm a\nA", ['delete /workspace/a']],
    ["if true; then sh; fi <<'A'\nrm a\nA", ['evaluate shell: ‹known only at run time›', 'read /workspace']],
    ["cat <<'A' | bash\nrm a\nA", ['evaluate shell: rm a ', 'delete /workspace/a']],
    ["cat - <<'A' | bash\nrm a\nA", ['evaluate shell: ‹known only at run time›', 'read /workspace']],
    ['bash <<E\nrm $X\nE', ['evaluate shell: ‹known only at run time›', 'read /workspace']],
    ['bash <<E\nrm $(ls)\nE', expect.arrayContaining(['evaluate shell: ‹known only at run time›'])],
    ['bash <<-E\n\trm a\\\n\tb\nE', ['evaluate shell: ‹known only at run time›', 'read /workspace']],
    ["bash <<'A' < f\nrm a\nA", ['read /workspace/f', 'evaluate shell: ‹known only at run time›', 'read /workspace']],
    ["python3 <<'A'\nprint(1)\nA", ['evaluate python: print(1) ']],
    ["/bin/cat <<'A' | python3\nprint(1)\nA", ['evaluate python: print(1) ']],
    ["cat <<'A' > f\nrm a\nA", ['write /workspace/f']],
    ["exec <<'A'\nrm a\nA\nbash", ['evaluate shell: ‹known only at run time›', 'read /workspace']],
  ])('%j', (command, effects) => {
    expect(effectsOf(command)).toEqual(effects);
  });
});
