import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { type SourceFile, sourceFiles } from '../../adapters/source-files.ts';
import { openKeys } from '../../adapters/store/keys.ts';
import { messageOf } from '../../errors.ts';
import { printable } from '../../render/paint.ts';
import type { Finding, Severity } from '../../scan/finding.ts';
import { scanText } from '../../scan/secrets/scan.ts';
import { guide } from '../help.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { standardInput } from '../lines.ts';
import { formatOption } from '../options.ts';

interface Scanned {
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  /** What was not scanned, and why: never the same as clean. */
  readonly skipped: readonly { readonly path: string; readonly why: string }[];
  readonly files: number;
}

/** Above what the scanners take of one text. */
const maxInputBytes = 32 * 1024 * 1024;

type ScanFile = (name: string, text: string) => { readonly findings: readonly Finding[]; readonly error?: string };

const exits = { 0: 'nothing found', 2: 'findings of severity warning or error' };

export function addScan(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const scan = program
    .command('scan')
    .summary('scan files for secrets or for weaknesses in code')
    .description('Scans files for secrets or for weaknesses in code. Nothing leaves this machine.')
    .addHelpText('after', guide({ examples: ['policy scan secrets .', 'policy scan code src'], exits }));
  const finish = async (scanned: Scanned, format: string) => {
    const { files, findings, skipped } = scanned;
    if (format === 'sarif') io.out(await sarifOf(scanned));
    else if (format === 'json') io.out(JSON.stringify({ files, findings, skipped }, null, 2));
    else print(scanned, io);
    done(scanned.findings.some(finding => finding.severity !== 'note') ? exitCodes.denied : exitCodes.ok);
  };
  scan
    .command('secrets')
    .summary('find credentials')
    .description(
      'Finds credentials in files, by the form that each issuer gives them, plain or encoded. No finding shows the secret. Folders of tools (.git, node_modules, virtual environments) are left out.',
    )
    .argument('<paths...>', 'files and folders; `-` is standard input')
    .addOption(formatOption(['terminal', 'json', 'sarif']))
    .addHelpText(
      'after',
      guide({ examples: ['policy scan secrets .', 'git diff --cached | policy scan secrets -'], exits }),
    )
    .action(async (paths: string[], options: { format: string }) => {
      const { fingerprint } = openKeys(io.environment);
      await finish(
        await scanFiles(paths, io, (name, text) => ({
          findings: scanText(text, name, fingerprint).map(hit => hit.finding),
        })),
        options.format,
      );
    });
  scan
    .command('code')
    .summary('find weaknesses in code (OWASP, CWE)')
    .description(
      'Finds weaknesses in code by following data from where it comes in to where it does harm. Python so far; files in other languages are left out, and so are folders of tools (.git, node_modules, virtual environments).',
    )
    .argument('<paths...>', 'files and folders')
    .addOption(formatOption(['terminal', 'json', 'sarif']))
    .addHelpText(
      'after',
      guide({ examples: ['policy scan code src', 'policy scan code src --format sarif > findings.sarif'], exits }),
    )
    .action(async (paths: string[], options: { format: string }) => {
      const [{ createCodeScanner }, { loadParsers }] = await Promise.all([
        import('../../scan/code/scanner.ts'),
        import('../../adapters/parsers.ts'),
      ]);
      const scanner = createCodeScanner(await loadParsers());
      await finish(
        await scanFiles(
          paths,
          io,
          (name, text) => scanner.scan(name, text),
          name => scanner.languageOf(name) !== undefined,
        ),
        options.format,
      );
    });
}

async function scanFiles(
  paths: readonly string[],
  io: Io,
  scan: ScanFile,
  wanted: (name: string) => boolean = () => true,
): Promise<Scanned> {
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const skipped: { path: string; why: string }[] = [];
  let files = 0;
  for await (const file of given(paths, io)) {
    const name = file.path === '-' ? 'stdin' : relative(io.cwd, file.path) || file.path;
    if (!wanted(name)) continue;
    if (file.text === undefined) {
      skipped.push({ path: name, why: file.skipped ?? 'not read' });
      continue;
    }
    files += 1;
    const result = attempt(scan, name, file.text);
    if (result.error !== undefined) skipped.push({ path: name, why: result.error });
    if (result.findings.length > 0) texts.set(name, file.text);
    findings.push(...result.findings);
  }
  return { findings, texts, skipped, files };
}

/** A text that is too long to be scanned was not found clean: it is said, like a file that cannot be read. */
function attempt(scan: ScanFile, name: string, text: string): ReturnType<ScanFile> {
  try {
    return scan(name, text);
  } catch (error) {
    return { findings: [], error: messageOf(error) };
  }
}

async function* given(paths: readonly string[], io: Io): AsyncGenerator<SourceFile> {
  for (const path of paths) {
    if (path === '-') yield { path, ...(await inputText()) };
    else yield* sourceFiles([resolve(io.cwd, path)]);
  }
}

/** What comes through a pipe is read as far as the scanner looks; more is said, not cut. */
async function inputText(): Promise<Pick<SourceFile, 'text' | 'skipped'>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of standardInput()) {
    size += chunk.length;
    if (size > maxInputBytes) return { skipped: `longer than ${maxInputBytes} bytes` };
    chunks.push(chunk);
  }
  return { text: Buffer.concat(chunks).toString('utf8') };
}

async function sarifOf({ findings, texts, skipped }: Scanned): Promise<string> {
  const [{ renderSarif }, { rules }, { tool }] = await Promise.all([
    import('../../render/sarif.ts'),
    import('../../scan/rules.ts'),
    import('../../version.ts'),
  ]);
  return JSON.stringify(
    renderSarif({
      version: tool.version,
      runId: 'scan',
      findings,
      rules: rules(),
      textOf: path => texts.get(path),
      gaps: skipped,
    }),
    null,
    2,
  );
}

function print(scanned: Scanned, io: Io): void {
  const { findings, skipped, files } = scanned;
  const { paint } = io;
  const colour: Record<Severity, 'red' | 'yellow' | 'cyan'> = { error: 'red', warning: 'yellow', note: 'cyan' };
  for (const finding of findings) {
    const { startLine, startColumn } = finding.region;
    io.out(
      `${paint('bold', `${printable(finding.where)}:${startLine}:${startColumn}`)} ${paint(colour[finding.severity], finding.severity)} ${finding.rule}: ${printable(finding.message)}`,
    );
  }
  for (const { path, why } of skipped) io.err(`not scanned: ${printable(path)}: ${printable(why)}`);
  const count =
    findings.length === 0
      ? paint('green', 'nothing found')
      : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
  io.out(
    `${count} in ${files} ${files === 1 ? 'file' : 'files'}${skipped.length > 0 ? `, ${skipped.length} not scanned` : ''}`,
  );
}
