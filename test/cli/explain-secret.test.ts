import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alphabets, sample } from '../../src/scan/secrets/sample.ts';
import { awsKey } from '../door.ts';
import { expectCalm, folderOf, policy } from './process.ts';

const explain = (cwd: string, args: readonly string[], input = '') =>
  policy(['explain', 'secret', ...args], { cwd, input });
const random = sample(alphabets.base62, 24);

describe('policy explain secret', () => {
  it('says why something is reported, and shows nothing of it but its public mark', async () => {
    const { code, out } = await explain(folderOf({ 'a.txt': `one\nkey = ${awsKey}\n` }), ['a.txt:2']);
    expect(code).toBe(2);
    expect(out).toMatch(/a\.txt:2:7 ✗ reported aws-access-key-id/);
    expect(out).toMatch(/looks like AKIA…, 20 characters \(capitals, digits\), \d\.\d bits of entropy each/);
    expect(out).toMatch(/\n1 reported, \d+ considered and not reported\n$/);
    expect(out).not.toContain(awsKey.slice(4, 10));
  });

  it.each([
    ['password = "changeme"', 0, /because {4}it is a placeholder/],
    [`next_token = "${random}"`, 0, /because {4}the name that it stands under is none of a secret/],
    [`X${awsKey}`, 0, /because {4}letters or digits touch it/],
    ['license_key = hello', 0, /because {4}it is a word/],
    ['the keys of a piano', 0, /keywords without .*\n {2}`key`: token-assignment/],
    ['hello world', 0, /^no keyword of any rule stands there/],
    [Buffer.from(`the key is ${awsKey} today`).toString('base64'), 2, /seen {7}in base64/],
  ])('explains %j', async (input, code, expected) => {
    const ended = await explain(folderOf({}), [], input);
    expect(ended).toMatchObject({ code, err: '', out: expect.stringMatching(expected) });
    expect(ended.out).not.toContain(random);
  });

  it('knows what the baseline accepts', async () => {
    const cwd = folderOf({ 'test/key.txt': `k = ${awsKey}\n` });
    const words = ['--update-baseline', '--owner', 'web', '--reason', 'a key of our tests', '--expires', '2999-12-31'];
    await policy(['scan', 'secrets', ...words], { cwd });
    const { code, out } = await explain(join(cwd, 'test'), ['key.txt', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      where: 'key.txt',
      steps: expect.arrayContaining([
        expect.objectContaining({
          rule: 'aws-access-key-id',
          outcome: 'accepted',
          why: 'the baseline accepts it until 2999-12-31: a key of our tests (web)',
        }),
      ]),
    });
  });

  it.each([
    [['gone.txt'], /there is no file `gone\.txt`/],
    [['gone.txt:3'], /there is no file `gone\.txt`/],
    [['.'], /cannot be read/],
    [['a', 'b'], /too many arguments/],
  ])('refuses %j', async (args, expected) => {
    const ended = await explain(folderOf({}), args);
    expect(ended).toMatchObject({ code: 3, out: '', err: expect.stringMatching(expected) });
    expectCalm(ended);
  });

  it('leaves `policy explain CALL` as it is', async () => {
    const cwd = folderOf({});
    expect((await policy(['explain', 'ls', '--format', 'json'], { cwd })).out).toMatch(/^\{/);
    expect((await policy(['explain', '--format', 'json', 'ls'], { cwd })).out).toMatch(/^\{/);
  });
});
