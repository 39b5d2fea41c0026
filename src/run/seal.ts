import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogFiles } from '../adapters/catalog.ts';
import { readText } from '../adapters/files.ts';
import { readBundle, writeBundleFile } from '../adapters/store/bundle-folder.ts';
import type { Keys } from '../adapters/store/keys.ts';
import { readLog, sha256 } from '../audit/chain.ts';
import { keyId, sealManifest } from '../audit/dsse.ts';
import type { AuditEvent, CodeFinding } from '../audit/event.ts';
import { logPath, type Manifest, manifestPath, publicKeyPath, sealPath, unlistedPaths } from '../audit/manifest.ts';
import { merkleRoot } from '../audit/merkle.ts';
import { assess } from '../compliance/assess.ts';
import { codeFailures, type LastScan, lastScans } from '../compliance/last-scans.ts';
import { loadCatalog } from '../compliance/load.ts';
import type { Report } from '../compliance/report.ts';
import { inputError } from '../errors.ts';
import { reportHtml } from '../render/report/html.ts';
import { reportJson } from '../render/report/json.ts';
import { reportMarkdown } from '../render/report/markdown.ts';
import { renderSarif, sarifText } from '../render/sarif.ts';
import { rules } from '../scan/rules.ts';
import { tool } from '../version.ts';

export const sarifPath = 'findings.sarif';
export const reportPath = 'report.html';

/** What sealing made. */
export interface Sealed {
  readonly manifest: Manifest;
  readonly report: Report;
  /** What is left in the code that the agent wrote and was not there before. */
  readonly openFindings: readonly CodeFinding[];
  /** Why the policy fails the run for its code, one sentence each; empty when it does not. */
  readonly codeFailures: readonly string[];
}

/**
 * Closes the evidence of a run: writes the findings and the report from the log, lists every file with its digest, and
 * signs the list. Works on the folder alone, so that a run whose process died can be sealed later. Throws when the log
 * does not verify: what cannot be trusted is not signed.
 */
export function sealRun(folder: string, keys: Keys): Sealed {
  const bytes = readFileSync(join(folder, logPath));
  const log = readLog(bytes);
  if (log.problems.length > 0 || log.run === undefined)
    throw inputError('BUNDLE_INVALID', `the log in \`${folder}\` does not verify: ${log.problems[0] ?? 'it is empty'}`);
  const root = merkleRoot(log.hashes.map(hash => Buffer.from(hash, 'hex')));
  const integrity = {
    events: log.hashes.length,
    head: log.head,
    merkleRoot: root,
    anchor: keys.anchor,
    keyId: keyId(keys.signing),
  };
  const report = assess({ events: log.events, catalog: loadCatalog(catalogFiles()), integrity, rules: rules() });
  const scans = lastScans(log.events);
  const openFindings = scans.flatMap(({ findings }) => findings.map(({ finding }) => finding));
  writeBundleFile(folder, sarifPath, sarifText(sarifOf(openFindings, gapsIn(scans), log.events, log.run)));
  writeBundleFile(folder, reportPath, reportHtml(report));
  writeBundleFile(folder, 'report.json', reportJson(report));
  writeBundleFile(folder, 'report.md', reportMarkdown(report));
  const manifest = manifestOf(folder, log.events, log.run, integrity, keys);
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  writeBundleFile(folder, manifestPath, text);
  const predicate = {
    run: manifest.run,
    outcome: manifest.outcome,
    policyDigest: manifest.policyDigest,
    log: manifest.log,
    tool: manifest.tool,
  };
  writeBundleFile(folder, sealPath, `${JSON.stringify(sealManifest(Buffer.from(text), predicate, keys.signing))}\n`);
  writeBundleFile(folder, publicKeyPath, createPublicKey(keys.signing).export({ type: 'spki', format: 'pem' }));
  return { manifest, report, openFindings, codeFailures: codeFailures(scans) };
}

type Gaps = readonly { readonly path: string; readonly why: string }[];

/** All that is new since the run began was written by the agent. */
function sarifOf(
  findings: readonly CodeFinding[],
  gaps: Gaps,
  events: readonly AuditEvent[],
  run: string,
): ReturnType<typeof renderSarif> {
  const { workspace = '', repository } = startOf(events) ?? {};
  return renderSarif({
    version: tool.version,
    runId: run,
    findings: findings.map(finding => ({ ...finding, writtenBy: 'agent' })),
    rules: rules(),
    textOf: path => textIn(workspace, path),
    gaps,
    ...(repository === undefined ? {} : { repository }),
  });
}

/** The largest file that is looked at again. */
const maxCodeBytes = 4 * 1024 * 1024;

/** A file as it is now; nothing when the agent left a folder, a pipe or nothing at its place. */
function textIn(workspace: string, path: string): string | undefined {
  try {
    return readText(join(workspace, path), maxCodeBytes).text;
  } catch {
    return undefined;
  }
}

/** Files whose last scan could not look at all of them. */
function gapsIn(scans: readonly LastScan[]): Gaps {
  return scans.flatMap(({ path, error }) => (error === undefined ? [] : [{ path, why: error }]));
}

function startOf(events: readonly AuditEvent[]) {
  return events.find(event => event.type === 'run.started')?.body;
}

function manifestOf(
  folder: string,
  events: readonly AuditEvent[],
  run: string,
  integrity: { events: number; head: string; merkleRoot: string; keyId: string },
  keys: Keys,
): Manifest {
  const files = [...readBundle(folder)]
    .filter(([path]) => !unlistedPaths.includes(path))
    .map(([path, content]) => ({ path, bytes: content.length, sha256: sha256(content) }));
  const ended = events.findLast(event => event.type === 'run.ended');
  const reconciled = events.findLast(event => event.type === 'run.reconciled');
  const { keyId: signer, ...log } = integrity;
  return {
    schema: 'agent-bouncer/manifest/v1',
    run,
    tool,
    startedAt: events[0]?.at ?? '',
    endedAt: events.at(-1)?.at ?? '',
    outcome: ended?.body.outcome ?? 'abandoned',
    policyDigest: startOf(events)?.policy.digest ?? '',
    ...(reconciled ? { population: reconciled.body } : {}),
    log: { path: logPath, ...log },
    anchor: keys.anchor,
    keyId: signer,
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
