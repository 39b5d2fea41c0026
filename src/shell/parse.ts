import { forEachChild, type ParsedScript, parse, type SyntaxNode } from 'unbash';

/** What a command line may be at most before we stop reading it; more is never approved. */
export const shellLimits = { characters: 16_384, nodes: 4_000, depth: 64 } as const;

export type ParsedShell = { readonly script: ParsedScript } | { readonly refusal: string };

/**
 * Characters that make a reader and bash see different commands: control characters other than newline and tab
 * (bash takes a carriage return as part of a word), invisible and direction-changing ones, and non-ASCII blanks.
 */
const deceptive =
  /[\u0000-\u0008\u000B-\u001F\u007F\u0085\u00A0\u00AD\u061C\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF\uFFF9-\uFFFB]/u;

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
  'ExtendedGlob',
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
  if (command.includes("$'") || command.includes('$"')) return { refusal: 'the command uses $\'…\' or $"…" quoting' };
  const script = parse(command);
  const refusal = checkTree(script);
  return refusal === undefined ? { script } : { refusal };
}

function checkTree(script: ParsedScript): string | undefined {
  const stack: { node: SyntaxNode; depth: number; quoted: boolean }[] = [{ node: script, depth: 0, quoted: false }];
  let count = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth, quoted } = next;
    count += 1;
    if (count > shellLimits.nodes) return `the command has more than ${shellLimits.nodes} parts`;
    if (depth > shellLimits.depth) return `the command nests deeper than ${shellLimits.depth} levels`;
    const refusal = checkNode(node, quoted);
    if (refusal !== undefined) return refusal;
    forEachChild(node, child => {
      stack.push({
        node: child,
        depth: depth + 1,
        quoted: node.type === 'DoubleQuoted' || node.type === 'HereDocBody',
      });
    });
  }
  return undefined;
}

function checkNode(node: SyntaxNode, quoted: boolean): string | undefined {
  if (!allowedNodes.has(node.type)) return `the command uses \`${node.type}\`, which is not interpreted`;
  if (node.type === 'Script' && (node.errors?.length ?? 0) > 0)
    return `the command cannot be parsed: ${node.errors?.[0]?.message ?? 'syntax error'}`;
  if (
    (node.type === 'CommandExpansion' ||
      node.type === 'ProcessSubstitution' ||
      node.type === 'ArithmeticCommandExpansion') &&
    node.script === undefined
  )
    return 'a substitution cannot be parsed';
  if (node.type === 'Word' && node.parts === undefined && hasExpansion(node.text, false))
    return 'a word holds an expansion that was not understood';
  if (node.type === 'Literal' && hasExpansion(node.text, quoted))
    return 'a word holds an expansion that was not understood';
  return undefined;
}

/** True when text that should be literal still holds what bash would expand. */
function hasExpansion(text: string, quoted: boolean): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\\') i += 1;
    else if (c === '`' || (c === '(' && !quoted)) return true;
    else if (c === '$' && /[\w{(@*#?!$[-]/.test(text[i + 1] ?? '')) return true;
  }
  return false;
}
