import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readText, realPath } from '../../../../adapters/files.ts';
import type { Finding } from '../../../../scan/finding.ts';
import { rules } from '../../../../scan/rules.ts';
import { mergeFindings } from '../../../../scan/sarif/merge.ts';
import { readSarif, together } from '../../../../scan/sarif/read.ts';
import { maskSecrets } from '../../../mask.ts';
import type { Outcome } from './outcome.ts';

/** In bytes; GitHub takes no more than 10 MB, compressed. */
const longest = 64 * 1024 * 1024;

/** An outcome together with what other scanners wrote into SARIF files. Throws `InputError` for a file that is broken. */
export function withOthers(outcome: Outcome, files: readonly string[], cwd: string): Outcome {
  const pathOf = createPlaces(cwd);
  const theirs = together(files.map(file => readSarif(readText(resolve(cwd, file), longest).text, file, pathOf)));
  const weaknesses = new Map<string, readonly number[]>([
    ...rules().map(({ id, cwe }) => [nameOf(undefined, id), cwe] as const),
    ...theirs.tools.flatMap(tool => tool.rules.map(({ id, cwe }) => [nameOf(tool.name, id), cwe] as const)),
  ]);
  // Some scanners quote the credential that they found.
  const clean = (finding: Finding): Finding => ({ ...finding, message: maskSecrets(finding.message) });
  const cleaned = {
    findings: theirs.findings.map(clean),
    suppressed: theirs.suppressed.map(({ finding, suppression }) => ({ finding: clean(finding), suppression })),
  };
  const merged = mergeFindings(outcome, cleaned, ({ tool, rule }) => weaknesses.get(nameOf(tool, rule)) ?? []);
  return {
    ...outcome,
    findings: merged.findings.toSorted(byPlace),
    suppressed: merged.suppressed,
    gaps: [...outcome.gaps, ...theirs.gaps],
    others: theirs.tools,
  };
}

const nameOf = (tool: string | undefined, rule: string) => `${tool ?? ''}\n${rule}`;

/** Ours stay in the order of their files; those of others come to them by file and line. */
function byPlace(a: Finding, b: Finding): number {
  if (a.where !== b.where) return a.where < b.where ? -1 : 1;
  return a.region.startLine - b.region.startLine;
}

/** The file of this folder that an address means: the first of them that is there, else the first inside. */
function createPlaces(cwd: string): (uris: readonly string[]) => string | undefined {
  const root = realPath(cwd);
  const known = new Map<string, string | undefined>();
  const inside = (uri: string) => {
    const path = pathIn(uri);
    if (path === undefined) return undefined;
    const name = relative(root, resolve(root, path)).replaceAll('\\', '/');
    return name === '' || name.startsWith('../') || name === '..' || isAbsolute(name) ? undefined : name;
  };
  return uris => {
    const key = uris.join('\n');
    if (!known.has(key)) {
      const names = uris.flatMap(uri => inside(uri) ?? []);
      known.set(key, names.find(name => existsSync(resolve(root, name))) ?? names[0]);
    }
    return known.get(key);
  };
}

/** The path that an address stands for; nothing for one that is of no file. */
function pathIn(uri: string): string | undefined {
  try {
    if (/^file:/i.test(uri)) return fileURLToPath(`file://${new URL(uri).pathname}`);
    if (/^[a-z][a-z0-9+.-]+:/i.test(uri)) return undefined;
    const path = decodeURIComponent(uri);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}
