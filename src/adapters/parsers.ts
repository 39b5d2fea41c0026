import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as TreeSitter from 'web-tree-sitter';
import type { ParsedText, Parsers, SyntaxNode } from '../scan/code/syntax.ts';
import { packageRoot } from './package-root.ts';

const grammars = ['python', 'javascript', 'typescript', 'tsx', 'go', 'java'];

/**
 * Loads the tree-sitter runtime and the grammars from `dist/wasm/` of the package. The runtime stays outside every
 * bundle, as a bundler breaks it. Rejects when a file is missing or the runtime and a grammar do not fit.
 */
export async function loadParsers(): Promise<Parsers> {
  const folder = join(packageRoot(), 'dist', 'wasm');
  // A name that is computed, so that the bundler leaves the import alone.
  const runtime = pathToFileURL(join(folder, 'web-tree-sitter.js')).href;
  const treeSitter = (await import(/* webpackIgnore: true */ /* @vite-ignore */ runtime)) as typeof TreeSitter;
  await treeSitter.Parser.init({ wasmBinary: readFileSync(join(folder, 'web-tree-sitter.wasm')) });
  const parsers = new Map<string, (text: string) => ParsedText>();
  for (const grammar of grammars) {
    const parser = new treeSitter.Parser();
    parser.setLanguage(await treeSitter.Language.load(readFileSync(join(folder, `tree-sitter-${grammar}.wasm`))));
    parsers.set(grammar, text => parse(parser, text));
  }
  return parsers;
}

function parse(parser: TreeSitter.Parser, text: string): ParsedText {
  const tree = parser.parse(text);
  if (tree === null) throw new Error('the parser gave no syntax tree');
  const cursor = tree.walk();
  try {
    return copy(cursor, tree.rootNode.hasError);
  } finally {
    // What is not given back stays in the memory of the runtime for good.
    cursor.delete();
    tree.delete();
  }
}

type Draft = SyntaxNode & { readonly children: SyntaxNode[] };

/**
 * Walks the tree by cursor, not by recursion, and takes along what a scanner reads. Every question to the cursor leaves
 * JavaScript, so that of the marks that are left out only what is needed is asked.
 */
function copy(cursor: TreeSitter.TreeCursor, hasError: boolean): ParsedText {
  const root = draft(cursor, undefined);
  const parents: Draft[] = [];
  let brokenAt: number | undefined;
  let current: Draft | undefined = root;
  for (;;) {
    if (hasError && (cursor.nodeIsMissing || cursor.nodeType === 'ERROR')) brokenAt ??= cursor.startIndex;
    if (!advance(cursor, current, parents)) break;
    const field = cursor.currentFieldName ?? undefined;
    // Marks without a field have no parts either.
    current = field !== undefined || cursor.nodeIsNamed ? draft(cursor, field) : undefined;
    if (current !== undefined && current.type !== 'comment') parents.at(-1)?.children.push(current);
  }
  return { root, ...(brokenAt === undefined ? {} : { brokenAt }) };
}

/** To the next node in reading order, with `parents` leading to it; false after the last. */
function advance(cursor: TreeSitter.TreeCursor, current: Draft | undefined, parents: Draft[]): boolean {
  if (current !== undefined && cursor.gotoFirstChild()) {
    parents.push(current);
    return true;
  }
  while (!cursor.gotoNextSibling()) {
    if (!cursor.gotoParent()) return false;
    parents.pop();
  }
  return true;
}

function draft(cursor: TreeSitter.TreeCursor, field: string | undefined): Draft {
  return { type: cursor.nodeType, field, start: cursor.startIndex, end: cursor.endIndex, children: [] };
}
