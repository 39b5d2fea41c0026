import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { createProjectReader } from '../../../adapters/project-reader.ts';
import { sourceFiles } from '../../../adapters/source-files.ts';
import { messageOf } from '../../../errors.ts';
import { renderAdvice, renderFinding } from '../../../render/findings.ts';
import type { Finding } from '../../../scan/finding.ts';
import { guide } from '../../help.ts';
import { type ExitCode, exitCodes, type Io } from '../../io.ts';
import { formatOption } from '../../options.ts';
import { codeLine } from './code-line.ts';
import { many, sayGaps } from './output.ts';
import type { Skipped } from './source.ts';

interface Scanned {
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  readonly skipped: readonly Skipped[];
  readonly files: number;
}

type ScanFile = (name: string, text: string) => { readonly findings: readonly Finding[]; readonly error?: string };

export function addScanCode(scan: Command, io: Io, done: (code: ExitCode) => void): void {
  scan
    .command('code')
    .summary('find weaknesses in code (OWASP, CWE)')
    .description(
      'Finds weaknesses in code by following data from where it comes in to where it does harm. Python, JavaScript and TypeScript are followed through a project; Go, Java, shell scripts, Dockerfiles, workflows, Terraform and Kubernetes are looked at by simpler rules. Other files are left out, and so are folders of tools (.git, node_modules, virtual environments).',
    )
    .argument('<paths...>', 'files and folders')
    .addOption(formatOption(['terminal', 'json', 'sarif']))
    .addHelpText(
      'after',
      guide({
        examples: ['policy scan code src', 'policy scan code src --format sarif > findings.sarif'],
        exits: { 0: 'nothing found', 2: 'findings of severity warning or error' },
      }),
    )
    .action(async (paths: string[], options: { format: string }) => {
      const [{ createCodeScanner }, { loadParsers }] = await Promise.all([
        import('../../../scan/code/scanner.ts'),
        import('../../../adapters/parsers.ts'),
      ]);
      const scanner = createCodeScanner(await loadParsers(), createProjectReader(io.cwd));
      const wanted = (name: string) => scanner.languageOf(name) !== undefined;
      const scanned = scanFiles(paths, io, wanted, (name, text) => scanner.scan(name, text));
      const { files, findings, skipped } = scanned;
      if (options.format === 'sarif') io.out(await sarifOf(scanned));
      else if (options.format === 'json') io.out(JSON.stringify({ files, findings, skipped }, null, 2));
      else await print(scanned, io);
      done(findings.some(finding => finding.severity !== 'note') ? exitCodes.denied : exitCodes.ok);
    });
}

function scanFiles(paths: readonly string[], io: Io, wanted: (name: string) => boolean, scan: ScanFile): Scanned {
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const skipped: Skipped[] = [];
  let files = 0;
  for (const file of sourceFiles(paths.map(path => resolve(io.cwd, path)))) {
    const name = relative(io.cwd, file.path) || file.path;
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

async function sarifOf({ findings, texts, skipped }: Scanned): Promise<string> {
  const [{ renderSarif }, { rules }, { tool }] = await Promise.all([
    import('../../../render/sarif.ts'),
    import('../../../scan/rules.ts'),
    import('../../../version.ts'),
  ]);
  const { version } = tool;
  const textOf = (path: string) => texts.get(path);
  return JSON.stringify(
    renderSarif({ version, runId: 'scan', findings, rules: rules(), textOf, gaps: skipped }),
    null,
    2,
  );
}

async function print({ findings, texts, skipped, files }: Scanned, io: Io): Promise<void> {
  const { rules } = await import('../../../scan/rules.ts');
  const ruleOf = new Map(rules().map(rule => [rule.id, rule]));
  const { paint } = io;
  for (const finding of findings) {
    const rule = ruleOf.get(finding.rule);
    // What is wrong with a line that holds a credential is what nobody may see.
    const line = rule?.cwe.includes(credentialInCode)
      ? undefined
      : codeLine(texts.get(finding.where) ?? '', finding.region);
    const steps = (finding.flow ?? []).map(step => `${step.where}:${step.region.startLine} ${step.message}`);
    io.out(renderFinding({ finding, ...(line && { line }), remarks: steps }, paint));
  }
  const advice = renderAdvice(findings, id => ruleOf.get(id)?.help, paint);
  if (advice !== '') io.out(advice);
  sayGaps(skipped, io);
  const count = findings.length === 0 ? paint('green', 'nothing found') : many(findings.length, 'finding');
  io.out(`${count} in ${many(files, 'file')}${skipped.length > 0 ? `, ${skipped.length} not scanned` : ''}`);
}

/** CWE-798: the use of hard-coded credentials. */
const credentialInCode = 798;
