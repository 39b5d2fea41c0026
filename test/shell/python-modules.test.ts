import { describe, expect, it } from 'vitest';
import { describeOperation } from '../../src/operation.ts';
import { interpretShell } from '../../src/shell/interpret.ts';

const context = { cwd: '/workspace', home: '/home/user' };

/** What a module does besides running Python in its folder. */
function besides(command: string): string[] {
  return interpretShell(command, context)
    .map(describeOperation)
    .filter(text => text !== `execute ${command}` && text !== 'read /workspace');
}

describe('a module that `python -m` runs', () => {
  it.each([
    ['python3 -m coverage run /tmp/x.py', 'execute /tmp/x.py'],
    ['python3 -m coverage run -m pytest -c /tmp/x.ini', 'execute /tmp/x.ini'],
    ['python3 -m cProfile /tmp/x.py', 'execute /tmp/x.py'],
    ['python3 -m pytest --rootdir=/tmp/x', 'execute /tmp/x/'],
    ['python3 -m pip install -r /tmp/x.txt', 'execute /tmp/x.txt'],
    ['python3 -m pip install git+https://example.com/x', 'unknown pip: a package that comes from an address'],
    ['python3 -m uv run rm x', 'unknown uv: a command that is not followed'],
    ['python3 -m twine upload a', 'change system publish-package'],
    ['python3 -m http.server', 'unknown http.server: a folder that other machines could read'],
    ['cd /tmp/x && python3 -m shop.cli', 'execute /tmp/x/shop/cli.py'],
    ['python3 -m shop.cli serve', 'execute /workspace/shop/cli.py'],
    ['python3 -m src.main', 'execute /workspace/src/main.py'],
    ['python3 -m code', 'unknown code: an interactive session'],
    ['python3 -m venv /home/user/.local', 'write /home/user/.local'],
    ['python3 -m compileall', 'write /workspace (tree)'],
    ['python3 -m build /tmp/x', 'execute /tmp/x'],
    ['python3 -m doctest /tmp/x.py', 'execute /tmp/x.py'],
  ])('shows what it reaches: %s', (command, operation) => {
    expect(besides(command)).toContain(operation);
  });

  it.each([
    'python3 -m unittest -v',
    'python3 -m calendar',
    'python3 -m pip list --outdated',
    'python3 -m http.server 8000 --bind 127.0.0.1 --directory /workspace',
  ])('has nothing unknown when it is plain: %s', command => {
    expect(besides(command).filter(text => text.startsWith('unknown'))).toEqual([]);
  });

  it.each(['http.client', 'pip._internal', 'twine.commands.upload', 'smtpd', 'shop', 'impacket.smbserver'])(
    'is no module of the project: %s',
    name => {
      expect(besides(`python3 -m ${name} x`).filter(text => text.startsWith('execute /workspace'))).toEqual([]);
    },
  );
});
