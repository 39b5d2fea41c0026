import type { ModuleCode, Statement } from '../../flow/code.ts';
import type { ParsedText, SyntaxNode } from '../../syntax.ts';
import { lowerExpression } from './expression.ts';
import { type Lowering, nothingAt } from './lowering.ts';
import { isMinified } from './minified.ts';
import { lowerStatements } from './statement.ts';
import { lowerTarget } from './target.ts';

/** Levels inside one another; what is deeper would outgrow the call stack. */
const deepest = 250;

/** A JavaScript or TypeScript file as code that the engine follows. */
export function lowerModule({ root }: ParsedText, source: string): ModuleCode {
  if (isMinified(source))
    return {
      body: [],
      size: 0,
      modules: new Set(),
      gaps: ['the file is minified or bundled: only secrets were looked for'],
    };
  const gaps = new Set<string>();
  let depth = 0;
  let size = 0;
  const lowering: Lowering = {
    source,
    text: node => source.slice(node.start, node.end),
    expression: node => lowering.deeper(node, () => lowerExpression(node, lowering)) ?? nothingAt(node),
    statements: nodes => lowerStatements(nodes, lowering),
    target: (node, declares) =>
      lowering.deeper(node, () => lowerTarget(node, lowering, declares)) ?? {
        op: 'list',
        targets: [],
        start: node.start,
        end: node.end,
      },
    deeper: (node, lower) => {
      size++;
      if (depth >= deepest) {
        gaps.add(`code at line ${lineOf(source, node)} is nested too deep to be followed`);
        return undefined;
      }
      depth++;
      const lowered = lower();
      depth--;
      return lowered;
    },
    modules: new Set(),
    scope: { declared: new Set(), assigned: new Set() },
    hasYield: false,
  };
  const start = { start: 0, end: 0 };
  const exports: Statement = {
    op: 'express',
    value: {
      op: 'assign',
      target: { op: 'name', name: '@exports', ...start },
      value: { op: 'map', entries: [], ...start },
      ...start,
    },
    ...start,
  };
  const body = lowerStatements(root.children, lowering);
  return { body: [exports, ...body], size, modules: lowering.modules, gaps: [...gaps] };
}

function lineOf(source: string, { start }: SyntaxNode): number {
  return source.slice(0, start).split(/\r\n|\r|\n/).length;
}
