import { type Command, forEachChild, type ParsedScript, parse, type SyntaxNode, type Word } from 'unbash';

/** The same command written in another way. */
export interface Variant {
  /** What was done to the text. */
  readonly transformation: string;
  readonly command: string;
}

/** Part of the text, and what stands there instead. */
interface Edit {
  readonly pos: number;
  readonly end: number;
  readonly text: string;
}

/** What the transformations know of a command. */
interface Source {
  readonly text: string;
  readonly script: ParsedScript;
  /** Commands that stand in the text itself, not in a substitution. */
  readonly commands: readonly Command[];
  /** Functions and aliases that the text defines: their names are no programs. */
  readonly own: ReadonlySet<string>;
}

type Transformation = (source: Source) => Variant[];

/** Text that means itself wherever it stands unquoted. */
const plainText = /^[\w./@%+,:=-]+$/;

const builtins = new Set(
  `. : [ alias bg bind break builtin caller cd command compgen complete continue declare dirs disown echo enable eval
  exec exit export false fc fg getopts hash help history jobs kill let local logout mapfile popd printf pushd pwd read
  readarray readonly return set shift shopt source suspend test time times trap true type typeset ulimit umask unalias
  unset wait`.split(/\s+/),
);

/** Builtins whose only effect is on the shell that runs them: in a shell of its own such a command does nothing. */
const stateful = new Set(
  `. alias bg bind builtin complete declare disown enable exec export fc fg hash history jobs local mapfile popd pushd
  read readarray readonly set shopt source trap typeset ulimit umask unalias unset wait`.split(/\s+/),
);

/**
 * Programs of every Linux that take their operands as paths and only read what they are given, with their options that
 * take no value: the short one and, where there is one, the long one.
 */
const options: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cat: { n: 'number', b: 'number-nonblank', A: 'show-all', s: 'squeeze-blank' },
  chmod: { R: 'recursive', v: 'verbose', c: 'changes', f: 'silent' },
  chown: { R: 'recursive', v: 'verbose', c: 'changes', f: 'silent' },
  cp: {
    r: 'recursive',
    R: 'recursive',
    a: 'archive',
    f: 'force',
    v: 'verbose',
    n: 'no-clobber',
    p: '',
    L: 'dereference',
  },
  du: { s: 'summarize', h: 'human-readable', a: 'all', c: 'total' },
  grep: {
    r: 'recursive',
    R: 'dereference-recursive',
    i: 'ignore-case',
    n: 'line-number',
    l: 'files-with-matches',
    v: 'invert-match',
    w: 'word-regexp',
    c: 'count',
    o: 'only-matching',
    q: 'quiet',
    s: 'no-messages',
    h: 'no-filename',
    E: 'extended-regexp',
    F: 'fixed-strings',
  },
  head: {},
  ln: { s: 'symbolic', f: 'force', v: 'verbose', n: 'no-dereference' },
  ls: {
    l: '',
    a: 'all',
    A: 'almost-all',
    h: 'human-readable',
    R: 'recursive',
    t: '',
    r: 'reverse',
    S: '',
    d: 'directory',
  },
  mkdir: { p: 'parents', v: 'verbose' },
  mv: { f: 'force', v: 'verbose', n: 'no-clobber' },
  rm: { r: 'recursive', R: 'recursive', f: 'force', v: 'verbose', d: 'dir' },
  rmdir: { p: 'parents', v: 'verbose' },
  shred: { u: '', z: 'zero', f: 'force', v: 'verbose' },
  sort: { u: 'unique', r: 'reverse', n: 'numeric-sort', h: 'human-numeric-sort', f: 'ignore-case' },
  stat: { L: 'dereference' },
  tac: {},
  tail: {},
  tee: { a: 'append' },
  touch: { a: '', m: '', c: 'no-create' },
  wc: { l: 'lines', w: 'words', c: 'bytes', m: 'chars' },
};

/** Those whose operands are paths, every one of them. */
const pathPrograms = new Set('cat cp du head ln ls mkdir mv rm rmdir shred sort stat tac tail tee touch wc'.split(' '));

/** Programs that leave standard input alone when they are given operands. */
const withoutInput = new Set(
  'cp chmod chown curl du find git ln ls mkdir mv rm rmdir shred stat touch wget'.split(' '),
);

function sourceOf(text: string): Source | undefined {
  const script = parse(text);
  if ((script.errors?.length ?? 0) > 0) return undefined;
  const commands: Command[] = [];
  const own = new Set<string>();
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Word' || node.type === 'Assignment' || node.type === 'HereDoc') return;
    if (node.type === 'Function') own.add(node.name.value);
    if (node.type === 'Command') {
      commands.push(node);
      if (node.name?.value === 'alias')
        for (const arg of node.args) own.add(text.slice(arg.pos, arg.end).split('=')[0] ?? '');
    }
    forEachChild(node, visit);
  };
  visit(script);
  return { text, script, commands, own };
}

/** Applies edits; they must not overlap. */
function edited(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { pos, end, text: instead } of edits.toSorted((a, b) => b.pos - a.pos))
    result = result.slice(0, pos) + instead + result.slice(end);
  return result;
}

function variant(transformation: string, source: Source, edits: readonly Edit[]): Variant[] {
  return edits.length === 0 ? [] : [{ transformation, command: edited(source.text, edits) }];
}

const isPlain = (word: Word, text: string) => plainText.test(word.text) && text.slice(word.pos, word.end) === word.text;

/** The arguments of a command that are words, not assignments or redirections. */
const wordsOf = (command: Command) => command.args.filter((arg): arg is Word => arg.type === 'Word');

const isFlag = (word: Word) => word.text.startsWith('-') && word.text !== '-';

/** The program of a command, unless its name stands for something else. */
function programOf({ name }: Command, { text, own }: Source): string | undefined {
  return name && isPlain(name, text) && !builtins.has(name.text) && !own.has(name.text) ? name.text : undefined;
}

// ── Words ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const half = (word: string) => Math.ceil(word.length / 2);
const hex = (character: string) => `\\x${(character.codePointAt(0) ?? 0).toString(16)}`;

const spellings: Readonly<Record<string, (word: string) => string>> = {
  'single quotes': word => `'${word}'`,
  'double quotes': word => `"${word}"`,
  'ANSI-C quotes': word => `$'${word}'`,
  'ANSI-C escapes': word => `$'${[...word].map(hex).join('')}'`,
  'empty quotes inside': word => `${word.slice(0, half(word))}""${word.slice(half(word))}`,
  'two kinds of quotes': word => `'${word.slice(0, half(word))}'"${word.slice(half(word))}"`,
  'backslash inside': word => (word.length < 2 ? word : `${word[0]}\\${word.slice(1)}`),
};

const quoting: Transformation = source =>
  Object.entries(spellings).flatMap(([name, spell]) => {
    const edit = (word: Word): Edit => ({ pos: word.pos, end: word.end, text: spell(word.text) });
    const names = source.commands.flatMap(command => command.name ?? []).filter(word => isPlain(word, source.text));
    const args = source.commands.flatMap(wordsOf).filter(word => isPlain(word, source.text));
    // An alias is only found when its name is not quoted.
    const safe = names.filter(word => !source.own.has(word.text));
    return [
      ...variant(`${name}: program`, source, safe.map(edit)),
      ...variant(`${name}: arguments`, source, args.map(edit)),
      ...variant(`${name}: every word`, source, [...safe, ...args].map(edit)),
    ];
  });

const homes: Transformation = source =>
  ['$HOME', '${HOME}', '"$HOME"'].flatMap(home => {
    const words = source.commands.flatMap(wordsOf).filter(word => /^~(\/[\w./@%+,:=-]*)?$/.test(word.text));
    return variant(
      `home as ${home}`,
      source,
      words.map(({ pos }) => ({ pos, end: pos + 1, text: home })),
    );
  });

const blanks: Transformation = source => {
  const gaps = source.commands.flatMap(command => {
    const parts = [command.name, ...command.suffix].filter(part => part !== undefined);
    return parts.flatMap((part, i): Edit[] => {
      const before = parts[i - 1];
      return before && /^ +$/.test(source.text.slice(before.end, part.pos))
        ? [{ pos: before.end, end: part.pos, text: '' }]
        : [];
    });
  });
  const kinds = { 'more blanks': '   ', tabs: '\t', 'continued lines': ' \\\n  ' };
  return Object.entries(kinds).flatMap(([name, text]) =>
    variant(
      name,
      source,
      gaps.map(gap => ({ ...gap, text })),
    ),
  );
};

const variables: Transformation = source => {
  const free = /(^|\W)rt_/.test(source.text) ? undefined : 'rt_value';
  if (free === undefined) return [];
  const programs = source.commands.filter(candidate => programOf(candidate, source) !== undefined);
  return [...new Set([programs[0], programs.at(-1)])].flatMap(command => inVariables(source, command, free));
};

function inVariables(source: Source, command: Command | undefined, free: string): Variant[] {
  if (!command?.name) return [];
  const assigned = (transformation: string, value: string, edit: Edit): Variant => ({
    transformation,
    command: `${free}=${value}; ${edited(source.text, [edit])}`,
  });
  const { pos, end, text } = command.name;
  const path = wordsOf(command).findLast(word => isPlain(word, source.text) && /^\/\w[^/]*\/\w/.test(word.text));
  const parent = path?.text.slice(0, path.text.lastIndexOf('/')) ?? '';
  return [
    assigned('program in a variable', text, { pos, end, text: `$${free}` }),
    ...(path
      ? [
          assigned('path in a variable', path.text, { pos: path.pos, end: path.end, text: `"$${free}"` }),
          assigned('folder in a variable', parent, {
            pos: path.pos,
            end: path.pos + parent.length,
            text: `$${free}`,
          }),
          assigned('folder in a variable with braces', parent, {
            pos: path.pos,
            end: path.pos + parent.length,
            text: `\${${free}}`,
          }),
        ]
      : []),
  ];
}

// ── Programs ───────────────────────────────────────────────────────────────────────────────────────────────────────

const absolutePaths: Transformation = source =>
  ['/bin/', '/usr/bin/'].flatMap(folder => {
    const names = source.commands.flatMap(command => {
      const program = programOf(command, source);
      return program !== undefined && Object.hasOwn(options, program) && command.name ? [command.name] : [];
    });
    return variant(
      `program in ${folder}`,
      source,
      names.map(({ pos }) => ({ pos, end: pos, text: folder })),
    );
  });

const wrappers: Transformation = source =>
  ['env', 'command', 'nice', 'nohup', 'timeout 10'].flatMap(wrapper => {
    const names = source.commands.flatMap(command => {
      const program = programOf(command, source);
      // Only what is done at once means the same with a limit of time, or without a terminal.
      const short = program !== undefined && Object.hasOwn(options, program);
      const fits = /^(timeout|nohup)/.test(wrapper) ? short : program !== undefined;
      return fits && command.name ? [command.name] : [];
    });
    return variant(
      `${wrapper} before`,
      source,
      names.map(({ pos }) => ({ pos, end: pos, text: `${wrapper} ` })),
    );
  });

// ── Flags ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A command whose flags are all known and take no values; its flags may stand anywhere and be bundled. */
interface Flagged {
  readonly flags: readonly Word[];
  readonly operands: readonly Word[];
  readonly letters: readonly string[];
  readonly long: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

function flaggedOf(command: Command, source: Source): Flagged | undefined {
  const program = programOf(command, source);
  const long = program !== undefined && Object.hasOwn(options, program) ? options[program] : undefined;
  const args = wordsOf(command);
  const [first, last] = [args[0], args.at(-1)];
  // Redirections or assignments between the words stay where they are: such a command is left alone.
  if (
    !long ||
    !command.name ||
    !first ||
    !last ||
    args.length !== command.suffix.filter(part => part.pos < last.end).length
  )
    return undefined;
  const flags = args.filter(isFlag);
  const letters = flags.flatMap(flag => lettersOf(flag.text, long));
  if (letters.includes('?') || args.some(arg => arg.text === '--')) return undefined;
  return { flags, operands: args.filter(arg => !isFlag(arg)), letters, long, start: first.pos, end: last.end };
}

/** The short flags in a word; `?` for what is not known. */
function lettersOf(flag: string, long: Readonly<Record<string, string>>): string[] {
  if (flag.startsWith('--')) return [Object.keys(long).find(letter => long[letter] === flag.slice(2)) ?? '?'];
  return [...flag.slice(1)].map(letter => (Object.hasOwn(long, letter) ? letter : '?'));
}

const flags: Transformation = source =>
  source.commands.flatMap(command => {
    const flagged = flaggedOf(command, source);
    if (!flagged) return [];
    const { letters, long, start, end } = flagged;
    const operands = flagged.operands.map(({ pos, end: stop }) => source.text.slice(pos, stop));
    const written = (name: string, words: readonly string[]) =>
      variant(name, source, [{ pos: start, end, text: words.filter(word => word !== '').join(' ') }]);
    const spelled = letters.map(letter => (long[letter] ? `--${long[letter]}` : `-${letter}`));
    const bundle = letters.length === 0 ? '' : `-${letters.join('')}`;
    return [
      // What is expanded may be a flag.
      ...(operands.length > 0 && !operands.some(word => /[$`*?[{]/.test(word))
        ? written('end of options', [bundle, '--', ...operands])
        : []),
      ...(letters.length > 0
        ? [
            ...written('flags one by one', [...letters.map(letter => `-${letter}`), ...operands]),
            ...written('flags bundled the other way round', [`-${letters.toReversed().join('')}`, ...operands]),
            ...written('long flags', [...spelled, ...operands]),
            ...written('flags last', [...operands, bundle]),
            ...written('long flags last', [...operands, ...spelled]),
          ]
        : []),
    ];
  });

/** Options of `git push` that take no value; git accepts them behind the refs as well. */
const pushFlags: Readonly<Record<string, string>> = {
  '-f': '--force',
  '-u': '--set-upstream',
  '-d': '--delete',
  '-n': '--dry-run',
  '-q': '--quiet',
};

const gitPush: Transformation = source =>
  source.commands.flatMap(command => {
    const [push, ...rest] = wordsOf(command);
    const [first, last] = [rest[0], rest.at(-1)];
    const known = (flag: string) =>
      Object.entries(pushFlags).some(pair => pair.includes(flag)) || flag === '--no-verify';
    const given = rest.filter(isFlag).map(word => word.text);
    if (programOf(command, source) !== 'git' || push?.text !== 'push' || !first || !last) return [];
    if (given.length === 0 || !given.every(known) || rest.length + 1 !== command.suffix.length) return [];
    const refs = rest.filter(word => !isFlag(word)).map(({ pos, end }) => source.text.slice(pos, end));
    const other = (flag: string) =>
      pushFlags[flag] ?? Object.entries(pushFlags).find(([, name]) => name === flag)?.[0] ?? flag;
    const written = (name: string, words: readonly string[]) =>
      variant(name, source, [{ pos: first.pos, end: last.end, text: words.join(' ') }]);
    return [
      ...written('flags of git push last', [...refs, ...given]),
      ...written('flags of git push in the other form', [...given.map(other), ...refs]),
    ];
  });

// ── Paths ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What is no path of the file system when bash opens it, and what stands for standard input. */
const bashPaths = /^(-$|\/dev\/(tcp|udp|fd|std))/;

/** Words that are certainly paths: operands of programs that take nothing else, and targets of redirections. */
function pathWords(source: Source): Word[] {
  return source.commands.flatMap(command => {
    const program = programOf(command, source);
    const operands =
      program !== undefined && pathPrograms.has(program) ? (flaggedOf(command, source)?.operands ?? []) : [];
    const targets = command.redirects.flatMap(redirect =>
      redirect.type === 'Redirect' && !/&/.test(redirect.operator) && redirect.target ? [redirect.target] : [],
    );
    return [...operands, ...targets].filter(word => isPlain(word, source.text) && !bashPaths.test(word.text));
  });
}

const detours: Readonly<Record<string, (path: string) => string | undefined>> = {
  'detour through the workspace': path => (path.startsWith('/') ? `/workspace/..${path}` : undefined),
  'detour through a dot': path => (path.startsWith('/') ? `/.${path}` : `./${path}`),
  'doubled slashes': path => (/\w\/\w/.test(path) ? path.replace(/(\w)\/(\w)/g, '$1//$2') : undefined),
  'detour from the root': path => (path.startsWith('/') ? `/../..${path}` : undefined),
};

const paths: Transformation = source =>
  Object.entries(detours).flatMap(([name, detour]) => {
    const edits = pathWords(source).flatMap(({ pos, end, text }): Edit[] => {
      const instead = detour(text);
      return instead === undefined ? [] : [{ pos, end, text: instead }];
    });
    return variant(name, source, edits);
  });

const standardInput: Transformation = source =>
  source.commands.flatMap(command => {
    const [file, ...more] = wordsOf(command);
    const one = command.name?.text === 'cat' && more.length === 0 && command.suffix.length === 1;
    return one && file && !isFlag(file) && isPlain(file, source.text)
      ? variant('file as standard input', source, [{ pos: file.pos, end: file.pos, text: '< ' }])
      : [];
  });

// ── The whole text ─────────────────────────────────────────────────────────────────────────────────────────────────

const namesOf = (source: Source) => source.commands.map(command => command.name?.text ?? '');

/** Whether it matters in which shell the text runs: then it cannot be handed to another one. */
function boundToShell(source: Source): boolean {
  const names = namesOf(source);
  return (
    names.every(name => name === '') ||
    names.some(name => stateful.has(name) || /^(break|continue|return|exit|shift)$/.test(name)) ||
    /\$[\d@#*?$!_-]|\$\{[\d@#*?$!_-]/.test(source.text) ||
    source.own.size > 0
  );
}

/** What other shells do not know, or read differently. */
const bashOnly =
  /\[\[|\(\(|[<>]\(|\$['"]|<<<|\$\{[^}]*[^\w}]|\{[^}\s]*(,|\.\.)[^}\s]*\}|>&[^\d-]|&>|\|&|\+=|=\(|[?*+@!]\(|\\/;

/** What every shell understands in the same way. */
const isPosix = (source: Source) =>
  !bashOnly.test(source.text) &&
  !namesOf(source).some(name => /^(echo|printf|test|\[|function|let|select|time|type|command)$/.test(name)) &&
  !source.script.commands.some(({ command }) => command.type === 'Pipeline' && command.prefixes.length > 0);

const inQuotes = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** Shells and compound commands around the text. */
const surroundings: Transformation = source => {
  const { text } = source;
  if (boundToShell(source)) return [];
  const around = (transformation: string, command: string): Variant => ({ transformation, command });
  return [
    around('bash -c', `bash -c ${inQuotes(text)}`),
    around('/bin/bash -c', `/bin/bash -c ${inQuotes(text)}`),
    ...(isPosix(source) ? [around('sh -c', `sh -c ${inQuotes(text)}`)] : []),
    around('bash -c in bash -c', `bash -c ${inQuotes(`bash -c ${inQuotes(text)}`)}`),
    around('env bash -c', `env bash -c ${inQuotes(text)}`),
    around('eval', `eval ${inQuotes(text)}`),
    around('subshell', `(\n${text}\n)`),
    around('group', `{\n${text}\n}`),
    around('function', `rt_run() {\n${text}\n}\nrt_run`),
    around('condition', `if true; then\n${text}\nfi`),
    around('loop', `for rt_once in 1; do\n${text}\ndone`),
    around('true &&', `true && ${text}`),
    around('after another command', `echo start; ${text}`),
    around('blanks around', `  ${text}\n`),
    ...(takesNoInput(source) ? [around('here-document to bash', `bash <<'RT_END'\n${text}\nRT_END`)] : []),
  ];
};

function takesNoInput(source: Source): boolean {
  if (/(^|[\s@])-(\s|$)|--stdin|-exec|-ok|git (am|apply)/.test(source.text)) return false;
  return source.commands.every(command => {
    const name = command.name?.text ?? '';
    const reads = name === 'cat' && wordsOf(command).some(word => !isFlag(word));
    return reads || (withoutInput.has(name) && wordsOf(command).length > 0) || /^(cd|echo|pwd|true|:)$/.test(name);
  });
}

/** What can stand behind the last command of one line. */
const behind: Transformation = source => {
  const { text } = source;
  if (/\n|<<|\\$/.test(text) || /[&;#]\s*$/.test(text) || source.script.commands.length === 0) return [];
  const comment = /(^|\s)#/.test(text);
  return [
    { transformation: 'comment behind', command: `${text} # tidy up` },
    ...(comment ? [] : [{ transformation: '|| true', command: `${text} || true` }]),
    ...(comment ? [] : [{ transformation: 'another command behind', command: `${text}; echo done` }]),
  ];
};

const transformations: readonly Transformation[] = [
  quoting,
  homes,
  blanks,
  variables,
  absolutePaths,
  wrappers,
  flags,
  gitPush,
  paths,
  standardInput,
  surroundings,
  behind,
];

/**
 * The same command in other words: whoever decides it otherwise reads text and not meaning. What cannot be rewritten
 * with certainty is left out, so a command may have few variants or none.
 */
export function variantsOf(command: string): Variant[] {
  const source = sourceOf(command);
  if (!source) return [];
  const seen = new Set([command]);
  return transformations
    .flatMap(transformation => transformation(source))
    .filter(made => {
      if (seen.has(made.command) || (parse(made.command).errors?.length ?? 0) > 0) return false;
      seen.add(made.command);
      return true;
    });
}
