import type { McpServer } from '../../mcp/server.ts';
import type { OperationKind } from '../../operation.ts';
import type { ToolCall } from '../../tool-call.ts';
import { exampleCall, exampleScope } from '../examples.ts';
import { compilePath } from '../glob.ts';
import { type ExampleCall, listOf, type Matcher, type Policy, type Some } from '../policy.ts';
import { expand, type Lists } from '../variables.ts';

/** A pattern may stand for hundreds of texts; a few of each show what it does. */
const most = 24;

/** Calls that a policy has something to say about: its examples, and calls made from its matchers. */
export function probesOf({ rules = [], exceptions = [], lists = {}, mcp }: Policy): ToolCall[] {
  const examples = [...rules, ...exceptions].flatMap(({ examples: { match, no_match: other = [] } }) => [
    ...match,
    ...other,
  ]);
  const made = rules.flatMap(rule =>
    [rule.when, ...listOf<Partial<Matcher>>(rule.unless ?? [])].flatMap(matcher =>
      fromMatcher({ ...rule.when, ...matcher }, lists),
    ),
  );
  const excepted = exceptions.flatMap(({ when, rule }) => {
    const kinds = rules.find(({ id }) => id === rule)?.when.operation ?? [];
    return fromMatcher({ operation: kinds, ...when }, lists);
  });
  return [...examples, ...made, ...excepted, ...fromServers(mcp?.servers ?? {})].flatMap(callOf);
}

function callOf(example: ExampleCall): ToolCall[] {
  const call = exampleCall(example);
  return 'problem' in call ? [] : [call];
}

function fromServers(servers: Readonly<Record<string, McpServer>>): string[] {
  return Object.entries(servers).flatMap(([name, { tools = {} }]) =>
    ['probe', ...Object.keys(tools)].map(tool => `mcp__${name}__${tool}`),
  );
}

type Make = (matcher: Matcher, lists: Lists) => ExampleCall[];

function fromMatcher(matcher: Matcher, lists: Lists): ExampleCall[] {
  return listOf(matcher.operation)
    .flatMap(kind => makers[kind]?.(matcher, lists) ?? [])
    .slice(0, most * 8);
}

/** The texts that a key can be, wildcards filled in. */
function textsOf(value: Some<string> | undefined, lists: Lists, otherwise: readonly string[] = []): string[] {
  if (value === undefined) return [...otherwise];
  return listOf(value)
    .flatMap(text => expand(text, exampleScope, lists))
    .map(text => text.replaceAll('*', 'x'))
    .slice(0, most);
}

/** Paths that the patterns fit: the folder itself, what lies in it, and what lies deeper. */
function pathsOf(value: Some<string> | undefined, lists: Lists): string[] {
  const patterns = value === undefined ? ['/workspace/src/x', '/x'] : listOf(value);
  return patterns
    .flatMap(pattern => expand(pattern, exampleScope, lists))
    .flatMap(text => {
      const made = compilePath(text);
      return 'problem' in made ? [] : made.alternatives.slice(0, most).flatMap(pathsFor);
    })
    .slice(0, most * 2);
}

function pathsFor(segments: readonly string[]): string[] {
  const filled = (deep: string) =>
    segments
      .map((segment, i) => (segment === '**' ? (i === 0 ? 'workspace' : deep) : segment.replaceAll(/[*?]/g, 'x')))
      .filter(segment => segment !== '')
      .join('/');
  return [...new Set(['x', '', 'x/y'].map(deep => `/${filled(deep)}`))];
}

const quoted = (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

const makers: Readonly<Partial<Record<OperationKind, Make>>> = {
  read: ({ path }, lists) => pathsOf(path, lists).flatMap(text => [`Read: ${text}`, `Bash: cat ${quoted(text)}`]),
  write: ({ path }, lists) =>
    pathsOf(path, lists).flatMap(text => [`Write: ${text}`, `Bash: echo x > ${quoted(text)}`]),
  delete: ({ path }, lists) => pathsOf(path, lists).map(text => `Bash: rm -rf ${quoted(text)}`),
  execute: (matcher, lists) => {
    const flags = [...textsOf(matcher.all_flags, lists), ...textsOf(matcher.flag, lists).slice(0, 1)];
    const words = textsOf(matcher.arguments, lists, ['', 'x']).slice(0, most);
    return textsOf(matcher.program, lists).flatMap(program =>
      textsOf(matcher.subcommand, lists, ['']).flatMap(subcommand =>
        words.map(rest => `Bash: ${[program, subcommand, ...flags, rest].filter(Boolean).join(' ')}`),
      ),
    );
  },
  evaluate: ({ language }, lists) =>
    textsOf(language, lists, Object.keys(evaluations)).flatMap(name =>
      Object.hasOwn(evaluations, name) ? [`Bash: ${evaluations[name]}`] : [],
    ),
  connect: (matcher, lists) =>
    [
      ...textsOf(matcher.host, lists, ['example.com']),
      ...textsOf(matcher.remote, lists).map(name => `git:${name}`),
    ].flatMap(host => connections(host, matcher, lists)),
  change: (matcher, lists) => changes(matcher, lists),
  call: ({ server, tool }, lists) => [
    ...textsOf(tool, lists),
    ...textsOf(server, lists, ['unlisted']).map(name => `mcp__${name}__probe`),
  ],
};

const evaluations: Readonly<Record<string, string>> = {
  shell: 'eval "$x"',
  python: "python3 -c 'import os; os.getcwd()'",
  javascript: "node -e 'process.cwd()'",
  perl: "perl -e 'print 1'",
  ruby: "ruby -e 'puts 1'",
  php: "php -r 'echo 1;'",
};

/** What reaches a host, or a package registry, or a remote. */
function connections(host: string, { method, port }: Matcher, lists: Lists): ExampleCall[] {
  const [kind = '', name = ''] = host.split(':');
  if (kind === 'registry') return ['Bash: npm ci', 'Bash: pip install x', 'Bash: cargo fetch', 'Bash: go mod download'];
  if (kind === 'git') return [`Bash: git fetch ${name}`, `Bash: git push ${name} feature`];
  if (kind === 'search') return ['WebSearch: x'];
  const at = port === undefined ? host : `${host}:${listOf(port)[0]}`;
  const methods = textsOf(method, lists, ['GET', 'POST']);
  return [`WebFetch: https://${at}/`, ...methods.map(word => `Bash: curl -X ${word} https://${at}/`)];
}

function changes(matcher: Matcher, lists: Lists): ExampleCall[] {
  const kinds = matcher.what === undefined ? ['environment', 'git', 'mode'] : listOf<string>(matcher.what);
  const names = textsOf(matcher.name, lists);
  const targets = [...textsOf(matcher.target, lists), ...textsOf(matcher.ref, lists)];
  return kinds.flatMap(kind => {
    if (kind === 'environment')
      return [...names, ...textsOf(matcher.variable, lists)].flatMap(name => [
        `Bash: ${name}=${quoted(targets[0] ?? 'x')} true`,
        `Bash: export ${name}=x`,
      ]);
    if (kind === 'mode') return (targets.length > 0 ? targets : ['755']).map(mode => `Bash: chmod ${mode} x.sh`);
    if (kind !== 'git') return [];
    const force = matcher.force === true ? ['--force '] : matcher.force === false ? [''] : ['', '--force '];
    return (names.length > 0 ? names : ['push']).flatMap(name =>
      force.flatMap(flag =>
        (targets.length > 0 ? targets : ['feature']).map(target => `Bash: ${gitCommand(name, flag, target)}`),
      ),
    );
  });
}

function gitCommand(name: string, flag: string, target: string): string {
  if (name === 'push') return `git push ${flag}origin ${quoted(target)}`;
  if (name === 'push-delete') return `git push origin --delete ${quoted(target)}`;
  if (name === 'config') return `git config ${quoted(target)} x`;
  if (name === 'config-global') return `git config --global ${quoted(target)} x`;
  return `git ${name} ${flag}${quoted(target)}`;
}
