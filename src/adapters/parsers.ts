import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as TreeSitter from 'web-tree-sitter';
import type { ParsedText, Parsers, SyntaxNode } from '../scan/code/syntax.ts';
import { packageRoot } from './package-root.ts';

const grammars = ['python'];

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
    return copy(cursor);
  } finally {
    // What is not given back stays in the memory of the runtime for good.
    cursor.delete();
    tree.delete();
  }
}

type Draft = SyntaxNode & { readonly children: SyntaxNode[] };

/** Walks the tree by cursor, not by recursion, and takes along what a scanner reads. */
function copy(cursor: TreeSitter.TreeCursor): ParsedText {
  const root = draft(cursor);
  const parents: Draft[] = [];
  let brokenAt: number | undefined;
  for (let current: Draft | undefined = root; current !== undefined; current = step(cursor, current, parents)) {
    if (cursor.nodeType === 'ERROR' || cursor.nodeIsMissing) brokenAt ??= cursor.startIndex;
    const isUseful = cursor.nodeIsNamed ? current.type !== 'comment' : current.field !== undefined;
    if (isUseful) parents.at(-1)?.children.push(current);
  }
  return { root, ...(brokenAt === undefined ? {} : { brokenAt }) };
}

/** The next node in reading order, with `parents` leading to it; `undefined` after the last. */
function step(cursor: TreeSitter.TreeCursor, current: Draft, parents: Draft[]): Draft | undefined {
  if (cursor.gotoFirstChild()) parents.push(current);
  else
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) return undefined;
      parents.pop();
    }
  return draft(cursor);
}

function draft(cursor: TreeSitter.TreeCursor): Draft {
  const { nodeType: type, currentFieldName: field, startIndex: start, endIndex: end } = cursor;
  return { type, field: field ?? undefined, start, end, children: [] };
}
