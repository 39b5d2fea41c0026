import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import { type Arg, staticText } from '../arg.ts';
import type { Analysis, Invocation } from '../program.ts';
import { executes } from '../programs/project.ts';
import { literalPlaces } from './literals.ts';
import { isPlainPerl } from './plain-perl.ts';

/** What the options of a Perl command line say. */
interface PerlOptions {
  readonly operations: Operation[];
  readonly codes: (Arg | undefined)[];
  readonly operands: readonly Arg[];
  /** `-n` and `-p` read the operands, `-i` writes them back. */
  readonly loops: boolean;
  readonly writes: boolean;
  readonly asks: boolean;
}

/** Modules that `-M` may load: they only add names. */
const modules =
  /^-?(?:strict|warnings|utf8|feature(?:=.*)?|(?:Data::Dumper|List::Util|Scalar::Util|POSIX|JSON::PP|Time::HiRes|File::Basename|Time::Local|MIME::Base64|Digest::\w+|Encode)(?:=[\w,:]*)?)$/;
/** Perl opens an operand with these in it as a command or another file. */
const magic = /[|<>]|^\s|\s$|^-$/;

/** `perl -e`, `perl -pe … FILE` and `perl script.pl`. */
export function analysePerl(invocation: Invocation): Analysis {
  const options = readOptions(invocation);
  const { operations, codes, operands } = options;
  if (options.asks) return { operations, described: true };
  if (codes.length === 0) return runScript(invocation, operations, operands);
  const text = codes.every(code => staticText(code) !== undefined)
    ? codes.map(code => staticText(code)).join('\n')
    : undefined;
  const described = text !== undefined && isPlainPerl(text);
  const evaluated: Operation = {
    kind: 'evaluate',
    language: 'perl',
    ...(text === undefined ? {} : { code: text }),
    ...(described ? { described } : {}),
  };
  const files = options.loops ? operands.flatMap(operand => fileOperations(operand, options.writes, invocation)) : [];
  const guessed = described || text === undefined ? [] : literalPlaces(text, invocation);
  return { operations: [evaluated, ...operations, ...files, ...guessed], described: true };
}

function runScript(invocation: Invocation, operations: readonly Operation[], operands: readonly Arg[]): Analysis {
  const [script] = operands;
  const { stdin } = invocation;
  if (script) {
    const dynamic = script.text === undefined && (script.prefix === '' || script.prefix.startsWith('-'));
    const ran = dynamic
      ? [unknown(invocation, 'a script that is only known at run time')]
      : [...invocation.paths('read', script), ...executes(invocation, script)];
    return { operations: [...operations, ...ran], described: false };
  }
  if (stdin.kind === 'none')
    return { operations: [...operations, unknown(invocation, 'an interactive session')], described: false };
  const code = stdin.kind === 'text' ? { code: stdin.text } : {};
  const plain = stdin.kind === 'text' && isPlainPerl(stdin.text) ? { described: true } : {};
  return { operations: [...operations, { kind: 'evaluate', language: 'perl', ...code, ...plain }], described: true };
}

function fileOperations(operand: Arg, writes: boolean, invocation: Invocation): Operation[] {
  const text = operand.text ?? operand.names?.text;
  const given = operand.names ?? operand;
  // Any name could hold what Perl takes for a command; only one that ends like a file's name does not.
  const open = text === undefined || magic.test(text) || ((given.glob || given.tree) && !/\w$/.test(text));
  const kinds = writes ? (['read', 'write'] as const) : (['read'] as const);
  return [
    ...(open ? [unknown(invocation, 'a name that may be opened as a command')] : []),
    ...kinds.flatMap(kind => invocation.paths(kind, given)),
  ];
}

function readOptions(invocation: Invocation): PerlOptions {
  const { args } = invocation;
  const found = {
    operations: [] as Operation[],
    codes: [] as (Arg | undefined)[],
    loops: false,
    writes: false,
    asks: false,
  };
  let at = 0;
  for (; at < args.length; at++) {
    const text = staticText(args[at]);
    if (text === undefined || !/^-./.test(text)) break;
    if (text === '--') {
      at += 1;
      break;
    }
    if (/^-(?:v|V|h|-version|-help)$/.test(text)) found.asks = true;
    else if (readWord(text.slice(1), invocation, found)) {
      at += 1;
      found.codes.push(args[at]);
    }
  }
  return { ...found, operands: args.slice(at) };
}

type Found = Pick<PerlOptions, 'operations' | 'codes'> & { loops: boolean; writes: boolean };

/** Reads letters after a hyphen; true when the next word is code. */
function readWord(letters: string, invocation: Invocation, found: Found): boolean {
  const { operations } = found;
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? '';
    const rest = letters.slice(i + 1);
    if (letter === 'n' || letter === 'p') found.loops = true;
    else if (letter === '0' || letter === 'l') i += /^(?:x[\da-fA-F]+|[0-7]*)/.exec(rest)?.[0].length ?? 0;
    else if (/[eEiMmF]/.test(letter)) {
      const why = lastLetter(letter, rest, found);
      if (why !== undefined) operations.push(unknown(invocation, why));
      return /[eE]/.test(letter) && rest === '';
    } else if (!/[awWcCs]/.test(letter)) {
      operations.push(unknown(invocation, `the option \`-${letter}\` is not known`));
      return false;
    }
  }
  return false;
}

/** Reads a letter to which the rest of its word belongs; what is wrong with it, if anything is. */
function lastLetter(letter: string, rest: string, found: Found): string | undefined {
  switch (letter) {
    case 'e':
    case 'E':
      if (rest !== '') found.codes.push({ text: rest, prefix: rest, glob: false });
      return undefined;
    case 'i':
      // The rest is the ending of the copy that is kept; `*` and `/` would put it elsewhere.
      found.writes = true;
      return /^[.\w~-]*$/.test(rest) ? undefined : 'where the copy is kept';
    case 'F':
      found.loops = true;
      return /^[\w,:;.|/\\ \t-]*$/.test(rest) ? undefined : 'a pattern that is not understood';
    default:
      return modules.test(rest) ? undefined : `the module \`${rest}\` is not known`;
  }
}
