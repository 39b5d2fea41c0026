import type { Operation, OperationKind } from '../operation.ts';
import type { BoundRule } from './evaluate.ts';

/** A rule, and what it is about. */
export interface IndexedRule {
  readonly bound: BoundRule;
  readonly kinds: readonly OperationKind[];
  /** By kind of operation, whether it may be about one that is headed by that word; absent where it may be about any. */
  readonly isAbout: Partial<Record<OperationKind, (head: string) => boolean>>;
}

/** How many words are remembered: an agent may make up names of programs. */
const mostHeads = 1000;

/** Finds the rules that may concern an operation, in the order in which they were given. */
export function indexRules(rules: readonly IndexedRule[]): (operation: Operation) => readonly BoundRule[] {
  const byKind = new Map<OperationKind, IndexedRule[]>();
  for (const rule of rules) for (const kind of rule.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
  const byHead = new Map<OperationKind, Map<string, readonly BoundRule[]>>();
  for (const kind of byKind.keys()) byHead.set(kind, new Map());
  return operation => {
    const { kind } = operation;
    const head = headOf(operation);
    const heads = byHead.get(kind);
    const known = heads?.get(head);
    if (known !== undefined) return known;
    const about = (byKind.get(kind) ?? []).filter(({ isAbout }) => isAbout[kind]?.(head) ?? true);
    const found = about.map(({ bound }) => bound);
    if (heads && heads.size < mostHeads) heads.set(head, found);
    return found;
  };
}

/** The word that most rules about such operations name. */
function headOf(operation: Operation): string {
  if (operation.kind === 'execute') return operation.program;
  return operation.kind === 'change' ? operation.what : '';
}
