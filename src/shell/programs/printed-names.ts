import { type Arg, globArg, literalArg, staticText } from '../arg.ts';
import { isOrdinary } from './dotted-names.ts';

/** What a program prints when that is names of files: those that a pattern says, or any below a folder. */
type Printer = (args: readonly Arg[], fed: Arg | undefined) => Arg | undefined;

/** The folder with its slash, which tells it from a file. */
const below = (folder: string): Arg => ({ ...literalArg(`${folder.replace(/\/+$/, '')}/`), tree: true });
const texts = (args: readonly Arg[]) => args.map(arg => staticText(arg) ?? '\0');

/** Tests of find that say which names it is after, and actions that print something else or do more. */
const aims = /^-(?:i?name|i?path|i?wholename|i?regex|i?lname|samefile|inum)$/;
const acts = /^-(?:exec|ok|execdir|okdir|delete|printf|fprint0?|fprintf|fls|ls|files0-from)$/;

/** A name that is said letter by letter: rules on paths know what it is. */
const literal = /^\w[\w.-]*$/;

/** One root, and of the tests on names at most one, for names that no file of secrets has; `-not -path` takes away. */
function found(args: readonly Arg[]): Arg | undefined {
  const words = texts(args);
  const first = words.findIndex(word => /^[-(!,]/.test(word));
  const roots = words.slice(0, first < 0 ? words.length : first);
  const root = roots.length === 0 ? '.' : roots[0];
  if (root === undefined || roots.length > 1 || /[\0*?[]|^-/.test(root) || words.includes('\0')) return undefined;
  if (words.some(word => acts.test(word))) return undefined;
  // `-not -name x` and `-path x -prune` take away.
  const asked = words.flatMap((word, i) => {
    const away = /^(?:!|-not)$/.test(words[i - 1] ?? '') || words[i + 2] === '-prune';
    return aims.test(word) && !away ? [[word, words[i + 1] ?? ''] as const] : [];
  });
  const either = words.some(word => /^(?:-o|-or|,)$/.test(word));
  const [[test, name] = ['', ''], ...others] = asked;
  if (asked.length === 0) return below(root);
  if (others.length === 0 && !either)
    return test === '-name' && (isOrdinary(name) || literal.test(name))
      ? globArg(`${root.replace(/\/+$/, '')}/**/${name}`)
      : undefined;
  return asked.every(
    ([each, one]) => each === '-name' && isOrdinary(`*${one.slice(Math.max(0, one.lastIndexOf('.')))}`),
  )
    ? below(root)
    : undefined;
}

/** Files that hold a text: any below the folders that are searched. */
const searched =
  (lists: RegExp, aimed: RegExp): Printer =>
  args => {
    const words = texts(args);
    const plain = !words.some(word => aimed.test(word) || /[\0]|^\/|(?:^|\/)\.\.(?:\/|$)|^~/.test(word));
    return plain && words.some(word => lists.test(word)) ? below('.') : undefined;
  };

/** A comparison or a search that names files and nothing else, of commits and paths that do not lead out. */
const named =
  /^(?!.*(?:^| )(?:\/|--no-index|--output|-O))(?!.*(?:^|[ /])\.\.(?:[ /]|$))(?=.*(?:^| )(?:--name-only|-l|--files-with-matches)(?: |$))[\w@{}^~.:=*?/ +-]+$/;

function tracked(args: readonly Arg[]): Arg | undefined {
  const [verb, ...words] = texts(args);
  const others = words.filter(
    word => !/^(?:-z|-c|-m|-o|--cached|--modified|--others|--exclude-standard|--)$/.test(word),
  );
  const [pattern, ...more] = others;
  if (verb === 'diff' || verb === 'grep') return named.test(words.join(' ')) ? below('.') : undefined;
  if (verb !== 'ls-files' || more.length > 0) return undefined;
  if (pattern === undefined) return below('.');
  if (isOrdinary(pattern)) return globArg(`**/${pattern}`);
  return /^\w[\w/-]*$/.test(pattern) ? below(pattern) : undefined;
}

/** Lines are left out or put in order; those that a pattern picks are what it is after. */
const fewer: Printer = (args, fed) => (texts(args).every(word => /^-[nrufVz\d]*$|^\d+$/.test(word)) ? fed : undefined);
/** What a pattern such as `\\.(png|jpg)$` lets names end with. */
function endings(pattern: string): readonly string[] {
  const plain = pattern
    .replace(/^\^?(?:\.\*)?/, '')
    .replace(/\$$/, '')
    .replaceAll('\\', '');
  const [, kinds] = /^\.\(([\w|]+)\)$/.exec(plain) ?? [];
  return kinds === undefined ? [plain] : kinds.split('|').map(kind => `.${kind}`);
}

const picked: Printer = (args, fed) => {
  const words = texts(args);
  const [pattern, ...files] = words.filter(word => !/^-[vEFwi]+$/.test(word));
  const inverted = words.some(word => /^-[a-zA-Z]*v/.test(word));
  const ordinary = endings(pattern ?? '').every(ending => isOrdinary(`*${ending}`));
  return files.length === 0 && pattern !== undefined && (inverted || ordinary) ? fed : undefined;
};

const printers: Readonly<Record<string, Printer>> = {
  find: found,
  git: tracked,
  grep: (args, fed) =>
    searched(/^-[a-zA-Z]*l[a-zA-Z]*$|^--files-with-matches$/, /^--include|^-f/)(args, fed) ?? picked(args, fed),
  rg: searched(
    /^-[a-zA-Z]*l[a-zA-Z]*$|^--files(?:-with-matches)?$/,
    /^-g|^--i?glob|^-\.|^--hidden|^-u|^--no-ignore|^-f/,
  ),
  sort: fewer,
  uniq: fewer,
  head: fewer,
  tail: fewer,
};

/**
 * The names of files that a command prints, a line each; `fed` is what it is fed when that is names. Nothing where it
 * is after names that hold secrets: those are not any file of a folder.
 */
export function printedNames(program: string, args: readonly Arg[], fed?: Arg): Arg | undefined {
  return Object.hasOwn(printers, program) ? printers[program]?.(args, fed) : undefined;
}
