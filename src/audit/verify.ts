import type { KeyObject } from 'node:crypto';
import { isObject } from '../json.ts';
import { readLog, sha256 } from './chain.ts';
import { keyId, sealProblems } from './dsse.ts';
import type { AuditEvent } from './event.ts';
import { type Manifest, manifestPath, sealPath, unlistedPaths } from './manifest.ts';
import { merkleRoot } from './merkle.ts';

/** One thing that was checked. `problems` is empty when it holds. */
export interface Check {
  readonly name: 'manifest' | 'seal' | 'signer' | 'files' | 'log' | 'policy' | 'population' | 'run';
  readonly problems: readonly string[];
  /** What was looked at, for people. */
  readonly detail: string;
}

export interface Verification {
  readonly ok: boolean;
  readonly run?: string;
  readonly manifest?: Manifest;
  readonly checks: readonly Check[];
}

/** What verification is given: every file of the bundle, and what is known from elsewhere. */
export interface BundleInput {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Keys that the verifier trusts. Without the right one nothing proves who made the bundle. */
  readonly keys: readonly KeyObject[];
  /** The run that the bundle should be of. */
  readonly run?: string;
}

/**
 * Checks a sealed bundle: the signature, every file, every line of the log, and that the numbers agree. Names each
 * change, loss, swap and truncation. Never throws on a damaged bundle.
 */
export function verifyBundle(input: BundleInput): Verification {
  const bytes = input.files.get(manifestPath);
  const manifest = bytes && parseManifest(bytes);
  if (!bytes || !manifest) {
    const problem = bytes
      ? `${manifestPath} is not a manifest of this version`
      : `${manifestPath} is missing: the run was not sealed`;
    return {
      ok: false,
      checks: [{ name: 'manifest', problems: [problem], detail: 'nothing else can be checked without it' }],
    };
  }
  const log = input.files.get(manifest.log.path);
  const events = log ? readLog(log, manifest.run).events : [];
  const checks: Check[] = [
    { name: 'manifest', problems: [], detail: `${manifest.files.length} files, run ${manifest.run}` },
    ...sealChecks(input, bytes, manifest),
    filesCheck(input.files, manifest),
    logCheck(log, manifest),
    policyCheck(events, manifest),
    populationCheck(events, manifest),
    ...(input.run === undefined ? [] : [runCheck(input.run, manifest)]),
  ];
  return { ok: checks.every(check => check.problems.length === 0), run: manifest.run, manifest, checks };
}

function parseManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (!isObject(value) || value['schema'] !== 'agent-bouncer/manifest/v1' || typeof value['run'] !== 'string')
      return undefined;
    const { log, files, population } = value;
    const shaped =
      hasAll(value, { policyDigest: 'string', keyId: 'string', startedAt: 'string', endedAt: 'string' }) &&
      hasAll(log, { path: 'string', events: 'number', head: 'string', merkleRoot: 'string' }) &&
      Array.isArray(files) &&
      files.every(file => hasAll(file, { path: 'string', bytes: 'number', sha256: 'string' })) &&
      (population === undefined || isPopulation(population));
    return shaped ? (value as unknown as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

function hasAll(value: unknown, fields: Readonly<Record<string, 'string' | 'number' | 'boolean'>>): boolean {
  return isObject(value) && Object.entries(fields).every(([name, type]) => typeof value[name] === type);
}

function isPopulation(value: unknown): boolean {
  const { mismatches } = isObject(value) ? value : {};
  const counts = { toolUses: 'number', decisions: 'number', rejectedByClient: 'number', complete: 'boolean' } as const;
  return hasAll(value, counts) && Array.isArray(mismatches) && mismatches.every(entry => typeof entry === 'string');
}

function sealChecks(input: BundleInput, manifestBytes: Uint8Array, manifest: Manifest): Check[] {
  const seal = input.files.get(sealPath);
  if (!seal)
    return [{ name: 'seal', problems: [`${sealPath} is missing: nothing says who made this bundle`], detail: '' }];
  const envelope = parseJson(seal);
  const signer = input.keys.find(key => sealProblems(envelope, manifestBytes, key).length === 0);
  if (signer) return [{ name: 'seal', problems: [], detail: `signed by ${keyId(signer)}` }];
  const named = input.keys.find(key => keyId(key) === manifest.keyId);
  if (named) return [{ name: 'seal', problems: sealProblems(envelope, manifestBytes, named), detail: '' }];
  const known = input.keys.length === 0 ? 'no key is known here' : `known here: ${input.keys.map(keyId).join(', ')}`;
  return [
    {
      name: 'signer',
      problems: [
        `the bundle says it was signed by ${manifest.keyId}, which is not a known key; anyone could have made it`,
      ],
      detail: known,
    },
  ];
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

function filesCheck(files: ReadonlyMap<string, Uint8Array>, manifest: Manifest): Check {
  const problems: string[] = [];
  for (const listed of manifest.files) {
    const bytes = files.get(listed.path);
    if (!bytes) problems.push(`${listed.path} is missing`);
    else if (bytes.length < listed.bytes)
      problems.push(`${listed.path} is cut: ${bytes.length} of ${listed.bytes} bytes`);
    else if (sha256(bytes) !== listed.sha256) problems.push(`${listed.path} was changed`);
  }
  const known = new Set([...manifest.files.map(file => file.path), ...unlistedPaths]);
  for (const path of files.keys()) if (!known.has(path)) problems.push(`${path} was added after sealing`);
  return { name: 'files', problems, detail: `${manifest.files.length} files by digest` };
}

function logCheck(log: Uint8Array | undefined, manifest: Manifest): Check {
  if (!log) return { name: 'log', problems: [`${manifest.log.path} is missing`], detail: '' };
  const reading = readLog(log, manifest.run);
  const problems = [...reading.problems];
  if (reading.torn.length > 0) problems.push(`the last line is cut: ${reading.torn.length} bytes without a newline`);
  const { events } = manifest.log;
  if (reading.hashes.length < events)
    problems.push(`the log ends after ${reading.hashes.length} of ${events} events: the tail was cut off`);
  if (reading.hashes.length > events)
    problems.push(`the log has ${reading.hashes.length} events where ${events} were sealed: something was added`);
  if (reading.head !== manifest.log.head && problems.length === 0)
    problems.push('the last line is not the one that was sealed');
  const root = merkleRoot(reading.hashes.map(hash => Buffer.from(hash, 'hex')));
  if (root !== manifest.log.merkleRoot && problems.length === 0)
    problems.push('the Merkle root of the lines is not the one that was sealed');
  return { name: 'log', problems, detail: `${reading.hashes.length} events, each chained to the one before` };
}

function policyCheck(events: readonly AuditEvent[], manifest: Manifest): Check {
  const others = events.filter(
    event => event.type === 'call.decided' && digestOf(event.body) !== manifest.policyDigest,
  );
  const problems = others.map(
    event => `event ${event.seq} was decided under another policy than ${manifest.policyDigest.slice(0, 12)}`,
  );
  return { name: 'policy', problems, detail: `one policy for every decision, ${manifest.policyDigest.slice(0, 12)}` };
}

/** A line of a stranger's log need not hold what its type says. */
function digestOf(body: unknown): unknown {
  return isObject(body) && isObject(body['decision']) ? body['decision']['policyDigest'] : undefined;
}

/** The counts in the manifest, computed again from the log. */
function populationCheck(events: readonly AuditEvent[], manifest: Manifest): Check {
  const decisions = events.filter(event => event.type === 'call.decided').length;
  const stated = manifest.population;
  if (!stated)
    return {
      name: 'population',
      problems: [],
      detail: `${decisions} decisions; the run ended before calls were counted`,
    };
  const problems =
    stated.decisions === decisions
      ? []
      : [`the manifest states ${stated.decisions} decisions, the log holds ${decisions}`];
  const complete = stated.complete ? 'complete' : `incomplete: ${stated.mismatches.join('; ')}`;
  return {
    name: 'population',
    problems,
    detail: `${stated.toolUses} calls by the agent, ${decisions} decisions, ${stated.rejectedByClient} refused by the client: ${complete}`,
  };
}

function runCheck(run: string, manifest: Manifest): Check {
  return {
    name: 'run',
    problems: run === manifest.run ? [] : [`this is the bundle of run ${manifest.run}, not of ${run}`],
    detail: run,
  };
}
