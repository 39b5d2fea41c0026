import { describe, expect, it } from 'vitest';
import { effectsOf, operationsOf } from './operations.ts';

describe('what a command line writes and then runs', () => {
  it.each([
    ['echo \'import os; os.remove("/etc/a")\' > x.py && python3 x.py', 'delete /etc/a'],
    ["cat > x.py <<'E'\nimport os\nos.system('rm -rf ~')\nE\npython x.py", 'delete /home/user (tree)'],
    ["cat > x <<'E'\nopen('/etc/shadow')\nE\npython3 x", 'read /etc/shadow'],
    ['echo \'require("child_process").execSync("rm -rf ~")\' > x.js; node x.js', 'delete /home/user (tree)'],
    ["echo 'rm -rf ~' > x.sh; sh x.sh", 'delete /home/user (tree)'],
    ["echo 'rm -rf ~' > x.sh; chmod +x x.sh; ./x.sh", 'delete /home/user (tree)'],
    ["printf '#!/usr/bin/env bash\\nrm -rf ~\\n' > x; chmod +x x; ./x", 'delete /home/user (tree)'],
    ["printf '%s\\n' 'import os' 'os.remove(\"/etc/a\")' > x.py; python3 x.py", 'delete /etc/a'],
    ["echo 'import os' > x.py; echo 'os.remove(\"/etc/a\")' >> x.py; python3 x.py", 'delete /etc/a'],
    ["printf 'all:\\n\\t@rm -rf ~\\n' > Makefile && make", 'delete /home/user (tree)'],
    ['echo \'{"scripts":{"test":"rm -rf ~"}}\' > package.json && npm test', 'delete /home/user (tree)'],
    ["cat > tests/conftest.py <<'E'\nopen('/etc/shadow')\nE\npytest", 'read /etc/shadow'],
    ["tee x.sh <<'E'\nrm -rf ~\nE\nbash x.sh", 'delete /home/user (tree)'],
    ["cat <<'E' | tee x.sh\nrm -rf ~\nE\nbash x.sh", 'delete /home/user (tree)'],
    ["cd src; echo 'rm -rf ~' > x.sh; cd ..; bash src/x.sh", 'delete /home/user (tree)'],
  ])('counts: %s', (command, effect) => {
    expect(effectsOf(command)).toContain(effect);
  });

  it.each([
    "echo 'rm -rf ~' > x.sh; sh y.sh",
    "echo 'rm -rf ~' > notes.txt; make",
    'echo \'import os; os.remove("/etc/a")\' > x.py; node x.js',
    "echo 'rm -rf ~' > x.sh; echo ls > x.sh; sh x.sh",
    'python3 x.py; echo \'import os; os.remove("/etc/a")\' > x.py',
  ])('is not taken for more than it is: %s', command => {
    expect(effectsOf(command).filter(effect => effect.startsWith('delete'))).toEqual([]);
  });

  it.each([
    "printf 'all:\\n\\tfrobnicate $$x\\n' > Makefile && make",
    'echo \'import os; os.system("frobnicate")\' > x.py && python3 x.py',
  ])('names every command: %s', command => {
    expect(operationsOf(command).join('\n')).toMatch(/execute frobnicate/);
  });

  it('adds nothing to what was understood without it', () => {
    const written = "cat > x.py <<'E'\nimport re\nprint(re.sub('a', 'b', 'c'))\nE\n";
    expect(operationsOf(`${written}python3 x.py`).slice(2)).toEqual(operationsOf('python3 x.py'));
  });
});
