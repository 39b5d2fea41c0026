import type { PolicyDiff } from '../policy/diff/diff.ts';
import { callLine } from './call-line.ts';
import { changeText, type Replayed, saidText, summaryOf, untoldText } from './policy-diff.ts';
import { codeText, plainText, proseText } from './report/markdown-text.ts';

/** More rows than anybody reads in a comment. */
const maxRows = 50;

/** What two policies decide otherwise, as a comment on a pull request. */
export function renderDiffMarkdown(diff: PolicyDiff, replayed: Replayed | undefined): string {
  return [
    `### Policy: ${plainText(summaryOf(diff))}`,
    '',
    `${codeText(diff.old.digest.slice(0, 12))} → ${codeText(diff.now.digest.slice(0, 12))} (${plainText(diff.now.name)})`,
    ...table(
      ['', 'call', 'before', 'after', 'because'],
      diff.changes.map(({ direction, witness, rules, count }) => [
        direction,
        codeText(callLine(witness.call)) +
          (witness.part ? `, of it ${witness.operations.map(text => codeText(text)).join(', ')}` : ''),
        proseText(saidText(witness.old)),
        proseText(saidText(witness.now)),
        proseText(`${rules.length > 0 ? rules.map(changeText).join(', ') : 'a setting differs'} (${count} tried)`),
      ]),
    ),
    ...table(
      ['', 'setting', ''],
      diff.settings.map(({ direction, setting, message }) => [direction, codeText(setting), proseText(message)]),
    ),
    ...table(
      ['cannot be told', ''],
      diff.untold.map(change => [proseText(changeText(change)), untoldText(change)]),
    ),
    ...(replayed ? replayPart(replayed) : []),
  ].join('\n');
}

function replayPart({ calls, lost, flips }: Replayed): string[] {
  const differing = flips.reduce((sum, flip) => sum + flip.count, 0);
  return [
    '',
    `**${differing} of ${calls} calls of the past are decided otherwise**`,
    ...table(
      ['', 'calls', 'before', 'after', 'such as'],
      flips.map(({ direction, count, old, now, calls: [first] }) => [
        direction,
        String(count),
        proseText(saidText(old)),
        proseText(saidText(now)),
        first ? codeText(callLine(first.call)) : '',
      ]),
    ),
    ...table(
      ['left out', 'lines'],
      lost.map(({ why, count }) => [proseText(why), String(count)]),
    ),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const left = rows.length - maxRows;
  return [
    '',
    line(head),
    `|${'---|'.repeat(head.length)}`,
    ...rows.slice(0, maxRows).map(line),
    ...(left > 0 ? ['', `and ${left} more`] : []),
  ];
}
