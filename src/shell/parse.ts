import { forEachChild, type ParsedScript, parse, type SyntaxNode } from 'unbash';
import { isAnsiC } from './ansi-c.ts';
import { dollarQuote, enclosing, noteQuotes, type Quotes } from './quotes.ts';

/**
 * What a command line may be at most before we stop reading it; more is never approved. The bodies of here-documents
 * with a quoted delimiter, which are text, count only for the whole.
 */
export const shellLimits = { whole: 65_535, characters: 16_384, nodes: 4_000, depth: 64 } as const;

export type ParsedShell = { readonly script: ParsedScript } | { readonly refusal: string };

/**
 * Characters that make a reader and bash see different commands: control characters other than newline and tab
 * (bash takes a carriage return as part of a word), invisible and direction-changing ones, and non-ASCII blanks.
 * The selectors that make a symbol an emoji are harmless.
 */
const deceptive =
  /(?![\n\t])\p{Cc}|(?![\uFE0E\uFE0F])[\p{Cf}\p{Default_Ignorable_Code_Point}]|[\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

const plain = /^[\n\t -~]*$/;

const allowedNodes = new Set<SyntaxNode['type']>([
  'Script',
  'Statement',
  'CompoundList',
  'CaseItem',
  'Elif',
  'Command',
  'Redirected',
  'Pipeline',
  'Time',
  'Negation',
  'AndOr',
  'If',
  'For',
  'While',
  'ArithmeticFor',
  'Select',
  'Coproc',
  'Function',
  'Subshell',
  'BraceGroup',
  'Case',
  'TestCommand',
  'TestUnary',
  'TestBinary',
  'TestLogical',
  'TestNot',
  'TestGroup',
  'ArithmeticCommand',
  'ArithmeticBinary',
  'ArithmeticUnary',
  'ArithmeticTernary',
  'ArithmeticGroup',
  'ArithmeticWord',
  'ArithmeticCommandExpansion',
  'ArithmeticExpansion',
  'Word',
  'Literal',
  'Glob',
  'SingleQuoted',
  'DoubleQuoted',
  'AnsiCQuoted',
  'LocaleString',
  'SimpleExpansion',
  'ParameterExpansion',
  'Default',
  'Remove',
  'Replace',
  'Slice',
  'CaseModification',
  'Transform',
  'Names',
  'CommandExpansion',
  'ProcessSubstitution',
  'BraceExpansion',
  'Assignment',
  'ArrayValue',
  'Redirect',
  'HereString',
  'HereDoc',
  'HereDocDelimiter',
  'HereDocBody',
  'FileDescriptor',
]);

/**
 * Parses a command line, or says in one sentence why it cannot be trusted to mean what it looks like. The parser
 * recovers from errors and misses some substitutions in array literals; everything here is there so that such a
 * command is never approved. With `isPosix`, a shell that knows no `$'…'` may read it.
 */
export function parseShell(command: string, isPosix = false): ParsedShell {
  const { whole, characters } = shellLimits;
  if (command.length > whole) return { refusal: `the command is longer than ${whole} characters` };
  if (command.length > characters && lengthOfCode(command) > characters)
    return { refusal: `the command is longer than ${characters} characters` };
  const strange = plain.test(command) ? null : deceptive.exec(command);
  if (!strange && !command.isWellFormed()) return { refusal: 'the command is not well-formed text' };
  if (strange)
    return {
      refusal: `the command holds the character ${codePoint(strange[0])}, which a reader does not see`,
    };
  const script = parse(command);
  const refusal = checkTree(script, command, isPosix);
  return refusal === undefined ? { script } : { refusal };
}

const documentStart = /^(?:[^#'"`\\<\n]|"[^"`\\\n]*")*<<-?[ \t]*(?:'([\w.+-]+)'|"([\w.+-]+)"|\\([\w.+-]+))[^\n]*\n/gm;

/** The length without what are here-documents by the look of it: this bounds the work, and decides nothing else. */
function lengthOfCode(command: string): number {
  let length = command.length;
  let end = 0;
  for (const { 0: all, 1: single, 2: double, 3: escaped, index } of command.matchAll(documentStart)) {
    if (index < end) continue;
    const start = index + all.length;
    const found = command.indexOf(`\n${single ?? double ?? escaped}`, start - 1);
    if (found < 0) break;
    end = found;
    length -= Math.max(0, end - start);
  }
  return length;
}

/** A character as Unicode names it: `U+200B`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

interface Place {
  readonly node: SyntaxNode;
  readonly depth: number;
  /** True where parentheses are text. */
  readonly quoted: boolean;
  /** True inside what may change the meaning of quotes: `${…}`, arithmetic, here-documents, double quotes. */
  readonly enclosed: boolean;
  /** What positions belong to: the command, or inside backquotes what they hold once they are decoded. */
  readonly source: string;
}

function checkTree(script: ParsedScript, command: string, isPosix: boolean): string | undefined {
  const stack: Place[] = [{ node: script, depth: 0, quoted: false, enclosed: false, source: command }];
  const quotes: Quotes = { closings: new Set(), settled: [], isPosix };
  let count = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    count += 1;
    const refusal =
      checkSize(count, next.depth) ?? checkNode(next.node, next.quoted) ?? checkSkipped(next.node, next.source);
    if (refusal !== undefined) return refusal;
    if (next.source === command) noteQuotes(next.node, next.enclosed, quotes);
    if (pushChildren(stack, next)) return 'a word touches another, which shells read as one';
  }
  return dollarQuote(command, quotes) ? 'the command uses $\'…\' or $"…" quoting' : undefined;
}

function checkSize(count: number, depth: number): string | undefined {
  if (count > shellLimits.nodes) return `the command has more than ${shellLimits.nodes} parts`;
  return depth > shellLimits.depth ? `the command nests deeper than ${shellLimits.depth} levels` : undefined;
}

/** Answers whether words touch: of `a<(b)c` bash makes one word, the parser three. */
function pushChildren(stack: Place[], { node, depth, enclosed, source }: Place): boolean {
  const quoted =
    node.type === 'DoubleQuoted' ||
    node.type === 'LocaleString' ||
    node.type === 'HereDocBody' ||
    (node.type === 'TestBinary' && node.operator === '=~');
  // A substitution starts anew, and so does the body of a loop.
  const anew = node.type === 'Script' || node.type === 'CompoundList';
  const encloses = !anew && (enclosed || enclosing.has(node.type));
  const within = node.type === 'Script' ? (node.source ?? source) : source;
  let end = -1;
  let touch = false;
  forEachChild(node, child => {
    touch ||= child.pos === end && (child.type === 'Word' || child.type === 'Assignment');
    end = child.end;
    stack.push({ node: child, depth: depth + 1, quoted, enclosed: encloses, source: within });
  });
  return touch;
}

function checkNode(node: SyntaxNode, quoted: boolean): string | undefined {
  if (!allowedNodes.has(node.type)) return `the command uses \`${node.type}\`, which is not interpreted`;
  switch (node.type) {
    case 'Script':
      return node.errors?.[0] && `the command cannot be parsed: ${node.errors[0].message}`;
    case 'CommandExpansion':
    case 'ProcessSubstitution':
    case 'ArithmeticCommandExpansion':
      return node.script === undefined ? 'a substitution cannot be parsed' : undefined;
    case 'Word':
      return node.parts === undefined ? checkText(node.text, quoted) : undefined;
    case 'Literal':
      return checkText(node.text, quoted);
    case 'HereDocDelimiter':
      return plainDelimiter.test(node.text)
        ? undefined
        : 'a here-document ends at a word that shells may read differently';
    case 'HereDoc':
      return node.delimiter?.quoted || node.body.parts ? undefined : checkText(node.body.text, true);
    case 'Function':
    case 'Coproc':
      return node.body.type === 'CompoundList' ? 'a function has no body' : undefined;
    case 'AnsiCQuoted':
      return isAnsiC(node.text) ? undefined : 'a quote ends where shells may disagree';
    default:
      return undefined;
  }
}

/** What the parser steps over, and no shell does. */
function checkSkipped(node: SyntaxNode, source: string): string | undefined {
  if (node.type === 'Pipeline') return node.commands.length === 0 ? 'there is no command behind `!`' : undefined;
  if (node.type !== 'Command') return undefined;
  let refusal: string | undefined;
  forEachChild(node, child => {
    parenthesis.lastIndex = child.end;
    if (parenthesis.test(source)) refusal = 'a parenthesis opens behind a word';
    if (child.type !== 'Redirect' || !/[<>]/.test(source.charAt(child.end))) return;
    if (/^\d+$/.test(child.target?.text ?? '')) refusal = 'a redirection has no target';
  });
  return refusal;
}

const parenthesis = /[ \t]*\(/y;

const plainDelimiter = /^(?:\\?[\w.+-]+|'[\w .+-]+'|"[\w .+-]+")$/;

function checkText(text: string, quoted: boolean): string | undefined {
  return hasExpansion(text, quoted) ? 'a word holds an expansion that was not understood' : undefined;
}

/** True when text that should be literal still holds what bash would expand. */
function hasExpansion(text: string, quoted: boolean): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\\') i += 1;
    else if (c === '`' || (c === '(' && !quoted)) return true;
    // Also what other shells expand: zsh `$=x`, `$~x`, `$^x`, `$+x`.
    else if (c === '$' && /[\w{(@*#?!$[\-=~^+]/.test(text[i + 1] ?? '')) return true;
  }
  return false;
}
