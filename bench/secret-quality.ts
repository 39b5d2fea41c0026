// How many secrets the scanner finds, and how often it is wrong, on a labelled set that is put together here: tokens of 80
// families as their vendors publish them, in ten contexts, with look-alikes of each; and lines of many languages that
// hold a secret under its name only, or nothing. Half of those were written apart. `node bench/secret-quality.ts ROUNDS`

import { measureFamilies, measureLines, ratesOf, type Score, sumOf } from '../test/scan/secrets/labelled/measure.ts';
import { machine, table } from './machine.ts';

const rounds = Number(process.argv[2] ?? 4);
const percent = (share: number) => (Number.isNaN(share) ? '' : (share * 100).toFixed(1));
const row = (score: Score) => {
  const { recall, precision, f1 } = ratesOf(score);
  const rates = score.true === 0 ? ['', '', ''] : [percent(recall), percent(precision), percent(f1)];
  return [score.name, String(score.true), String(score.false), String(score.alarms), ...rates];
};
const head = ['', 'true', 'false', 'false alarms', 'recall %', 'precision %', 'F1 %'];

const { scores, macroRecall } = measureFamilies(rounds);
console.log(`Secrets found in a labelled set\n${machine()}\n`);
console.log(table([head, ...scores.map(row), row(sumOf('all families', scores))]));
console.log(`\nmacro recall over ${scores.length} families: ${percent(macroRecall)} %`);
const names = { seen: 'lines that the rules were tuned on', heldBack: 'lines held back' } as const;
for (const half of ['seen', 'heldBack'] as const) {
  const lines = measureLines(half, rounds * 2);
  console.log(`\n${names[half]}`);
  console.log(table([head, ...lines.map(row), row(sumOf('all', lines))]));
}
if (macroRecall < 0.97) process.exitCode = 1;
