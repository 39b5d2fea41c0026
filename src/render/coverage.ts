import type { RuleCoverage } from '../policy/lint/coverage.ts';
import type { Paint, Style } from './paint.ts';

const colours: Readonly<Record<RuleCoverage['effect'], Style>> = { allow: 'green', ask: 'yellow', deny: 'red' };

/** Which rules the examples and the calls of a log exercise, as a table, and those that never decide. */
export function renderCoverage(rows: readonly RuleCoverage[], paint: Paint): string {
  const logged = rows.some(({ calls }) => calls !== undefined);
  const cells = rows.map(row => [
    row.rule,
    row.effect,
    String(row.examples),
    String(row.proving),
    ...(logged ? [String(row.calls ?? 0), String(row.deciding ?? 0)] : []),
  ]);
  const head = ['rule', 'effect', 'examples', 'proving', ...(logged ? ['calls', 'deciding'] : [])];
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map(row => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [
    paint('dim', line(head)),
    ...cells.map((row, i) => paintEffect(line(row), rows[i]?.effect ?? 'ask', widths[0] ?? 0, paint)),
    ...silent(
      'no example proves',
      rows.filter(({ proving }) => proving === 0),
    ),
    ...(logged
      ? silent(
          'no call of the log is matched by',
          rows.filter(({ calls }) => calls === 0),
        )
      : []),
  ].join('\n');
}

/** The effect is the second cell, behind the padded name. */
function paintEffect(line: string, effect: RuleCoverage['effect'], width: number, paint: Paint): string {
  const start = width + 2;
  return line.slice(0, start) + paint(colours[effect], effect) + line.slice(start + effect.length);
}

function silent(what: string, rows: readonly RuleCoverage[]): string[] {
  return rows.length === 0 ? [] : [`${what}: ${rows.map(({ rule }) => rule).join(', ')}`];
}
