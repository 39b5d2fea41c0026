import { describe, expect, it } from 'vitest';
import { interpretShell } from '../../src/shell/interpret.ts';

const reasons = (command: string) =>
  interpretShell(command, { cwd: '/workspace', home: '/home/user' }).flatMap(operation =>
    operation.kind === 'unknown' ? [operation.why] : [],
  );
const fresh = 'the same command has just written this program';

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
