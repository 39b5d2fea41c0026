import type { Change, PolicyDiff } from '../policy/diff/diff.ts';
import type { Flip } from '../policy/diff/replay.ts';
import type { RuleChange } from '../policy/diff/rules.ts';
import type { Said } from '../policy/diff/standing.ts';
import { callLine } from './call-line.ts';
import { type Paint, printable, type Style } from './paint.ts';

/** Calls of the past, decided twice. */
export interface Replayed {
  /** How many could be decided. */
  readonly calls: number;
  /** Why others could not, how many, and where the first of them stands. */
  readonly lost: readonly { readonly why: string; readonly count: number; readonly first: string }[];
  readonly flips: readonly Flip[];
}

const colours: Readonly<Record<string, Style>> = { loosened: 'red', tightened: 'green', untold: 'yellow' };

/** What two policies decide otherwise, for a terminal. */
export function renderDiff(diff: PolicyDiff, replayed: Replayed | undefined, paint: Paint): string {
  const head = (direction: string) => paint(colours[direction] ?? 'bold', direction);
  const settings = diff.settings.map(
    ({ direction, setting, message }) => `${head(direction)} ${setting}: ${printable(message)}`,
  );
  const untold = diff.untold.map(change => `${head('untold')} ${changeText(change)}; ${untoldText(change)}`);
  const reworded = diff.reworded.length > 0 ? [`reworded, with the same decisions: ${diff.reworded.join(', ')}`] : [];
  const replay = replayed ? ['', ...renderFlips(replayed, paint)] : [];
  return [
    ...diff.changes.flatMap(change => changeLines(change, paint)),
    ...settings,
    ...untold,
    ...reworded,
    ...replay,
    summaryOf(diff),
  ].join('\n');
}

function changeLines({ direction, rules, witness, count }: Change, paint: Paint): string[] {
  const part = witness.part ? [`  of it only: ${witness.operations.map(printable).join(', ')}`] : [];
  const why = rules.length > 0 ? rules.map(changeText).join(', ') : 'a setting differs';
  const more = count > 1 ? `; ${count} of the calls that were tried` : '';
  return [
    `${paint(colours[direction] ?? 'bold', direction)} ${paint('bold', printable(short(callLine(witness.call))))}`,
    ...part,
    `  ${saidText(witness.old)} → ${saidText(witness.now)}`,
    `  ${why}${more}`,
  ];
}

/** What changed about a rule, in a few words. */
export function changeText({ rule, change }: RuleChange): string {
  return `\`${rule}\` ${change}`;
}

/** What is not known of a difference. */
export function untoldText({ may }: RuleChange): string {
  if (may === 'tighten') return 'it can only tighten, and no call was found that shows it';
  return `it ${may === 'loosen' ? 'can only' : 'may'} loosen, and no call was found that shows whether it does`;
}

/** `deny by `force-push``. */
export function saidText({ standing, rules }: Said): string {
  return rules.length === 0 || standing === 'allow'
    ? standing
    : `${standing} by ${rules.map(rule => `\`${rule}\``).join(', ')}`;
}

/** How many differences there are, in one line. */
export function summaryOf({ changes, settings, untold, tried }: PolicyDiff): string {
  const count = (direction: string) => [...changes, ...settings].filter(found => found.direction === direction).length;
  const unclear = untold.length + count('untold');
  if (changes.length + settings.length + untold.length === 0) return `no difference; ${tried} calls tried`;
  return `${count('loosened')} loosened, ${count('tightened')} tightened, ${unclear} cannot be told; ${tried} calls tried`;
}

/** Calls of the past that are decided otherwise. */
export function renderFlips({ calls, lost, flips }: Replayed, paint: Paint): string[] {
  const differing = flips.reduce((sum, flip) => sum + flip.count, 0);
  return [
    ...flips.flatMap(flip => [
      `${paint(colours[flip.direction] ?? 'bold', flip.direction)} ${flip.count} ${flip.count === 1 ? 'call' : 'calls'}: ${saidText(flip.old)} → ${saidText(flip.now)}`,
      ...flip.calls.map(({ call, where }) => `  ${where} ${printable(short(callLine(call)))}`),
      ...(flip.count > flip.calls.length ? [`  and ${flip.count - flip.calls.length} more`] : []),
    ]),
    ...lost.map(
      ({ why, count, first }) =>
        `${paint('yellow', 'left out')} ${count} ${count === 1 ? 'line' : 'lines'}: ${printable(why)}, the first at ${printable(first)}`,
    ),
    `${differing} of ${calls} calls of the past are decided otherwise`,
  ];
}

function short(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
