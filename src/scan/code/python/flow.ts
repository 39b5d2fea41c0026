import type { Severity } from '../../finding.ts';
import type { SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import type { Sink } from './tables/sinks.ts';
import { kinds, type Taint, type Value } from './value.ts';

const lacking = {
  sql: 'without being bound as a parameter',
  html: 'without escaping',
  path: 'without a check of where it leads',
};
const order: readonly Severity[] = ['error', 'warning', 'note'];
/** How a statement of SQL begins. */
const sqlText =
  /^[\s(]*(?:select|insert|update|delete|replace|create|drop|alter|truncate|merge|with|call|exec|grant|revoke|pragma|union|copy|explain|values|show|set|where|order|from)\b/i;

/** Where a sink is, and what a message calls it. */
export interface Place {
  readonly at: SyntaxNode;
  /** Code in backticks, or words. */
  readonly name: string;
  /** True for what a handler returns: whatever it was made of elsewhere is not held against it. */
  readonly isAnswer?: boolean;
}

/**
 * Judges what reaches a sink. A proven way from a source is an error or a warning, as the sink says; SQL put together
 * with an argument of the function a warning; what may come from elsewhere a note. Everything else is silent.
 */
export function checkFlow(sink: Sink, value: Value, place: Place, context: Context): void {
  const looksLikeSql = sqlText.test(value.pieces ?? '');
  if ((sink.onlySql && !looksLikeSql) || (sink.kind === 'html' && value.collection)) return;
  const open = value.taints.filter(taint => taint.origin !== 'random' && (taint.clean & kinds[sink.kind]) === 0);
  const proven = gravest(open, sink);
  if (proven !== undefined) {
    const { taint, severity } = proven;
    const message = `\`${taint.source}\` (line ${context.lineOf(taint.at)}) reaches ${place.name} ${lacking[sink.kind]}`;
    const confidence = severity === 'error' ? 'high' : 'medium';
    context.report({ rule: sink.rule, severity, confidence, message, at: place.at });
    return;
  }
  if (sink.kind === 'sql' && value.composed && !value.constant && looksLikeSql)
    reportComposed(sink, open, place, context);
  else if (!place.isAnswer) reportUnsure(sink, open, place, context);
}

function gravest(taints: readonly Taint[], sink: Sink): { taint: Taint; severity: Severity } | undefined {
  for (const severity of order) {
    const taint = taints.find(({ origin, sure }) => sure && sink.severity[origin] === severity);
    if (taint !== undefined) return { taint, severity };
  }
  return undefined;
}

/** SQL text with holes in it: a caller that we do not see may fill them with anything. */
function reportComposed(sink: Sink, open: readonly Taint[], { at, name }: Place, context: Context): void {
  const parameter = open.find(taint => taint.origin === 'parameter' && taint.sure);
  const from = parameter === undefined ? 'a value whose origin is not known' : `the argument \`${parameter.source}\``;
  context.report({
    rule: sink.rule,
    severity: parameter === undefined ? 'note' : 'warning',
    confidence: parameter === undefined ? 'low' : 'medium',
    message: `${name} is given SQL that is put together with ${from}`,
    at,
  });
}

function reportUnsure(sink: Sink, open: readonly Taint[], { at, name }: Place, context: Context): void {
  const taint = open.find(({ origin, sure }) => !sure && sink.severity[origin] === 'error');
  if (taint === undefined) return;
  const message = `\`${taint.source}\` (line ${context.lineOf(taint.at)}) may reach ${name} by way of code that was not followed`;
  context.report({ rule: sink.rule, severity: 'note', confidence: 'low', message, at });
}
