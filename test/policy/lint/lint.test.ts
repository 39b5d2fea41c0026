import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, resolveExtends } from '../../../src/adapters/files.ts';
import { packageRoot } from '../../../src/adapters/package-root.ts';
import { interpret } from '../../../src/interpret/interpret.ts';
import { knowledge } from '../../../src/interpret/knowledge.ts';
import { compilePolicy } from '../../../src/policy/compile.ts';
import { lintPolicy } from '../../../src/policy/lint/lint.ts';
import { loadPolicy } from '../../../src/policy/load.ts';
import { policyText } from '../written.ts';
import { rule, warned } from './warned.ts';

/** Shown without their places where the table is about what is said. */
const codes = (...rules: readonly string[]) => warned(policyText(...rules)).map(line => line.replace(/^\S+ /, ''));

const exec = (more: string) => `{ operation: execute, ${more} }`;
const writes = (path: string) => `{ operation: write, path: ${path} }`;

describe('a rule that leaves nothing to decide', () => {
  it.each<[string, readonly string[], string]>([
    [
      'is shadowed by a wider one of the same effect',
      [
        rule('wide', 'deny', writes('"/etc/**"'), '"Write: /etc/x"'),
        rule('narrow', 'deny', writes('"/etc/cron.d/**"'), '"Write: /etc/cron.d/x"'),
      ],
      'RULE_SHADOWED rule `narrow` adds nothing: all that it matches is already denied by rule `wide`',
    ],
    [
      'never decides below a stricter one',
      [
        rule('wide', 'deny', exec('program: "git*"'), '"Bash: gitk"'),
        rule('narrow', 'ask', exec('program: git, subcommand: gc'), '"Bash: git gc"'),
      ],
      'RULE_SHADOWED rule `narrow` never decides: all that it matches is denied by rule `wide`',
    ],
    [
      'contradicts one with the same matcher',
      [
        rule('yes', 'allow', '{ operation: connect, host: a.example.com }', '"WebFetch: https://a.example.com/"'),
        rule('no', 'deny', '{ operation: connect, host: [A.example.com] }', '"WebFetch: https://a.example.com/"'),
      ],
      'RULE_CONTRADICTED rule `yes` says allow to what rule `no` says deny to',
    ],
    [
      'is written twice under two names',
      [
        rule('one', 'ask', exec('program: [frob, knob]'), '"Bash: frob"'),
        rule('two', 'ask', exec('program: [knob, frob]'), '"Bash: knob"'),
      ],
      'RULE_REDUNDANT rule `two` matches exactly what rule `one` matches',
    ],
    [
      'never matches because its exception takes away all of it',
      [rule('never', 'deny', exec('program: frob'), '"Bash: frob"', ['unless: { program: "fr*" }'])],
      'RULE_NEVER_MATCHES rule `never` never matches: this exception takes away all of `when`',
    ],
    [
      'does not match the one server that it names',
      [rule('r', 'ask', '{ operation: call, server: tickets, risk: low }', '"mcp__tickets__x"')],
      'RULE_NEVER_MATCHES no policy lists the MCP server `tickets`, so its risk is `unlisted`',
    ],
    [
      'names a sub-command of programs that have none',
      [rule('r', 'deny', exec('program: [ls, cat], subcommand: x'), '"Bash: ls"')],
      'RULE_NEVER_MATCHES no program of this rule has sub-commands',
    ],
  ])('%s', (_name, rules, message) => {
    expect(codes(...rules)).toContain(message);
  });

  it.each<[string, readonly string[]]>([
    [
      'a floor rule below one that may be loosened',
      [
        rule('wide', 'deny', writes('"/etc/**"'), '"Write: /etc/x"'),
        rule('narrow', 'deny', writes('"/etc/cron.d/**"'), '"Write: /etc/cron.d/x"', ['floor: true']),
      ],
    ],
    [
      'one that another only watches',
      [
        rule('wide', 'deny', writes('"/etc/**"'), '"Write: /etc/x"', ['mode: audit']),
        rule('narrow', 'deny', writes('"/etc/cron.d/**"'), '"Write: /etc/cron.d/x"'),
      ],
    ],
    [
      'one that the other leaves alone',
      [
        rule('wide', 'deny', writes('"/etc/**"'), '"Write: /etc/x"', ['unless: { path: "/etc/cron.d/**" }']),
        rule('narrow', 'deny', writes('"/etc/cron.d/**"'), '"Write: /etc/cron.d/x"'),
      ],
    ],
    [
      'one that a weaker rule covers',
      [
        rule('wide', 'allow', exec('program: "git*"'), '"Bash: gitk"'),
        rule('narrow', 'deny', exec('program: git, subcommand: gc'), '"Bash: git gc"'),
      ],
    ],
    [
      'folders of variables, which may lie anywhere',
      [
        rule('wide', 'deny', writes('"/home/*/x"'), '"Write: /home/a/x"'),
        rule('narrow', 'deny', writes('"${home}/x"'), '"Write: ~/x"'),
      ],
    ],
  ])('is not: %s', (_name, rules) => {
    expect(codes(...rules).filter(line => /SHADOWED|REDUNDANT|CONTRADICTED/.test(line))).toEqual([]);
  });

  it('is not one of a pack that the policy on top makes stricter', () => {
    const base = policyText(rule('pack', 'allow', exec('program: frob'), '"Bash: frob"'));
    const top = `extends: base.yaml\n${policyText(rule('top', 'deny', exec('program: frob'), '"Bash: frob"'))}`;
    expect(warned(top, { 'base.yaml': base })).toEqual([]);
  });
});

describe('a rule that can never match', () => {
  it.each<[string, string, string]>([
    [
      'a program with its folder',
      rule('r', 'deny', exec('program: [frob, /usr/bin/rm]'), '"Bash: frob"'),
      'RULE_NEVER_MATCHES a program is never matched as `/usr/bin/rm`',
    ],
    [
      'a program and its sub-command',
      rule('r', 'deny', exec('program: [frob, git push]'), '"Bash: frob"'),
      'RULE_NEVER_MATCHES no program is called `git push`',
    ],
    [
      'a program in capitals',
      rule('r', 'deny', exec('program: [frob, Git]'), '"Bash: frob"'),
      'PATTERN_SUSPECT no program is called `Git`',
    ],
    [
      'a tool that is none',
      rule('r', 'deny', '{ operation: read, tool: [Read, read] }', '"Read: x"'),
      'RULE_NEVER_MATCHES no tool is called `read`',
    ],
    [
      'a tool that does other things',
      rule('r', 'deny', '{ operation: write, tool: [Write, Read] }', '"Write: x"'),
      'RULE_NEVER_MATCHES a call of `Read` is never `write`',
    ],
    [
      'a bundle of flags',
      rule('r', 'deny', exec('program: rm, flag: [-f, -rf]'), '"Bash: rm -f x"'),
      'PATTERN_SUSPECT `-rf` fits only these letters in this order',
    ],
    [
      'a flag with a slip',
      rule('r', 'deny', exec('program: ls, flag: [-l, --recusrive]'), '"Bash: ls -l"'),
      'PATTERN_SUSPECT no program of this rule has the flag `--recusrive`',
    ],
  ])('has %s', (_name, text, message) => {
    expect(codes(text)).toContain(message);
  });
});

describe('a pattern that looks like a slip', () => {
  const path = (text: string, example = 'Write: /etc/x') =>
    rule('r', 'deny', writes(`["/etc/**", "${text}"]`), `"${example}"`);
  const host = (effect: string, text: string) =>
    rule(
      'r',
      effect,
      `{ operation: connect, host: ["a.example.org", "${text}"] }`,
      '"WebFetch: https://a.example.org/"',
    );
  const command = (effect: string, text: string) =>
    rule('r', effect, `{ operation: execute, command: '${text}' }`, '"Bash: frob a.json"');
  it.each<[string, string, string]>([
    ['a folder without what is in it', path('${home}/.ssh'), '`${home}/.ssh` is the folder itself, not what is in it'],
    ['a slash at the end', path('/srv/data/'), '`/srv/data/` is the folder itself, not what is in it'],
    ['one level of a folder', path('/srv/data/*'), '`/srv/data/*` leaves out what is deeper in the folder'],
    ['the folder of one person', path('/home/alice/x'), '`/home/alice/x` is about the folder of `alice` only'],
    ['a blank', path('/srv/x '), '`/srv/x ` starts or ends with a blank'],
    ['what a shell fills in', path('**/$HOME/x'), '`$HOME` in `**/$HOME/x` is not filled in'],
    ['an address', host('deny', 'https://b.example.org/x'), '`https://b.example.org/x` is an address, not a host'],
    ['a port', host('deny', 'b.example.org:8080'), '`b.example.org:8080` holds a port'],
    [
      'an allowed host that strangers can have',
      host('allow', '*example.org'),
      '`*example.org` also fits hosts of strangers, for `*` crosses dots',
    ],
    [
      'an allowed domain of all',
      host('allow', 'example.*'),
      '`example.*` also fits hosts of strangers, for `*` crosses dots',
    ],
    [
      'a denied domain without itself',
      host('deny', '*.example.net'),
      '`*.example.net` leaves out `example.net` itself',
    ],
    [
      'a dot that is any character',
      command('deny', '^frob a.json$'),
      'in `^frob a.json$`, the dot of `a.json` stands for any character',
    ],
    [
      'a permission without a start',
      command('allow', 'frob a\\.json$'),
      '`frob a\\.json$` is not anchored: it fits anywhere in a command',
    ],
    ['a permission without an end', command('allow', '^frob '), '`^frob ` lets anything follow'],
    [
      'an anchor of one alternative',
      command('deny', '^frob|knob$'),
      'in `^frob|knob$`, `^` binds only some of the alternatives',
    ],
    [
      'a branch by its long name',
      rule(
        'r',
        'deny',
        '{ operation: change, what: git, target: [main, refs/heads/x] }',
        '"Bash: git push origin main"',
      ),
      '`refs/heads/x` never fits: branches have their short names',
    ],
    [
      'a variable with its value',
      rule('r', 'deny', '{ operation: change, what: environment, name: [FOO, BAR=x] }', '"Bash: FOO=1 ls"'),
      '`BAR=x` never fits: a name holds neither `$` nor `=`',
    ],
    [
      'a method that is none',
      rule('r', 'deny', '{ operation: connect, method: [GET, GTE] }', '"WebFetch: https://a.example.org/"'),
      '`GTE` is no HTTP method',
    ],
  ])('is found: %s', (_name, text, message) => {
    expect(codes(text)).toContain(`PATTERN_SUSPECT ${message}`);
  });

  it.each<[string, string]>([
    ['a file in a folder', path('/etc/sudoers')],
    ['a folder with what is in it', path('${home}/.ssh/**')],
    ['the folder of an account that is the same everywhere', path('/home/runner/work/**')],
    ['folders of people in general', path('/home/*/.ssh/**')],
    ['sub-domains of an allowed domain', host('allow', '*.example.org')],
    ['a registry', host('allow', 'registry:*')],
    [
      'a denied domain with itself',
      rule(
        'r',
        'deny',
        '{ operation: connect, host: ["example.net", "*.example.net"] }',
        '"WebFetch: https://example.net/"',
      ),
    ],
    ['any text on purpose', command('deny', '^frob .*$')],
    ['dots in classes and escapes', command('deny', '^frob [a.b]\\.json$')],
    ['alternatives of which each has its anchor', command('deny', '^frob|^knob$')],
    ['an argument somewhere', command('deny', '^knob|( --x| a)')],
    ['alternatives in parentheses', command('allow', '^(frob|knob) a\\.json$')],
  ])('is not: %s', (_name, text) => {
    expect(codes(text).filter(line => line.startsWith('PATTERN_SUSPECT'))).toEqual([]);
  });
});

describe('a rule as a whole', () => {
  it.each<[string, string, string]>([
    [
      'allows everything of a kind',
      rule('r', 'allow', '{ operation: read }', '"Read: x"'),
      'RULE_MATCHES_ALL rule `r` allows every operation of the kind read',
    ],
    [
      'allows every path',
      rule('r', 'allow', writes('"/**"'), '"Write: x"'),
      'RULE_MATCHES_ALL rule `r` allows every operation of the kind write',
    ],
    [
      'says nothing',
      rule('r', 'deny', exec('program: frob'), '"Bash: frob"').replace('a reason of r', 'Not allowed.'),
      'RULE_UNEXPLAINED the reason of rule `r` says nothing',
    ],
    [
      'repeats its id',
      rule('no-frob', 'deny', exec('program: frob'), '"Bash: frob"').replace('a reason of no-frob', 'no frob'),
      'RULE_UNEXPLAINED the reason of rule `no-frob` only repeats its id',
    ],
    [
      'has an exception that never fits',
      rule('r', 'deny', exec('program: frob'), '"Bash: frob"', ['unless: { program: knob }']),
      'EXCEPTION_UNUSED this exception of rule `r` never fits what `when` matches',
    ],
  ])('%s', (_name, text, message) => {
    expect(codes(text)).toContain(message);
  });

  it('is not proven by calls that another rule decides', () => {
    const rules = [
      rule('home', 'deny', '{ operation: read, path: "${home}/**" }', '"Read: ~/a"'),
      rule('keys', 'deny', '{ operation: read, path: "**/*.key" }', '"Read: ~/a.key"'),
      rule('look', 'allow', '{ operation: read, path: ["${home}/x/**", "/srv/**"] }', '"Read: ~/x/a", "Read: /srv/a"'),
    ];
    expect(codes(...rules)).toEqual([
      'RULE_UNPROVEN no example shows that rule `keys` is needed: without it, each is decided as before',
      'EXAMPLE_OVERRULED this call is denied by rule `home`, whatever rule `look` says',
    ]);
  });

  it('leaves a list unused, or uses an empty one', () => {
    const text = `lists: { unused: [x], none: [] }\n${policyText(rule('r', 'deny', exec('program: [frob, "${none}"]'), '"Bash: frob"'))}`;
    expect(warned(text)).toEqual([
      '1:10 LIST_UNUSED no rule uses the list `unused`',
      '1:23 LIST_UNUSED the list `none` is empty: the rules that use it match nothing by it',
    ]);
  });
});

describe('the policies of this package', () => {
  const folder = join(packageRoot(), 'policies');
  const files = [
    ...readdirSync(folder)
      .filter(name => name.endsWith('.yaml'))
      .map(name => join(folder, name)),
    join(packageRoot(), 'examples', 'policies', 'team.yaml'),
    join(packageRoot(), 'examples', 'demo', 'policy.yaml'),
  ];
  it.each(files.map(file => [file.slice(packageRoot().length + 1), file]))(
    'look like no mistake: %s',
    (_name, file) => {
      const loaded = loadPolicy(readText(file), resolveExtends);
      const compiled = compilePolicy(loaded, interpret);
      const found = lintPolicy({ loaded, compiled, interpret, knowledge });
      expect(found.map(({ place, code, message }) => `${place?.line} ${code} ${message}`)).toEqual([]);
    },
  );
});
