import { createHash } from 'node:crypto';
import { isObject } from '../json.ts';
import type { Operation } from '../operation.ts';
import type { SourceText } from '../yaml-file.ts';
import { type BoundPolicy, type CompiledPolicy, canonicalJson, compileMerged } from './compile.ts';
import { listOf, type Policy } from './policy.ts';
import type { Scope } from './variables.ts';

/** A policy whose examples have been run, as a plain value: reading it back is far cheaper than compiling it. */
export interface StoredPolicy {
  readonly format: 1;
  /** The product that compiled it: another version may read the same sources otherwise. */
  readonly product: string;
  /** Every file that made it, and the SHA-256 of its text. */
  readonly sources: readonly { readonly file: string; readonly sha256: string }[];
  /** That of the compiled policy. */
  readonly digest: string;
  readonly policy: Policy;
}

/** A compiled policy as a value that can be kept. */
export function storedPolicy({ policy, digest, files }: CompiledPolicy, product: string): StoredPolicy {
  const sources = files.map(({ file, text }) => ({ file, sha256: sha256(text) }));
  return { format: 1, product, sources, digest, policy };
}

/**
 * A stored policy as it was compiled; nothing when there is any doubt: another product, a source that is not as it was
 * or cannot be read, or a policy that does not have its digest.
 */
export function restoredPolicy(
  value: unknown,
  product: string,
  read: (file: string) => SourceText | undefined,
): CompiledPolicy | undefined {
  if (!isStored(value) || value.product !== product) return undefined;
  const files = value.sources.map(({ file }) => read(file));
  const same = files.every((source, i) => source !== undefined && sha256(source.text) === value.sources[i]?.sha256);
  if (!same || sha256(canonicalJson(value.policy)) !== value.digest) return undefined;
  return lazily(
    value,
    files.filter(source => source !== undefined),
  );
}

function isStored(value: unknown): value is StoredPolicy {
  if (!isObject(value) || value['format'] !== 1 || typeof value['digest'] !== 'string') return false;
  const { sources, policy } = value;
  if (!Array.isArray(sources) || sources.length === 0 || !isObject(policy) || !Array.isArray(policy['rules']))
    return false;
  return sources.every(
    (source: unknown) => isObject(source) && typeof source['file'] === 'string' && typeof source['sha256'] === 'string',
  );
}

/** One call asks about few kinds of operations: the rules about others are not even read. */
function lazily({ policy, digest }: StoredPolicy, files: readonly SourceText[]): CompiledPolicy {
  const parts = new Map<string, CompiledPolicy>();
  const partFor = (kinds: readonly Operation['kind'][]): CompiledPolicy => {
    const key = kinds.join(' ');
    const part = parts.get(key) ?? compileMerged(partOf(policy, kinds), true);
    parts.set(key, part);
    return part;
  };
  return { policy, digest, files, bind: scope => bindLazily(digest, scope, partFor) };
}

function bindLazily(
  digest: string,
  scope: Scope,
  partFor: (kinds: readonly Operation['kind'][]) => CompiledPolicy,
): BoundPolicy {
  const bound = new Map<CompiledPolicy, BoundPolicy>();
  return {
    digest,
    evaluate: (operations, tool) => {
      const part = partFor([...new Set(operations.map(({ kind }) => kind))].sort());
      const ready = bound.get(part) ?? part.bind(scope);
      bound.set(part, ready);
      return ready.evaluate(operations, tool);
    },
  };
}

/** The rules about some kinds of operations, with their exceptions. */
function partOf(policy: Policy, kinds: readonly Operation['kind'][]): Policy {
  const rules = (policy.rules ?? []).filter(rule => listOf(rule.when.operation).some(kind => kinds.includes(kind)));
  const exceptions = (policy.exceptions ?? []).filter(({ rule }) => rules.some(({ id }) => id === rule));
  return { ...policy, rules, exceptions };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
