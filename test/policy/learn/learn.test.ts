import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/interpret/interpret.ts';
import type { JsonObject } from '../../../src/json.ts';
import { compilePolicy } from '../../../src/policy/compile.ts';
import { exampleScope } from '../../../src/policy/examples.ts';
import { type Approval, type Learned, learnRules } from '../../../src/policy/learn/learn.ts';
import { isNeverLearned } from '../../../src/policy/learn/never.ts';
import { renderProposals } from '../../../src/render/learned-rules.ts';
import { rule } from '../lint/warned.ts';
import { compile, head, load, policyText } from '../written.ts';

const workspace = '/home/me/shop';
const approval = (tool: string, input: JsonObject, cwd = workspace): Approval => ({
  call: { id: 'x', session: 's', tool, input, cwd },
  workspace,
  by: 'person',
});
const bash = (command: string, times = 3) => Array.from({ length: times }, () => approval('Bash', { command }));

const mcp = 'mcp: { servers: { notes: { risk: medium } } }\n';
const policy = compile(
  `${mcp}${policyText(
    rule('look', 'allow', '{ operation: read, path: "${workspace}/**" }', '"Read: x"'),
    rule('described', 'allow', '{ operation: execute, described: true }', '"Bash: ls"'),
    rule('publish', 'ask', '{ operation: execute, program: deploy }', '"Bash: deploy"'),
  )}`,
);
const learn = (approvals: readonly Approval[], least = 3): Learned =>
  learnRules(approvals, policy, interpret, { least });
const learnFolders = (approvals: readonly Approval[]): Learned =>
  learnRules(approvals, policy, interpret, { least: 3, folders: true });
const matchers = ({ proposals }: Learned) => proposals.map(({ rule: { when } }) => when);

/** What the policy says of a call once the proposals stand in it. */
function decidedWith(found: Learned, tool: string, input: JsonObject): string {
  const text = `${mcp}${head}${renderProposals(found.proposals)}`;
  const learned = compilePolicy(load(text), interpret).bind(exampleScope);
  const call = { id: 'x', session: 's', tool, input, cwd: exampleScope.workspace };
  const operations = interpret(call, { home: exampleScope.home[0] ?? '/', servers: {} });
  return learned.evaluate(operations, tool).matches.length > 0 ? 'matched' : 'not matched';
}

describe('a rule that is learned', () => {
  it('covers what was seen and nothing else', () => {
    const found = learn(['a', 'b', 'lib/c'].flatMap(name => bash(`frob --fast src/${name}.x`, 1)));
    expect(found).toMatchObject({ spared: 3, refusals: [], proposals: [{ approvals: 3 }] });
    for (const seen of ['a', 'b', 'lib/c'])
      expect(decidedWith(found, 'Bash', { command: `frob --fast src/${seen}.x` })).toBe('matched');
    for (const other of ['frob --fast src/d.x', 'frob --fast src/a', 'frob src/a.x', 'frob --fast src/a.x src/b.x'])
      expect(decidedWith(found, 'Bash', { command: other }), other).toBe('not matched');
  });

  it('covers the folder that all paths share when it is told to', () => {
    const found = learnFolders([
      ...bash('frobnicate --fast src/a.frob', 1),
      ...bash('frobnicate --fast src/b.frob', 1),
      ...bash('frobnicate src/lib/c.frob --fast', 1),
    ]);
    expect(found).toMatchObject({ spared: 3, refusals: [], proposals: [{ approvals: 3 }] });
    expect(matchers(found)).toEqual([
      {
        operation: 'execute',
        program: 'frobnicate',
        command: '^(frobnicate --fast src/([\\w-][\\w.-]*/)*[\\w-][\\w.-]*|frobnicate src/lib/c\\.frob --fast)$',
      },
    ]);
    expect(decidedWith(found, 'Bash', { command: 'frobnicate --fast src/deep/x.frob' })).toBe('matched');
    for (const wider of [
      'frobnicate --fast ../x',
      'frobnicate --fast src/../x',
      'frobnicate --fast src/.env',
      'frobnicate --fast src/a.frob --out=/etc/x',
      'frobnicate src/a.frob',
      'frobnicate --fast lib/a.frob',
      'frobnicate --fast "src/a.frob x"',
      'frobnicate --fast $FILE',
      'frobnicate src/lib/d.frob --fast',
    ])
      expect(decidedWith(found, 'Bash', { command: wider }), wider).toBe('not matched');
  });

  it.each<[string, readonly Approval[], readonly object[]]>([
    [
      'the same command, word for word',
      bash("frob 'my host'"),
      [{ operation: 'execute', program: 'frob', command: "^frob 'my host'$" }],
    ],
    [
      'a file outside of the workspace by its name',
      Array.from({ length: 3 }, () => approval('Read', { file_path: '/var/log/shop.log' })),
      [{ operation: 'read', path: ['/var/log/shop.log'] }],
    ],
    [
      'files of one folder of the workspace by their names',
      ['a', 'b', 'c'].map(name => approval('Write', { file_path: `${workspace}/docs/${name}.md`, content: '' })),
      [
        {
          operation: 'write',
          path: ['${workspace}/docs/a.md', '${workspace}/docs/b.md', '${workspace}/docs/c.md'],
        },
      ],
    ],
    [
      'files that were deleted by their names',
      ['a', 'b', 'c'].flatMap(name => bash(`rm docs/${name}.md`, 1)),
      [
        {
          operation: 'delete',
          path: ['${workspace}/docs/a.md', '${workspace}/docs/b.md', '${workspace}/docs/c.md'],
        },
      ],
    ],
    [
      'one host, tool and method',
      ['a', 'b', 'c'].map(page => approval('WebFetch', { url: `https://docs.example/${page}` })),
      [{ operation: 'connect', tool: 'WebFetch', host: 'docs.example', method: 'GET' }],
    ],
    [
      'one tool of a server',
      Array.from({ length: 3 }, () => approval('mcp__notes__read', {})),
      [{ operation: 'call', tool: 'mcp__notes__read', server: 'notes', risk: 'medium' }],
    ],
  ])('covers %s', (_name, approvals, expected) => {
    const found = learn(approvals);
    expect(matchers(found)).toEqual(expected);
    expect(() => compilePolicy(load(`${mcp}${head}${renderProposals(found.proposals)}`), interpret)).not.toThrow();
  });

  it('covers the folder of files when it is told to', () => {
    const files = ['a', 'b', 'c'].map(name =>
      approval('Write', { file_path: `${workspace}/docs/${name}.md`, content: '' }),
    );
    expect(matchers(learnFolders(files))).toEqual([{ operation: 'write', path: ['${workspace}/docs/**'] }]);
  });

  it('counts every approval, and names who gave it', () => {
    const model = bash('frob a', 2).map(given => ({ ...given, by: 'adjudicator' as const }));
    const [proposal] = learn([...model, ...bash('frob a', 1)]).proposals;
    expect(proposal?.rule).toMatchObject({
      id: 'learned-frob',
      effect: 'allow',
      reason: 'approved by a person once and by the adjudicator 2 times',
      examples: { match: ['Bash: frob a'], no_match: ['Bash: frob a --other', 'Bash: frob other'] },
    });
  });
});

describe('no rule is learned', () => {
  it.each<[string, readonly Approval[], RegExp]>([
    ['below the number of approvals', bash('frob a', 2), /less than 3 times/],
    ['for an interpreter', bash('python3 -m http.server'), /`python3` runs whatever/],
    ['for a shell', bash('bash ./x.sh'), /runs whatever|code/],
    ['for a package runner', bash('npx cowsay'), /runs whatever|not understood/],
    ['for a program of the workspace', bash('./build.sh'), /the agent can change the program/],
    ['for wildcards', bash('frob *.txt'), /wildcards|run time/],
    ['for what is known only at run time', bash('frob $X'), /run time|not understood/],
    ['for code', bash('eval "$x"'), /code|not understood|run time/],
    ['for what the policy allows already', bash('ls'), /already allows/],
    ['against a rule that asks', bash('deploy'), /rule `publish` asks/],
    [
      'for calls made elsewhere',
      bash('frob a').map(given => approval('Bash', given.call.input, '/other')),
      /another folder/,
    ],
    ['for a server that nobody lists', Array.from({ length: 3 }, () => approval('mcp__more__x', {})), /unlisted/],
    ['for what was not understood', Array.from({ length: 3 }, () => approval('NoSuchTool', {})), /not understood/],
  ])('%s', (_name, approvals, why) => {
    const found = learn(approvals);
    expect(found.proposals).toEqual([]);
    expect(found.refusals.map(refusal => refusal.why).join('; ')).toMatch(why);
    expect(found.spared).toBe(0);
  });

  it.each(['bash', 'python3.12', '/usr/bin/env', 'node-20', 'npx', 'sudo', 'xargs', 'make'])('for %s', program => {
    expect(isNeverLearned(program)).toBe(true);
  });
});
