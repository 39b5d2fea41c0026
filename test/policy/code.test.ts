import { describe, expect, it } from 'vitest';
import { bindCode } from '../../src/policy/code.ts';
import { settingChanges } from '../../src/policy/diff/settings.ts';
import { exampleScope } from '../../src/policy/examples.ts';
import { type CodeSettings, codeDefaults, consequences, severities } from '../../src/policy/policy.ts';
import { compile, head, listed, listedTiers, shown } from './written.ts';

const code = (settings: CodeSettings) => `code: ${JSON.stringify(settings)}\n`;
const src = '${workspace}/src/**';
const at = (settings: CodeSettings | undefined, path: string) => {
  const bound = bindCode(settings, exampleScope);
  return severities.map(severity => bound(`${exampleScope.workspace}/${path}`, severity));
};

describe('what a policy says of code', () => {
  it('is what is written, and nothing where nothing is', () => {
    const settings = { error: 'fail', paths: [{ path: src, unless: '**/test/**', error: 'block' }] } as const;
    expect(compile(head + code(settings)).policy.code).toEqual(settings);
    expect(compile(head).policy).not.toHaveProperty('code');
  });

  it.each([
    ['a severity that there is not', 'code: { fatal: block }\n', '3:9'],
    ['a consequence that there is not', 'code: { error: stop }\n', '3:16'],
    ['files that are not named', 'code: { paths: [{ error: block }] }\n', '3:17'],
    [
      'a pattern that is neither absolute nor floats',
      'code:\n  paths:\n    - { path: src/**, error: block }\n',
      '5:15',
    ],
    ['one of several patterns', 'code:\n  paths:\n    - { path: ["**/a", b], error: block }\n', '5:24'],
    ['a variable that there is not', `code:\n  paths:\n    - { path: "\${work}/**", error: block }\n`, '5:15'],
    [
      'a list: whoever lengthens it would loosen',
      `lists: { a: ["/x"] }\ncode:\n  paths:\n    - { path: "**", unless: "\${a}", error: block }\n`,
      '6:',
    ],
    ['files without what follows in them', 'code:\n  paths:\n    - { path: "/a" }\n', '5:7'],
    ['to tell no time at all', 'code: { tell_at_most: 0 }\n', '3:23'],
  ])('refuses %s', (_, text, place) => {
    expect(listed(head + text).join('\n')).toContain(`top.yaml:${place}`);
  });

  it('says so where an entry looks as if it loosened', () => {
    const text = `${head}code:\n  error: fail\n  paths:\n    - { path: "\${workspace}/test/**", error: tell }\n`;
    expect(shown(text)).toContain('`error: tell` changes nothing here: everywhere it is `fail`');
    expect(shown(text)).toContain('top.yaml:6:');
    expect(listed(`${head}code: { paths: [{ path: "/a", warning: record }] }\n`)).toEqual([
      expect.stringContaining('everywhere it is `tell`'),
    ]);
  });

  it.each(severities)('is tightened by what extends it, and never loosened: %s', severity => {
    for (const [low, base] of consequences.entries())
      for (const [high, top] of consequences.entries()) {
        const texts = { base: head + code({ [severity]: base }) };
        const text = `${head}extends: base\n${code({ [severity]: top })}`;
        if (high < low)
          expect(listed(text, texts)).toEqual([expect.stringContaining(`RULE_LOOSENED \`code.${severity}\` is`)]);
        else expect(compile(text, texts).policy.code).toEqual({ [severity]: top });
      }
  });

  it.each(severities)('is no weaker than the default in a lower tier where the tier above is silent: %s', severity => {
    for (const given of consequences) {
      const problems = listedTiers({ organisation: head, repository: head + code({ [severity]: given }) });
      const isWeaker = consequences.indexOf(given) < consequences.indexOf(codeDefaults[severity]);
      expect(problems).toEqual(isWeaker ? [expect.stringContaining('RULE_LOOSENED')] : []);
    }
  });

  it('holds in every file that any tier names, and tells no more often than any tier says', () => {
    const base = head + code({ tell_at_most: 3, paths: [{ path: src, error: 'block' }] });
    const top = `${head}extends: base\n${code({ tell_at_most: 5, paths: [{ path: '**/*.py', error: 'fail' }] })}`;
    expect(compile(top, { base }).policy.code).toEqual({
      tell_at_most: 3,
      paths: [
        { path: src, error: 'block' },
        { path: '**/*.py', error: 'fail' },
      ],
    });
  });

  it('is the strictest of what fits a file', () => {
    const settings: CodeSettings = {
      error: 'fail',
      paths: [
        { path: src, unless: '**/test/**', error: 'block', warning: 'fail' },
        { path: '**/*.py', warning: 'block' },
      ],
    };
    expect(at(undefined, 'src/a.py')).toEqual(['record', 'tell', 'tell']);
    expect(at(settings, 'lib/a.js')).toEqual(['record', 'tell', 'fail']);
    expect(at(settings, 'src/a.js')).toEqual(['record', 'fail', 'block']);
    expect(at(settings, 'src/a.py')).toEqual(['record', 'block', 'block']);
    expect(at(settings, 'src/test/a.js')).toEqual(['record', 'tell', 'fail']);
    expect(at(settings, 'srcs/a.js')).toEqual(['record', 'tell', 'fail']);
  });

  it('is compared with what holds by default', () => {
    const policy = (settings?: CodeSettings) => compile(head + (settings ? code(settings) : '')).policy;
    const now = policy({ error: 'fail', note: 'record', tell_at_most: 4, paths: [{ path: src, error: 'block' }] });
    expect(settingChanges(policy(), now)).toEqual([
      { setting: 'code.error', direction: 'tightened', message: 'from tell to fail' },
      { setting: 'code.paths', direction: 'tightened', message: `code is held to more in \`${src}\`` },
      { setting: 'code.tell_at_most', direction: 'untold', message: 'from 2 to 4' },
    ]);
    expect(settingChanges(now, policy()).map(({ direction }) => direction)).toEqual(['loosened', 'loosened', 'untold']);
  });
});
