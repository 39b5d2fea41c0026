import { messageOf } from '../../../errors.ts';
import { createLocator } from '../../region.ts';
import { nodesOf, type ParsedText, type SyntaxNode } from '../syntax.ts';
import type { Context, Report } from './context.ts';
import { evaluateExpression } from './expression.ts';
import { executeFunction } from './function.ts';
import { moduleOf } from './imports.ts';
import { innerScope, type Scope } from './scope.ts';
import { executeBlock } from './statement.ts';
import { unknown } from './value.ts';

/** Levels of expressions and statements inside one another; what is deeper would outgrow the call stack. */
const deepest = 250;
/** Expressions followed in one file: about a hundred times what long files need. */
const mostSteps = 2_000_000;
const severities = ['error', 'warning', 'note'];

/** What was seen in one file, and what could not be looked at. */
export interface Analysis {
  readonly reports: readonly Report[];
  readonly gaps: readonly string[];
}

/**
 * Follows the code of a file: the module from top to bottom, then every function by itself. Never throws: what stops it
 * becomes a gap, beside what was found until then.
 */
export function analysePython(parsed: ParsedText, source: string): Analysis {
  const reports = new Map<string, Report>();
  const gaps = new Set<string>();
  const context = createContext(parsed.root, source, reports, gaps);
  if (parsed.brokenAt !== undefined)
    gaps.add(`the syntax at line ${context.lineOf(parsed.brokenAt)} was not understood`);
  try {
    const scope = innerScope(undefined);
    executeBlock(parsed.root, scope, context);
    // Functions found on the way are added behind.
    for (const pending of context.pending) executeFunction(pending, context, executeBlock);
  } catch (problem) {
    gaps.add(`the analysis stopped: ${messageOf(problem)}`);
  }
  return { reports: [...reports.values()].toSorted((a, b) => a.at.start - b.at.start), gaps: [...gaps] };
}

function createContext(root: SyntaxNode, source: string, reports: Map<string, Report>, gaps: Set<string>): Context {
  const regionOf = createLocator(source);
  let depth = 0;
  let steps = 0;
  const context: Context = {
    source,
    lineOf: offset => regionOf({ start: offset, end: offset }).startLine,
    modules: modulesOf(root, source),
    pending: [],
    loops: [],
    bases: undefined,
    frame: { name: '', answersHtml: false },
    evaluate: (node, scope: Scope) =>
      node === undefined ? unknown : (context.within(node, () => evaluateExpression(node, scope, context)) ?? unknown),
    within: (node, follow) => {
      if (++steps > mostSteps) throw new Error(`more than ${mostSteps} steps`);
      if (depth >= deepest) {
        gaps.add(`code at line ${context.lineOf(node.start)} is nested too deep to be followed`);
        return undefined;
      }
      depth++;
      try {
        return follow();
      } finally {
        depth--;
      }
    },
    report: found => {
      const key = `${found.rule} ${found.at.start}`;
      const known = reports.get(key);
      if (known === undefined || severities.indexOf(found.severity) < severities.indexOf(known.severity))
        reports.set(key, found);
    },
  };
  return context;
}

function modulesOf(root: SyntaxNode, source: string): Set<string> {
  const modules = new Set<string>();
  for (const node of nodesOf(root))
    if (node.type === 'import_statement' || node.type === 'import_from_statement') modules.add(moduleOf(node, source));
  return modules;
}
