import { remembering } from '../../../examine/baselined.ts';
import type { Finding } from '../../../scan/finding.ts';
import type { Sighted } from '../../../scan/secrets/baseline.ts';
import { type Fingerprint, type SecretHit, scanLimit, scanText } from '../../../scan/secrets/scan.ts';
import { scanStream } from '../../../scan/secrets/stream.ts';
import { textOf } from '../../../scan/secrets/text-of.ts';
import { type SourceLine, sourceLine } from './line.ts';
import type { Commit, Source } from './source.ts';

/** A finding, with what people are shown of its place. */
export interface Result {
  readonly finding: Finding;
  readonly commit?: Commit;
  /** In how many other versions of its file it stands. */
  readonly repeats?: number;
  /** Absent where the text was too long to be kept. */
  readonly line?: SourceLine;
  /** What a baseline would know it by; absent where none can. */
  readonly sighted?: Sighted;
}

/** What was found in one source, and its text when it was short enough to be held. */
export interface Searched {
  readonly results: readonly Result[];
  readonly text?: string;
}

/** Scans one source, however long. Throws `ScanLimitError` when it is over the limit, and what reading it throws. */
export async function searchSource(source: Source, fingerprint: Fingerprint): Promise<Searched> {
  const remembered = remembering(fingerprint);
  const { hits, text } = await hitsOf(source, remembered.fingerprint);
  const old = hits.length === 0 ? new Set() : await before(source, fingerprint);
  return {
    results: hits
      .filter(({ finding, more = 0 }) => more > 0 || !old.has(sameness(finding)))
      .map(hit => resultOf(hit, hits, source, text, remembered.secretOf)),
    ...(text === undefined ? {} : { text }),
  };
}

const sameness = ({ rule, fingerprint }: Finding) => `${rule} ${fingerprint}`;

/** The secrets that stood there already. */
async function before({ before: olds, where }: Source, fingerprint: Fingerprint): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for await (const bytes of olds?.() ?? []) {
    const { hits } = await hitsOf({ bytes, where }, fingerprint);
    for (const { finding } of hits) known.add(sameness(finding));
  }
  return known;
}

async function hitsOf(
  { bytes, where }: Source,
  fingerprint: Fingerprint,
): Promise<{ readonly hits: readonly SecretHit[]; readonly text?: string }> {
  const chunks = textOf(bytes);
  let text = '';
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    text += next.value;
    if (text.length > scanLimit) return { hits: await scanStream(continued(text, chunks), where, fingerprint) };
  }
  return { hits: scanText(text, where, fingerprint), text };
}

async function* continued(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

function resultOf(
  hit: SecretHit,
  hits: readonly SecretHit[],
  { path, commit }: Source,
  text: string | undefined,
  secretOf: (finding: Finding) => string | undefined,
): Result {
  const { finding, more = 0 } = hit;
  // What stands for others that nobody sees cannot be accepted.
  const secret = more > 0 ? undefined : secretOf(finding);
  const line = text === undefined ? undefined : sourceLine(text, hit, hits);
  return {
    finding,
    ...(commit === undefined ? {} : { commit }),
    ...(line === undefined ? {} : { line }),
    ...(path === undefined || secret === undefined ? {} : { sighted: { rule: finding.rule, path, secret } }),
  };
}
