import { posix } from 'node:path';
import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import { type Arg, dynamicArg, globArg, literalArg, staticText, wildcard } from '../arg.ts';
import type { Analysis, Invocation, Program, Run } from '../program.ts';
import { aimedName, dottedNames } from './dotted-names.ts';

const withValue =
  '-name -iname -path -ipath -wholename -iwholename -lname -ilname -regex -iregex -type -xtype -size -mtime -mmin -atime -amin -ctime -cmin -newer -anewer -cnewer -newermt -newerct -newerat -newerBt -newermm -perm -user -group -maxdepth -mindepth -regextype -printf -links -inum -samefile -uid -gid -fstype -used -context -files0-from -fprint -fprint0 -fls';
const withoutValue =
  '-empty -print -print0 -prune -ls -o -or -a -and -not ! ( ) , -depth -xdev -mount -quit -true -false -executable -readable -writable -follow -nouser -nogroup -daystart -noleaf -d -ignore_readdir_race -noignore_readdir_race -warn -nowarn -H -L -P -X -x -E -s';

/** Tests and actions of `find`, and how many arguments each takes. */
const taken = new Map<string, number>([
  ...withValue.split(' ').map(name => [name, 1] as const),
  ...withoutValue.split(' ').map(name => [name, 0] as const),
]);
/** Files whose content is not printed, but whose dates are. */
const compares = new Set(['-newer', '-anewer', '-cnewer', '-samefile', '-newermm']);
/** Tests by which a name is looked for that is not said letter by letter. */
const aiming = new Set(['-iname', '-path', '-ipath', '-wholename', '-iwholename', '-regex', '-iregex']);
/** Actions that write what they print into a file. */
const prints = new Set(['-fprint', '-fprint0', '-fls']);
/** Before the roots: how links are taken, how much is optimised and told. */
const leading = /^-(?:[HLP]|O\d)$/;

/** Names that people give to files of secrets. */
export const secretName =
  /id_[a-z]*[rd]sa|ed25519|\.(?:pem|key|p12|pfx|jks|kdbx|ppk|keystore|tfstate)|\.env|\.ssh|\.aws|\.gnupg|\.netrc|\.pgpass|shadow|sudoers|secret|passw|credential|token|wallet|cookie|history|logins|key[34]\.db|keychain|keyring|authorized_keys|service.account/i;

function find(invocation: Invocation): Analysis {
  const args = invocation.args.slice(invocation.args.findIndex(arg => !leading.test(arg.text ?? '')));
  const first = args.findIndex(arg => arg.text === undefined || /^[-(!,]/.test(arg.text));
  const end = first < 0 ? args.length : first;
  const roots = end === 0 ? [literalArg('.')] : args.slice(0, end);
  const reader = new ExpressionReader(invocation, roots, args.slice(end));
  reader.read();
  // Names are told and no contents: to look for secrets is another matter.
  const tree = args.slice(end).some(word => secretName.test(word.text ?? ''));
  const operations = [...roots.flatMap(root => invocation.paths('read', root, tree)), ...reader.operations];
  return { operations, runs: reader.runs, described: true };
}

/** Reads the expression from left to right, as find evaluates it: a test only guards the actions after it. */
class ExpressionReader {
  readonly operations: Operation[] = [];
  readonly runs: Run[] = [];
  private readonly invocation: Invocation;
  private readonly roots: readonly Arg[];
  private readonly words: readonly Arg[];
  /** Names that it is after, among others perhaps. */
  private readonly aims: string[] = [];
  /** The one name that everything found so far has. */
  private name: string | undefined;
  private readonly alternatives: boolean;
  private next = 0;

  constructor(invocation: Invocation, roots: readonly Arg[], words: readonly Arg[]) {
    this.invocation = invocation;
    this.roots = roots;
    this.words = words;
    this.alternatives = words.some(word => /^(?:-o|-or|-not|!|,)$/.test(word.text ?? ''));
  }

  read(): void {
    while (this.next < this.words.length) {
      const word = staticText(this.words[this.next++]);
      if (word === undefined) this.fault('an argument that is only known at run time');
      else this.term(word);
    }
  }

  private term(word: string): void {
    const count = taken.get(word);
    if (count !== undefined) this.test(word, this.take(count));
    else if (/^-(?:exec|ok)(?:dir)?$/.test(word)) {
      if (word.startsWith('-ok')) this.fault('it asks a person before each');
      this.execute(word.endsWith('dir'));
    } else if (word === '-delete')
      this.operations.push(...this.found().flatMap(path => this.invocation.paths('delete', path)));
    // A root behind a test: find says so and does nothing. What is no root may be a test that is not listed here.
    else if (/^[-(),!]/.test(word)) this.fault(`\`${word}\` is not known`);
  }

  private take(count: number): readonly Arg[] {
    const values = this.words.slice(this.next, this.next + count);
    this.next += count;
    return values;
  }

  private fault(why: string): void {
    this.operations.push(unknown(this.invocation, why));
  }

  private test(word: string, [value]: readonly Arg[]): void {
    if (value === undefined) return;
    if (value.many || value.glob || value.names) this.fault(`the value of \`${word}\` may be several words`);
    if (word === '-name') this.name = staticText(value);
    if (aiming.has(word)) this.aims.push(...[aimedName(staticText(value) ?? '')].filter(name => name !== undefined));
    if (compares.has(word)) this.operations.push(...this.invocation.paths('read', value));
    if (prints.has(word)) this.operations.push(...this.invocation.paths('write', value));
    if (word === '-files0-from') this.fault('the roots stand in a file');
  }

  /** `-exec CMD ;` and `-exec CMD {} +`. */
  private execute(inside: boolean): void {
    const from = this.next;
    const stop = this.words.findIndex((word, i) => i >= from && this.endsCommand(word, i));
    this.next = stop < 0 ? this.words.length : stop + 1;
    const command = this.words.slice(from, stop < 0 ? undefined : stop);
    for (const name of this.aims.flatMap(dottedNames))
      for (const root of this.roots)
        if (root.text !== undefined)
          this.operations.push(
            ...this.invocation.paths('read', globArg(`${root.text.replace(/\/+$/, '')}/**/${name}`)),
          );
    for (const path of this.found())
      this.runs.push({
        args: command.map(arg => filled(arg, path)),
        // Each is run in the folder of what was found.
        ...(inside ? { folder: dynamicArg } : {}),
      });
  }

  private endsCommand(word: Arg, at: number): boolean {
    return word.text === ';' || (word.text === '+' && this.words[at - 1]?.text === '{}');
  }

  /** What `{}` may be: any file below the roots, or those of one name. */
  private found(): Arg[] {
    const name = this.alternatives ? undefined : this.name;
    return this.roots.flatMap(root => {
      const text = staticText(root);
      if (text === undefined) return [dynamicArg];
      return name === undefined || !usableName.test(name) || wildcard.test(text)
        ? [{ ...root, tree: true }]
        : named(text, name);
    });
  }
}

/** A name that the shell's wildcards can say: no slash, no backslash, no wildcard of one letter at its start. */
const usableName = /^[^[\\/][^\\/]*$/;

function named(root: string, name: string): Arg[] {
  const folder = `${root.replace(/\/+$/, '')}/**/`;
  // Unlike the shell's, a star of find takes a dot at the start of a name.
  const below = dottedNames(name).map(each => globArg(folder + each));
  const [head = '', tail = ''] = [/^[^*?[]*/.exec(name)?.[0], /[^*?\]]*$/.exec(name)?.[0]];
  const own = posix.basename(root);
  return own.startsWith(head) && own.endsWith(tail) ? [...below, literalArg(root)] : below;
}

function filled(arg: Arg, path: Arg): Arg {
  if (arg.text === '{}') return path;
  const [before, after, ...more] = (arg.text ?? arg.prefix).split('{}');
  if (after === undefined) return arg;
  const whole = arg.text !== undefined && !arg.glob && more.length === 0 && path.text !== undefined && !path.tree;
  // `@{}` and `./{}`: the name with what stands around it.
  return whole ? { ...path, text: before + path.text + after, prefix: before + path.prefix } : dynamicArg;
}

/** The program that looks for files and does something to each. */
export const findPrograms: readonly Program[] = [
  {
    names: ['find'],
    analyse: find,
    examples: {
      'find src -name "*.ts" -not -path "*/x/*"': ['read /workspace/src'],
      'find . -name "a.pyc" -delete': ['read /workspace', 'delete /workspace/**/a.pyc'],
      'find . -name "*.tmp" -delete': [
        'read /workspace',
        'delete /workspace/**/*.tmp',
        'delete /workspace/**/.*.tmp',
        'delete /workspace/**/.tmp',
      ],
      // The name comes too late to guard the deletion, or is no test at all.
      'find . -delete -name "*.pyc"': ['read /workspace', 'delete /workspace (tree)'],
      'find . -newer -name -delete': ['read /workspace', 'read /workspace/-name', 'delete /workspace (tree)'],
      'find / -type f -exec rm -f {} \\;': ['read /', 'execute rm -f /', 'delete / (tree)'],
      'find . -name "a.ts" -exec grep -l foo {} +': [
        'read /workspace',
        'execute grep -l foo ./**/a.ts',
        'read /workspace/**/a.ts',
      ],
      'find . -execdir rm x \\;': [
        'read /workspace',
        'execute rm x',
        'unknown delete x: the directory it is relative to is only known at run time',
        'unknown read .: the directory it is relative to is only known at run time',
      ],
      'find ls -exec {} \\;': ['read /workspace/ls', 'unknown ls: the program is only known at run time'],
      'find . -name a ok': ['read /workspace'],
      'find . -fprint /etc/x': ['read /workspace', 'write /etc/x'],
      'find -L src -iname "*.ts"': ['read /workspace/src'],
      'find . -name ".env*" -exec cat ./{} \\;': [
        'read /workspace (tree)',
        'execute cat ././**/.env*',
        'read /workspace/**/.env*',
      ],
      // What is found has the name of a source file, which no file of secrets has.
      'find src -name "*.js" -exec grep -l x {} \\;': [
        'read /workspace/src',
        'execute grep -l x src/**/*.js',
        'read /workspace/src/**/*.js',
      ],
    },
  },
];
