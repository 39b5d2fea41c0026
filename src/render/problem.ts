import type { Problem } from '../errors.ts';
import { type Paint, plain, printable } from './paint.ts';

/** A problem in the one shape that every diagnostic has: code, place, the line with a caret, and the cure. */
export function renderProblem(problem: Problem, paint: Paint = plain): string {
  const head = `${paint(problem.severity === 'error' ? 'red' : 'yellow', `${problem.severity}[${problem.code}]`)}: ${paint('bold', printable(problem.message))}`;
  const { place: given } = problem;
  if (!given) return [head, ...help(problem, '  ', paint)].join('\n');
  // An empty file has no first line to count.
  const place = { ...given, line: Math.max(1, given.line), column: Math.max(1, given.column) };
  const number = String(place.line);
  const margin = ' '.repeat(number.length);
  const bar = paint('dim', '|');
  const { text, column } = windowed(place.text, place.column);
  const caret = `${' '.repeat(column - 1)}${paint('red', '^'.repeat(Math.max(1, Math.min(place.length, text.length - column + 1))))}`;
  return [
    head,
    `${margin}${paint('dim', '-->')} ${printable(place.file)}:${place.line}:${place.column}`,
    `${margin} ${bar}`,
    `${paint('dim', number)} ${bar} ${text}`,
    `${margin} ${bar} ${caret}`,
    ...help(problem, `${margin} `, paint),
  ].join('\n');
}

/** All problems and how many there are. */
export function renderProblems(problems: readonly Problem[], paint: Paint = plain): string {
  const errors = problems.filter(problem => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [
    errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '',
    warnings > 0 ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '',
  ];
  const total = problems.length > 1 ? [counts.filter(Boolean).join(', ')] : [];
  return [...problems.map(problem => renderProblem(problem, paint)), ...total].join('\n\n');
}

function help(problem: Problem, margin: string, paint: Paint): string[] {
  return problem.help === undefined
    ? []
    : [`${margin}${paint('dim', '=')} ${paint('cyan', 'help')}: ${printable(problem.help)}`];
}

const width = 160;

/** A long line is cut around the place; characters that nobody sees would move the caret or the terminal. */
function windowed(line: string, given: number): { text: string; column: number } {
  const shown = line
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, hidden => ' '.repeat(hidden.length))
    .replaceAll('##[', '## ');
  const column = Math.min(given, shown.length + 1);
  if (shown.length <= width) return { text: shown, column };
  const start = Math.max(0, Math.min(column - 1 - width / 2, shown.length - width));
  const head = start > 0 ? '…' : '';
  // Half of a pair of surrogates may be left at either end.
  return {
    text: `${head}${shown.slice(start, start + width).toWellFormed()}${start + width < shown.length ? '…' : ''}`,
    column: column - start + head.length,
  };
}
