import { posix } from 'node:path';
import { destinationsOf, type IsIgnored } from '../decide/destination.ts';
import type { Accepted, Sighted } from '../decide/secrets.ts';
import type { Operation } from '../operation.ts';
import type { Finding } from '../scan/finding.ts';
import { type Fingerprint, scanText } from '../scan/secrets/scan.ts';
import type { ToolCall } from '../tool-call.ts';
import { changesOf, differing, type ReadBefore } from './afterwards.ts';
import { type BaselineFacts, baselined } from './baselined.ts';

/** What is known of files when secrets are judged; what is not handed in is taken for the worst. */
export interface SecretFacts extends BaselineFacts {
  /** Without it, every file counts as tracked. */
  readonly isIgnored?: IsIgnored;
  /** Without it, a call is scanned as it stands, and not with the files that it changes. */
  readonly readBefore?: ReadBefore;
}

/** The secrets of a call, each with where it would go, and what is not held against it. */
export interface SeenSecrets {
  readonly sighted: readonly Sighted[];
  readonly accepted: readonly Accepted[];
  readonly unread: readonly string[];
}

/**
 * Judges what was found in the input of a call, and looks for what only the files show that it would change: a secret
 * put together over several edits is found at the last of them.
 */
export function seeSecrets(
  call: ToolCall,
  found: { readonly findings: readonly Finding[]; secretOf(finding: Finding): string | undefined },
  operations: readonly Operation[],
  parts: SecretFacts & { readonly workspace: string; readonly fingerprint: Fingerprint },
): SeenSecrets {
  const { changed, unread } = parts.readBefore
    ? changesOf(call, operations, parts.readBefore)
    : { changed: [], unread: [] };
  const inFiles = changed.map(({ path, before, after }) => ({
    path,
    holder: 'the file would then hold',
    findings: unlike(newFindings(path, before, after, parts.fingerprint), found.findings),
  }));
  const all = [{ path: onlyFile(operations), findings: found.findings, holder: 'the input holds' }, ...inFiles];
  if (all.every(({ findings }) => findings.length === 0)) return { sighted: [], accepted: [], unread };
  const destinations = destinationsOf(operations, parts.isIgnored ?? (() => false));
  // What leaves is not in the file that somebody answered for.
  const mayAccept = !destinations.includes('leaving') && !destinations.includes('local');
  const judged = all.map(({ path, findings, holder }) => {
    const inside = path === undefined ? undefined : insideOf(parts.workspace, path);
    return mayAccept && inside !== undefined
      ? { holder, ...baselined(findings, inside, found.secretOf, parts) }
      : { holder, findings, accepted: [] };
  });
  return {
    sighted: judged.flatMap(({ findings, holder }) => findings.map(finding => ({ finding, destinations, holder }))),
    accepted: judged.flatMap(({ accepted }) => accepted),
    unread,
  };
}

/** What is in a text afterwards and was not before, wherever it stands. */
function newFindings(path: string, before: string, after: readonly string[], fingerprint: Fingerprint): Finding[] {
  return after.flatMap(text => {
    const part = differing(before, text);
    const scan = (given: string) => scanText(given, path, fingerprint).map(({ finding }) => finding);
    const found = scan(part.after);
    return found.length === 0 ? [] : unlike(found, scan(part.before)).map(finding => lower(finding, part.linesBefore));
  });
}

/** A finding in a part of a file, as it stands in all of it. */
function lower(finding: Finding, lines: number): Finding {
  const { startLine, endLine } = finding.region;
  return { ...finding, region: { ...finding.region, startLine: startLine + lines, endLine: endLine + lines } };
}

function unlike(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
  const names = new Set(known.map(nameOf));
  return findings.filter(finding => {
    const isNew = !names.has(nameOf(finding));
    names.add(nameOf(finding));
    return isNew;
  });
}

const nameOf = ({ rule, fingerprint = '' }: Finding) => `${rule} ${fingerprint}`;

/** The file, where a call writes one and no more. */
function onlyFile(operations: readonly Operation[]): string | undefined {
  const written = operations.flatMap(operation => (operation.kind === 'write' ? [operation] : []));
  const paths = new Set(written.map(({ path }) => path));
  return paths.size === 1 && !written.some(({ glob, tree }) => glob || tree) ? [...paths][0] : undefined;
}

/** A path from a folder on; nothing when it is not below. */
export function insideOf(folder: string, path: string): string | undefined {
  const inside = posix.relative(folder, path);
  return inside === '' || inside.startsWith('../') || inside === '..' ? undefined : inside;
}
