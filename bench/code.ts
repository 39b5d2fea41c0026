// How fast the code scanner is beside bandit (Debian) and two plugins of ESLint (npm), on code that anyone has: lines of
// code per second of processor time, findings per 1,000 lines, memory, and one changed file scanned again.
import { loadParsers } from '../src/adapters/parsers.ts';
import { createCodeScanner } from '../src/scan/code/scanner.ts';
import { type Corpus, npmCorpus, partOf, pythonCorpus, type SourceFile } from './code/corpus.ts';
import { type Absence, bandit, type Cost, costOf, eslint, ours, type Tool } from './code/tool.ts';
import { machine, quantile, table } from './machine.ts';

const rounds = 3;
/** Times that a file is changed in each round; the round in which this machine did least besides counts. */
const changes = 10;
const changeRounds = 6;
const wantedLines = 500;
const memoryLines = 100_000;
const giga = 1_000_000_000;

const parsers = await loadParsers();

function thousands(value: number): string {
  return (value / 1000).toFixed(1);
}

function rowOf(
  name: string,
  { lines }: Corpus,
  { seconds, peakBytes }: Omit<Cost, 'json'>,
  findings: number,
): string[] {
  const memory = peakBytes === undefined ? '' : (peakBytes / 1_000_000).toFixed(0);
  return [name, thousands(lines / seconds), seconds.toFixed(1), memory, ((findings / lines) * 1000).toFixed(2)];
}

interface Measured {
  readonly row: readonly string[];
  readonly linesPerSecond: number;
  readonly peakBytes: number | undefined;
}

/** A scan of everything by a scanner that has just been made, in this process. */
function inProcess(corpus: Corpus): Measured {
  const texts = new Map(corpus.files.map(({ path, text }) => [path, text]));
  let seconds = Number.POSITIVE_INFINITY;
  let findings = 0;
  for (let round = 0; round < rounds; round++) {
    const scanner = createCodeScanner(parsers, path => texts.get(path));
    const start = process.cpuUsage();
    findings = 0;
    for (const { path, text } of corpus.files)
      findings += scanner.scan(path, text).findings.filter(({ severity }) => severity !== 'note').length;
    const { user, system } = process.cpuUsage(start);
    seconds = Math.min(seconds, (user + system) / 1_000_000);
  }
  const row = rowOf('ours, in one process', corpus, { seconds, peakBytes: undefined }, findings);
  return { row, linesPerSecond: corpus.lines / seconds, peakBytes: undefined };
}

async function measured(tool: Tool | Absence, corpus: Corpus): Promise<Measured> {
  if ('why' in tool)
    return {
      row: [tool.name, `not installed: ${tool.why}`, '', '', ''],
      linesPerSecond: Number.NaN,
      peakBytes: undefined,
    };
  const cost = await costOf(tool, corpus);
  const row = rowOf(tool.name, corpus, cost, tool.count(cost.json));
  return { row, linesPerSecond: corpus.lines / cost.seconds, peakBytes: cost.peakBytes };
}

/** Milliseconds for a file of which one line was changed, by a scanner that knows its project. */
function rescans(corpus: Corpus): { path: string; lines: number; ms: number[] } {
  const texts = new Map(corpus.files.map(({ path, text }) => [path, text]));
  const scanner = createCodeScanner(parsers, path => texts.get(path));
  const { path, text } = nearest(corpus.files);
  const lines = text.split('\n');
  scanner.scan(path, text);
  const all = Array.from({ length: changeRounds }, (_, round) =>
    Array.from({ length: changes }, (__, change) => {
      const changed = lines.with(-1, `changed = ${round * changes + change}`).join('\n');
      const start = performance.now();
      scanner.scan(path, changed);
      return performance.now() - start;
    }),
  );
  const [ms = []] = all.toSorted((a, b) => quantile(a, 0.5) - quantile(b, 0.5));
  return { path, lines: lines.length, ms };
}

/** The file that is nearest to 500 lines. */
function nearest(files: readonly SourceFile[]): SourceFile {
  const distance = ({ text }: SourceFile) => Math.abs(text.split('\n').length - wantedLines);
  const [first] = files.toSorted((a, b) => distance(a) - distance(b));
  if (first === undefined) throw new Error('there is no file to measure');
  return first;
}

const head = ['', '1,000 lines/s of CPU', 's', 'MB at its peak', 'findings per 1,000 lines'];
const python = pythonCorpus();
const npm = npmCorpus();
console.log(`Weaknesses in code\n${machine()}`);
const failures: string[] = [];
const peers: readonly [Corpus, readonly (Tool | Absence)[]][] = [
  [python, [bandit()]],
  [npm, [eslint('eslint-plugin-security'), eslint('eslint-plugin-sonarjs')]],
];
for (const [corpus, tools] of peers) {
  const own = [await measured(ours(), corpus), inProcess(corpus)];
  const others: Measured[] = [];
  for (const tool of tools) others.push(await measured(tool, corpus));
  console.log(`\n${corpus.name}: ${corpus.lines.toLocaleString('en')} lines in ${corpus.files.length} files\n`);
  console.log(table([head, ...[...own, ...others].map(({ row }) => row)]));
  for (const [i, other] of others.entries()) {
    if (Number.isNaN(other.linesPerSecond)) continue;
    const ratios = own.map(({ linesPerSecond }) => linesPerSecond / other.linesPerSecond);
    const [name = ''] = other.row;
    console.log(
      `lines/s beside ${name}: ${ratios.map(ratio => ratio.toFixed(2)).join(' as a command, ')} in one process`,
    );
    if (corpus === python && i === 0 && ratios.some(ratio => ratio < 1)) failures.push(`slower than ${name}`);
  }
  const { path, lines, ms } = rescans(corpus);
  const median = quantile(ms, 0.5);
  console.log(
    `${path}, ${lines} lines, changed and scanned again: ${median.toFixed(1)} ms in the middle, ${Math.min(...ms).toFixed(1)} ms at best`,
  );
  if (median >= 50) failures.push(`${path} takes ${median.toFixed(1)} ms`);
}
const part = partOf(python, memoryLines);
const { peakBytes } = await measured(ours(), part);
console.log(
  `\n${part.lines.toLocaleString('en')} lines at once: ${peakBytes === undefined ? 'memory is measured on Linux only' : `${(peakBytes / 1_000_000).toFixed(0)} MB`}`,
);
if ((peakBytes ?? 0) >= giga) failures.push('more than 1 GB');
console.log(
  '\nOf ESLint every finding counts: it has no severities of this kind, and most of sonarjs are not about security.',
);
if (failures.length > 0) {
  console.log(`not reached: ${failures.join('; ')}`);
  process.exitCode = 1;
}
