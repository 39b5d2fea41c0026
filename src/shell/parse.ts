import { forEachChild, type ParsedScript, parse, type SyntaxNode, type Word } from 'unbash';

/** What a command line may be at most before we stop reading it; more is never approved. */
export const shellLimits = { characters: 16_384, nodes: 4_000, depth: 64 } as const;

export type ParsedShell = { readonly script: ParsedScript } | { readonly refusal: string };

/**
 * Characters that make a reader and bash see different commands: control characters other than newline and tab
 * (bash takes a carriage return as part of a word), invisible and direction-changing ones, and non-ASCII blanks.
 * The selectors that make a symbol an emoji are harmless.
 */
const deceptive =
  /(?![\n\t])\p{Cc}|(?![\uFE0E\uFE0F])[\p{Cf}\p{Default_Ignorable_Code_Point}]|[\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

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
  'SimpleExpansion',
  'ParameterExpansion',
  'Default',
  'Remove',
  'Replace',
  'Slice',
  'CaseModification',
  'CommandExpansion',
  'ProcessSubstitution',
  'BraceExpansion',
  'Assignment',
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
 * command is never approved.
 */
export function parseShell(command: string): ParsedShell {
  if (command.length > shellLimits.characters)
    return { refusal: `the command is longer than ${shellLimits.characters} characters` };
  if (!command.isWellFormed()) return { refusal: 'the command is not well-formed text' };
  const strange = deceptive.exec(command);
  if (strange)
    return {
      refusal: `the command holds the character U+${(strange[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}, which a reader does not see`,
    };
  const script = parse(command);
  const refusal = checkTree(script, command);
  return refusal === undefined ? { script } : { refusal };
}

/** What the nodes of one text are checked with. */
interface Check {
  /** Where a quote ends, so that the dollar before it opens nothing. */
  readonly closings: Set<number>;
  /** Where text is data: the bodies of here-documents with a quoted delimiter. */
  readonly data: [number, number][];
}

interface Place {
  readonly node: SyntaxNode;
  readonly depth: number;
  /** True where parentheses are text. */
  readonly quoted: boolean;
  /** True inside backquotes that were decoded: positions there belong to another text. */
  readonly decoded: boolean;
}

function checkTree(script: ParsedScript, command: string): string | undefined {
  const stack: Place[] = [{ node: script, depth: 0, quoted: false, decoded: false }];
  const check: Check = { closings: new Set(), data: [] };
  let count = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    count += 1;
    const refusal = checkSize(count, next.depth) ?? checkNode(next.node, next.quoted);
    if (refusal !== undefined) return refusal;
    if (!next.decoded) note(next.node, check);
    if (pushChildren(stack, next)) return 'a word touches another, which shells read as one';
  }
  return dollarQuote(command, check) ? 'the command uses $\'…\' or $"…" quoting' : undefined;
}

function checkSize(count: number, depth: number): string | undefined {
  if (count > shellLimits.nodes) return `the command has more than ${shellLimits.nodes} parts`;
  return depth > shellLimits.depth ? `the command nests deeper than ${shellLimits.depth} levels` : undefined;
}

function note(node: SyntaxNode, { closings, data }: Check): void {
  if (node.type === 'SingleQuoted' || node.type === 'DoubleQuoted') closings.add(node.end - 1);
  if (node.type === 'HereDoc' && node.delimiter?.quoted) data.push([node.body.pos, node.body.end]);
}

/** Answers whether words touch: of `a<(b)c` bash makes one word, the parser three. */
function pushChildren(stack: Place[], { node, depth, decoded }: Place): boolean {
  const quoted =
    node.type === 'DoubleQuoted' ||
    node.type === 'HereDocBody' ||
    (node.type === 'TestBinary' && node.operator === '=~');
  const elsewhere = decoded || (node.type === 'Script' && node.source !== undefined);
  let end = -1;
  let touch = false;
  forEachChild(node, child => {
    touch ||= child.pos === end && (child.type === 'Word' || child.type === 'Assignment');
    end = child.end;
    stack.push({ node: child, depth: depth + 1, quoted, decoded: elsewhere });
  });
  return touch;
}

/** True where `$'` or `$"` may open a quote of its own, which the parser and bash have been seen to read differently. */
function dollarQuote(command: string, { closings, data }: Check): boolean {
  for (const { index } of command.matchAll(/\$['"]/g)) {
    const harmless = closings.has(index + 1) || data.some(([start, end]) => index >= start && index < end);
    if (!harmless) return true;
  }
  return false;
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
    case 'Assignment':
    case 'ParameterExpansion':
      return checkIndex(node.index);
    default:
      return undefined;
  }
}

const plainDelimiter = /^(?:\\?[\w.+-]+|'[\w .+-]+'|"[\w .+-]+")$/;

function checkText(text: string, quoted: boolean): string | undefined {
  return hasExpansion(text, quoted) ? 'a word holds an expansion that was not understood' : undefined;
}

/** A subscript is arithmetic, which evaluates what it finds: `a['$(id)']=1` runs `id`. */
function checkIndex(index: Word | undefined): string | undefined {
  return index === undefined || /^(?:\d+|[@*])$/.test(index.text) ? undefined : 'a subscript is not a plain number';
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
