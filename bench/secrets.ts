// How fast the secret scanner is: megabytes of code per second of processor time beside secretlint (installed here) and
// gitleaks (where it is on PATH), microseconds for a tool input, seconds for 5 MB, and how time grows on hostile text.
// `node bench/secrets.ts [FOLDER…]` measures other code than `node_modules` and the Python packages of this machine.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/adapters/package-root.ts';
import { secretRules } from '../src/scan/secrets/rules.ts';
import { scanInput, scanLimit, scanText } from '../src/scan/secrets/scan.ts';
import { machine, quantile, table } from './machine.ts';
import { install } from './peers.ts';

const mega = 1_000_000;
const mostBytes = 28 * mega;
const largestFile = 2 * mega;
/** secretlint gets slower with each file, so it is given less. */
const secretlintBytes = 2 * mega;
const rounds = 5;

interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
  readonly bytes: number;
}

function* sourcesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourcesIn(path);
    else if (entry.isFile() && /\.(?:py|[cm]?[jt]sx?)$/.test(entry.name)) yield path;
  }
}

function readCorpus(name: string, folders: readonly string[], most: number): Corpus {
  const texts: string[] = [];
  let bytes = 0;
  for (const folder of folders) {
    for (const path of sourcesIn(folder)) {
      const { size } = statSync(path);
      if (size > largestFile || bytes + size > most) continue;
      texts.push(readFileSync(path, 'utf8'));
      bytes += size;
    }
  }
  return { name, texts, bytes };
}

/** Where this machine keeps its Python packages. */
function pythonPackages(): string[] {
  const code = 'import sys; print("\\n".join(p for p in sys.path if p.endswith("-packages")))';
  const { stdout } = spawnSync('python3', ['-c', code], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').filter(path => path !== '' && existsSync(path));
}

function corpora(): Corpus[] {
  const given = process.argv.slice(2);
  if (given.length > 0) return [readCorpus(given.join(', '), given, mostBytes)];
  const python = pythonPackages();
  return [
    readCorpus('node_modules', [join(packageRoot(), 'node_modules')], mostBytes),
    readCorpus('Python packages', python, mostBytes),
  ].filter(({ bytes }) => bytes > mega);
}

/** Seconds of processor time in user mode. */
function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / mega;
}

function bestOf(times: number, work: () => void): number {
  return Math.min(...Array.from({ length: times }, () => secondsOf(work)));
}

/** Seconds of processor time, user mode, of a command; `undefined` when it fails. */
function secondsOfCommand(command: string, cwd: string): number | undefined {
  const { status, stdout } = spawnSync('sh', ['-c', `${command} > /dev/null 2>&1; s=$?; times; exit $s`], {
    cwd,
    encoding: 'utf8',
  });
  const [, minutes, seconds] = /\n([0-9]+)m([0-9.]+)s/.exec(stdout) ?? [];
  return status === 0 && seconds !== undefined ? Number(minutes) * 60 + Number(seconds) : undefined;
}

/** The texts of a corpus as files, `most` bytes of them. */
function writeCorpus({ texts }: Corpus, most: number): { folder: string; bytes: number } {
  const folder = mkdtempSync(join(tmpdir(), 'agent-bouncer-bench-'));
  let bytes = 0;
  for (const [n, text] of texts.entries()) {
    if (bytes + text.length > most) break;
    if (n % 1000 === 0) mkdirSync(join(folder, `${n / 1000}`));
    writeFileSync(join(folder, `${Math.floor(n / 1000)}`, `${n}.txt`), text);
    bytes += Buffer.byteLength(text);
  }
  return { folder, bytes };
}

interface PeerCommand {
  readonly name: string;
  readonly most: number;
  readonly command: string;
}

function peerCommands(): PeerCommand[] {
  const modules = join(packageRoot(), 'bench', 'peers', 'node_modules');
  if (!existsSync(join(modules, 'secretlint'))) install();
  const rules = JSON.stringify({
    rules: [{ id: join(modules, '@secretlint', 'secretlint-rule-preset-recommend') }],
  });
  const settings = join(mkdtempSync(join(tmpdir(), 'agent-bouncer-bench-')), 'secretlint.json');
  writeFileSync(settings, rules);
  const secretlint = join(modules, 'secretlint', 'bin', 'secretlint.js');
  return [
    {
      name: 'secretlint 12.3.1',
      most: secretlintBytes,
      // It exits with 1 where it finds something.
      command: `"${process.execPath}" "${secretlint}" --secretlintrc "${settings}" "**/*" || [ $? -eq 1 ]`,
    },
    {
      name: `gitleaks ${gitleaksVersion()}`,
      most: mostBytes,
      command: 'gitleaks dir . --no-banner --exit-code 0',
    },
  ];
}

function gitleaksVersion(): string {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Version}', 'gitleaks'], { encoding: 'utf8' });
  return stdout === '' || stdout === null ? 'on PATH' : stdout;
}

function rate(bytes: number, seconds: number): string {
  return (bytes / mega / seconds).toFixed(1);
}

function ourRow({ name, texts, bytes }: Corpus): string[] {
  let findings = 0;
  const scanAll = () => {
    findings = texts.reduce((sum, text) => sum + scanText(text, 'a', () => '').length, 0);
  };
  const first = secondsOf(scanAll);
  const best = bestOf(rounds, scanAll);
  return ['ours', name, (bytes / mega).toFixed(1), rate(bytes, best), rate(bytes, first), String(findings)];
}

function peerRow(peer: PeerCommand, corpus: Corpus): string[] {
  const { folder, bytes } = writeCorpus(corpus, peer.most);
  const seconds = secondsOfCommand(peer.command, folder);
  rmSync(folder, { recursive: true });
  const size = (bytes / mega).toFixed(1);
  return seconds === undefined
    ? [peer.name, corpus.name, size, 'not found here, or failed', '', '']
    : [peer.name, corpus.name, size, rate(bytes, seconds), '', ''];
}

/** Microseconds for each of many tool inputs of a kibibyte, each the best of its rounds: others use this machine, too. */
function inputTimes({ texts }: Corpus): number[] {
  const inputs = texts
    .filter(text => text.length > 4096)
    .slice(0, 2000)
    .map(text => ({ file_path: '/workspace/src/a.ts', content: text.slice(2048, 3072) }));
  const best = inputs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds + 2; round++) {
    for (const [n, input] of inputs.entries()) {
      const start = process.hrtime.bigint();
      scanInput(input, () => '');
      best[n] = Math.min(best[n] ?? 0, Number(process.hrtime.bigint() - start) / 1000);
    }
  }
  return best;
}

const hostileUnits = 64 * 1024;
const growth = 4;
/** Linear time grows as the text does, quadratic with its square: 16. What lies between is noise. */
const mostGrowth = 9;
/** Of all shapes so many are measured again, and longer ones of them. */
const slowest = 24;
/** What a keyword may be put into to make a scanner walk far and find nothing. */
const hostile: Readonly<Record<string, (word: string, length: number) => string>> = {
  repeated: (word, length) => word.repeat(length / word.length),
  'repeated with assignments': (word, length) => `${word} = "`.repeat(length / (word.length + 4)),
  'and one character': (word, length) => `${word}${'a'.repeat(length)}`,
  'and a run': (word, length) => word + 'a7B'.repeat(length / 3),
  'and blanks': (word, length) => `${word}${' '.repeat(length)}=`,
  'each before a near miss': (word, length) => `${word}a7B4c9D1e6F0a7B4c9D1 `.repeat(length / (word.length + 21)),
};

interface Shape {
  readonly name: string;
  build(length: number): string;
}

interface Growth {
  readonly name: string;
  readonly ms: number;
  readonly factor: number;
}

function msOf(shape: Shape, length: number, times: number): number {
  const text = shape.build(length);
  return bestOf(times, () => void scanText(text, 'a', () => '')) * 1000;
}

/** How much longer four times the text takes in the slowest shapes of all keywords; 4 is linear, 16 quadratic. */
function growths(): { count: number; worst: Growth[] } {
  const words = [...new Set(secretRules.flatMap(rule => rule.keywords))];
  const shapes: Shape[] = words.flatMap(word =>
    Object.entries(hostile).map(([shape, build]) => ({
      name: `\`${word}\` ${shape}`,
      build: (length: number) => build(word, length),
    })),
  );
  const ranked = shapes
    .map(shape => ({ shape, ms: msOf(shape, hostileUnits, 1) }))
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, slowest);
  const worst = ranked.map(({ shape }) => {
    const less = msOf(shape, hostileUnits, 3);
    const ms = msOf(shape, hostileUnits * growth, 3);
    return { name: shape.name, ms, factor: ms / Math.max(less, 0.001) };
  });
  return { count: shapes.length, worst };
}

const all = corpora();
console.log(`Secrets: ${secretRules.length} kinds\n${machine()}\n`);
const rows = all.flatMap(corpus => [ourRow(corpus), ...peerCommands().map(peer => peerRow(peer, corpus))]);
console.log(table([['', 'code', 'MB', 'MB/s of CPU', 'cold', 'findings'], ...rows]));
console.log('\ngitleaks is measured where it is on PATH: Debian has it from trixie on, npm has not.');

const times = all.flatMap(inputTimes);
const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
console.log(`\na tool input of 1 KiB: p50 ${p50.toFixed(1)} µs, p99 ${p99.toFixed(1)} µs`);

const long = (all[0]?.texts.join('\n') ?? '').slice(0, scanLimit);
const seconds = bestOf(rounds, () => void scanText(long, 'a', () => ''));
console.log(`a text of ${(long.length / mega).toFixed(1)} million characters: ${seconds.toFixed(2)} s`);

const { count, worst } = growths();
console.log(
  `\nhostile text, ${count} shapes; the slowest at ${(hostileUnits * growth) / 1024} KiB, and how they grow (linear: ${growth})\n`,
);
const steepest = worst.toSorted((a, b) => b.factor - a.factor);
console.log(
  table([
    ['', 'ms', `growth at ×${growth}`],
    ...steepest.map(({ name, ms, factor }) => [name, ms.toFixed(1), factor.toFixed(1)]),
  ]),
);
if (worst.some(({ factor }) => factor > mostGrowth)) process.exitCode = 1;
