import type { Collector, Exception } from '../evidence.ts';
import { type DecidedCall, effectWord, eventsOf, sampleOf, startOf, tallyLine } from '../log.ts';
import { selfTestOf, untested } from '../self-test.ts';

/** The scan for secrets before each call: what was scanned, what was stopped, what could not be scanned. */
export const secretScans: Collector = {
  name: 'secret-scans',
  counts: 'tool calls scanned for secrets before they were decided',
  collect(events) {
    const decisions = eventsOf(events, 'call.decided');
    const failed = decisions.filter(({ body }) => body.decision.outcome in failures);
    const scanned = decisions.filter(isScanned);
    const unscanned = decisions.length - scanned.length - failed.length;
    const blocked = decisions.filter(
      ({ body }) => body.decision.outcome === 'secret-found' && body.decision.effect === 'deny',
    );
    const found = blocked.flatMap(({ body }) => body.findings).filter(finding => finding.scanner === 'secrets');
    const test = selfTestOf(events);
    const withheld = untested(test, 'secret');
    const canaries = test.canaries.filter(canary => canary.kind === 'secret');
    return {
      operated: scanned.length,
      exceptions: [...test.faults.map(text => ({ text })), ...decisions.flatMap(exceptionsOf)],
      facts: [
        { label: 'detector', value: detectorOf(events) },
        { label: 'calls scanned', value: `${scanned.length} of ${decisions.length} decided` },
        { label: 'refused by the door without a scan', value: String(unscanned) },
        {
          label: 'canary secrets blocked',
          value: `${canaries.filter(c => c.found === c.expected).length} of ${canaries.length}`,
        },
        { label: 'calls blocked', value: String(blocked.length) },
        { label: 'blocks by rule', value: tallyLine(found.map(finding => finding.rule)) },
        {
          label: 'distinct secrets (keyed fingerprints)',
          value: String(new Set(found.flatMap(f => f.fingerprint ?? [])).size),
        },
        { label: 'failed scans', value: String(failed.length) },
        { label: 'secrets that the baseline accepts', value: String(acceptedIn(decisions)) },
      ],
      samples: sampleOf(blocked.length > 0 ? blocked : scanned),
      ...(withheld === undefined ? {} : { withheld }),
    };
  },
};

function detectorOf(events: Parameters<Collector['collect']>[0]): string {
  const tool = startOf(events)?.tool;
  return tool ? `${tool.name} ${tool.version}` : 'not recorded';
}

/** The door itself may refuse a call before it gets as far as the scan. */
function isScanned({ body: { decision } }: DecidedCall): boolean {
  return decision.scanned;
}

/** Why nobody can say that a call holds no secret. */
const failures: Readonly<Record<string, string>> = {
  'scan-failed': 'the scan failed',
  'outgoing-unscanned': 'what would leave could not be scanned',
};

function acceptedIn(decisions: readonly DecidedCall[]): number {
  return decisions.reduce((sum, { body }) => sum + (body.decision.accepted?.length ?? 0), 0);
}

function exceptionsOf({ seq, body: { decision, findings } }: DecidedCall): Exception[] {
  const failure = failures[decision.outcome];
  if (failure !== undefined) return [{ text: `${failure}; the call was ${effectWord(decision.effect)}`, event: seq }];
  if (decision.effect === 'deny') return [];
  const by = decision.secrets === undefined ? '' : ` by \`${decision.secrets.setting}\``;
  return findings
    .filter(finding => finding.scanner === 'secrets' && finding.severity !== 'note')
    .map(finding => ({ text: `allowed${by} although the scan reported \`${finding.rule}\``, event: seq }));
}
