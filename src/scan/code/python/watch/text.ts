import { flowOf } from '../../flow/check.ts';
import type { Span } from '../../flow/code.ts';
import { deepTaints } from '../../flow/contents.ts';
import { kinds } from '../../flow/kinds.ts';
import type { Frame, Machine } from '../../flow/machine.ts';
import type { Value } from '../../flow/value.ts';

/** Languages that are easily told from prose, and what it means to put foreign data into a text of them. */
const languages = [
  {
    rule: 'python-sql-text',
    kind: 'sql',
    begins: /^[\s(]*(?:select\s[\s\S]*\sfrom\s|insert\s+into\s|update\s[\s\S]*\sset\s|delete\s+from\s|drop\s+table\s)/i,
    says: 'becomes part of a text of SQL',
  },
  {
    rule: 'python-html-text',
    kind: 'html',
    begins: /<(?:[a-z]+[1-6]?|!doctype)(?:\s[^<]*)?>|<\/[a-z]+[1-6]?>/i,
    says: 'becomes part of a text of HTML',
  },
] as const;

/**
 * Looks at a variable that is given a text which foreign data is part of, for texts that go where nobody sees; what is
 * found where they arrive says more.
 */
export function noteText(value: Value, at: Span, frame: Frame, machine: Machine): void {
  const { composed, pieces } = value;
  if (composed !== true || pieces === undefined || !/^\w+$/.test(frame.file.source.slice(at.start, at.end))) return;
  for (const { rule, kind, begins, says } of languages) {
    if (!begins.test(pieces)) continue;
    const taint = deepTaints(value).find(
      ({ origin, sure, clean }) => origin === 'request' && sure && (clean & kinds[kind]) === 0,
    );
    if (taint === undefined) continue;
    const message = `\`${taint.source}\` (line ${taint.line}) ${says}`;
    const flow = flowOf(taint, at, frame.file, message);
    machine.report({ rule, severity: 'note', confidence: 'low', message, at, flow, passing: 'file' }, frame);
  }
}
