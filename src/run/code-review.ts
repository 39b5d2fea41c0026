import { posix } from 'node:path';
import type { NewEvent } from '../audit/event.ts';
import { messageOf } from '../errors.ts';
import type { Finding } from '../scan/finding.ts';

/** What a scanner of code offers; made once, because loading a grammar takes a while. */
export interface CodeScanner {
  languageOf(path: string): string | undefined;
  scan(path: string, text: string): { readonly findings: readonly Finding[]; readonly error?: string };
}

/** The outcome of looking at what a call wrote. */
export interface CodeReview {
  readonly event: NewEvent;
  /** What the agent is told; absent when there is nothing to say. */
  readonly note?: string;
}

/** Scans the files that a call wrote, as they are now. Files in languages that are not scanned are left out. */
export function reviewCode(
  call: string,
  paths: readonly string[],
  workspace: string,
  scanner: CodeScanner,
  read: (path: string) => string,
): CodeReview | undefined {
  const files: { path: string; bytes: number; error?: string }[] = [];
  const findings: Finding[] = [];
  for (const path of paths.filter(path => scanner.languageOf(path) !== undefined)) {
    const shown = posix.relative(workspace, path);
    const name = shown.startsWith('..') ? path : shown;
    try {
      const text = read(path);
      const result = scanner.scan(name, text);
      findings.push(...result.findings);
      files.push({
        path: name,
        bytes: Buffer.byteLength(text),
        ...(result.error === undefined ? {} : { error: result.error }),
      });
    } catch (error) {
      files.push({ path: name, bytes: 0, error: messageOf(error) });
    }
  }
  if (files.length === 0) return undefined;
  const note = noteOn(findings);
  return { event: { type: 'code.scanned', body: { call, files, findings } }, ...(note === undefined ? {} : { note }) };
}

function noteOn(findings: readonly Finding[]): string | undefined {
  const serious = findings.filter(finding => finding.severity !== 'note');
  if (serious.length === 0) return undefined;
  const lines = serious
    .slice(0, 20)
    .map(finding => `- ${finding.where}:${finding.region.startLine} ${finding.rule}: ${finding.message}`);
  const rest = serious.length > 20 ? [`- and ${serious.length - 20} more`] : [];
  return [
    'The file was written. The code in it has weaknesses; correct them before you go on:',
    ...lines,
    ...rest,
  ].join('\n');
}
