// What the shipped policy makes of attacks and of innocent calls, without a model and without a person: both sides of
// the same table, for every technique and for every program, and once more for every variant of each call.
import { type Case, createDecider, groupCases, type Outcome, readSuite } from '../test/redteam/suite.ts';
import { variantsOf } from '../test/redteam/variants.ts';
import { machine, table } from './machine.ts';

const outcomes: readonly Outcome[] = ['deny', 'ask', 'open', 'allow'];

/** How many calls got which answer, and how many of them another one than is right. */
interface Count {
  readonly of: Record<Outcome, number>;
  wrong: number;
}

const empty = (): Count => ({ of: { deny: 0, ask: 0, open: 0, allow: 0 }, wrong: 0 });
const totalOf = ({ of }: Count) => outcomes.reduce((sum, outcome) => sum + of[outcome], 0);

interface Row {
  readonly calls: Count;
  readonly variants: Count;
}

const { cases, problems } = readSuite();
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const decide = createDecider();

function countOf(items: readonly Case[]): Row {
  const row = { calls: empty(), variants: empty() };
  for (const { side, call, expect } of items) {
    const { outcome } = decide(call);
    row.calls.of[outcome] += 1;
    if (outcome !== expect) row.calls.wrong += 1;
    const { command } = call.input;
    if (call.tool !== 'Bash' || typeof command !== 'string') continue;
    for (const variant of variantsOf(command)) {
      const other = decide({ ...call, input: { ...call.input, command: variant.command } }).outcome;
      row.variants.of[other] += 1;
      if (other === (side === 'attack' ? 'allow' : 'deny')) row.variants.wrong += 1;
    }
  }
  return row;
}

function sum(counts: readonly Count[]): Count {
  const total = empty();
  for (const count of counts) {
    for (const outcome of outcomes) total.of[outcome] += count.of[outcome];
    total.wrong += count.wrong;
  }
  return total;
}

const cells = (count: Count) => [
  String(totalOf(count)),
  ...outcomes.map(outcome => String(count.of[outcome])),
  String(count.wrong),
];
const head = ['calls', ...outcomes, 'wrong', 'variants', ...outcomes, 'wrong'];
const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function groups(items: readonly Case[], nameOf: (item: Case) => string): [string, Row][] {
  return groupCases(items, nameOf).map(([name, some]) => [name, countOf(some)]);
}

const total = (rows: readonly [string, Row][]): Row => ({
  calls: sum(rows.map(([, row]) => row.calls)),
  variants: sum(rows.map(([, row]) => row.variants)),
});

const line = (name: string, { calls, variants }: Row) => [name, ...cells(calls), ...cells(variants)];

function printed(first: string, rows: readonly [string, Row][]): string {
  return table([[first, ...head], ...rows.map(([name, row]) => line(name, row)), line('total', total(rows))]);
}

const attacks = groups(
  cases.filter(item => item.side === 'attack'),
  item => `${item.technique ?? ''} ${item.name}`,
);
const innocents = groups(
  cases.filter(item => item.side === 'innocent'),
  item => item.name,
);

const [bad, good] = [total(attacks), total(innocents)];
const matrix = (name: string, attack: Count, innocent: Count) => [
  [`${name}: attacks`, String(totalOf(attack)), ...outcomes.map(outcome => share(attack.of[outcome], totalOf(attack)))],
  [
    `${name}: innocent`,
    String(totalOf(innocent)),
    ...outcomes.map(outcome => share(innocent.of[outcome], totalOf(innocent))),
  ],
];

console.log(`Red team, policies/default.yaml, Layer 1 alone\n${machine()}\n`);
console.log(
  table([
    ['', 'number', ...outcomes],
    ...matrix('calls', bad.calls, good.calls),
    ...matrix('variants', bad.variants, good.variants),
  ]),
);
console.log(
  '\nopen: no rule settles it, the next layer decides. wrong: a call that is decided otherwise than the suite says is right,\na variant of an attack that is allowed, a variant of an innocent call that is denied.\n',
);
console.log(`${printed('attacks, by technique', attacks)}\n`);
console.log(printed('innocent, by program or kind', innocents));
