import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { packageRoot } from '../../src/adapters/package-root.ts';

/** Files that lie in a folder of their own, for tools to scan. */
export interface Corpus {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly SourceFile[];
  /** Lines of code: those that are not blank and not only a comment. */
  readonly lines: number;
}

export interface SourceFile {
  /** Relative to the folder. */
  readonly path: string;
  readonly text: string;
}

/** What Debian has of the most used packages; where that cannot be fetched, what Python brings takes their place. */
const pythonPackages = ['django', 'flask', 'sqlalchemy', 'werkzeug', 'jinja2', 'requests', 'tornado', 'twisted'];
/** What is read of each package folder of `node_modules`, in their order. */
const mostNpmLines = 150_000;
const largestFile = 500_000;
/** Folders of tests, which nobody runs as a service, and those that tools leave out. */
const leftOut = /^(?:tests?|testing|__tests__|__pycache__|node_modules)$/;
/** A line that no person wrote. */
const longLine = 1000;

/** A new scratch folder. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'agent-bouncer-bench-'));
}

/** Popular Python packages. */
export function pythonCorpus(): Corpus {
  const folder = scratch();
  const isFetched = pythonPackages.every(name => fetchPackage(`python3-${name}`, folder));
  const root = join(folder, 'usr', 'lib', 'python3', 'dist-packages');
  // Without what else is in them, which not every tool reads.
  if (isFetched) return partOf(corpusOf('Python packages', root, /\.py$/), Number.POSITIVE_INFINITY);
  const standard = join(folder, 'standard');
  cpSync(standardLibrary(), standard, { recursive: true });
  return partOf(corpusOf('Python standard library', standard, /\.py$/), Number.POSITIVE_INFINITY);
}

/** The packages that this project is built with, as far as people can read them. */
export function npmCorpus(): Corpus {
  const modules = join(packageRoot(), 'node_modules');
  const folder = scratch();
  let lines = 0;
  for (const path of sourcesIn(modules, /(?<!\.d)\.[cm]?[jt]s$/)) {
    if (lines >= mostNpmLines) break;
    const text = readFileSync(path, 'utf8');
    if (text.split('\n').some(line => line.length > longLine)) continue;
    const to = join(folder, relative(modules, path));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(path, to);
    lines += linesOf(text);
  }
  return corpusOf('npm packages', folder, /\.[cm]?[jt]s$/);
}

/** A part of a corpus, in a folder of its own. */
export function partOf({ name, folder, files }: Corpus, mostLines: number): Corpus {
  const part = scratch();
  let lines = 0;
  for (const { path, text } of files) {
    if (lines >= mostLines) break;
    mkdirSync(dirname(join(part, path)), { recursive: true });
    cpSync(join(folder, path), join(part, path));
    lines += linesOf(text);
  }
  return corpusOf(name, part, /./);
}

function corpusOf(name: string, folder: string, wanted: RegExp): Corpus {
  const files = [...sourcesIn(folder, wanted)].map(path => ({
    path: relative(folder, path),
    text: readFileSync(path, 'utf8'),
  }));
  return { name, folder, files, lines: files.reduce((sum, { text }) => sum + linesOf(text), 0) };
}

function* sourcesIn(folder: string, wanted: RegExp): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !leftOut.test(entry.name)) yield* sourcesIn(path, wanted);
    else if (entry.isFile() && wanted.test(entry.name) && statSync(path).size <= largestFile) yield path;
  }
}

function linesOf(text: string): number {
  return text.split('\n').filter(line => !/^\s*(?:$|#|\/\/|\/?\*)/.test(line)).length;
}

function fetchPackage(name: string, folder: string): boolean {
  const { status } = spawnSync('apt-get', ['download', '-q', name], { cwd: folder, stdio: 'ignore' });
  const file = readdirSync(folder).find(one => one.startsWith(`${name}_`));
  if (status !== 0 || file === undefined) return false;
  const unpacked = spawnSync('dpkg-deb', ['-x', file, '.'], { cwd: folder, stdio: 'ignore' });
  rmSync(join(folder, file));
  return unpacked.status === 0;
}

function standardLibrary(): string {
  const code = 'import sysconfig; print(sysconfig.get_path("stdlib"))';
  const { stdout, status } = spawnSync('python3', ['-c', code], { encoding: 'utf8' });
  if (status !== 0) throw new Error('there is no Python code to measure: neither Debian packages nor python3');
  return stdout.trim();
}
