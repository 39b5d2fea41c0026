import type { Collector } from '../evidence.ts';
import { lastScans } from '../last-scans.ts';
import { eventsOf, sampleOf, tallyLine } from '../log.ts';

/** The scan of the code that the agent wrote. */
export const codeScans: Collector = {
  name: 'code-scans',
  counts: 'scans of a file after the agent wrote it',
  collect(events) {
    const scans = eventsOf(events, 'code.scanned');
    const files = scans.flatMap(({ seq, body }) => body.files.map(file => ({ ...file, seq })));
    const failed = files.filter(file => file.error !== undefined);
    const findings = scans.flatMap(({ body }) => body.findings);
    const left = lastScans(events).reduce((sum, file) => sum + file.findings.length, 0);
    const refused = eventsOf(events, 'call.decided').flatMap(({ body: { decision } }) =>
      decision.layer === 'code' ? [decision.rule ?? decision.outcome] : [],
    );
    const scanned = new Set(scans.map(({ body }) => body.call));
    const ran = new Set(
      eventsOf(events, 'call.completed')
        .filter(({ body }) => body.ok)
        .map(({ body }) => body.call),
    );
    const writes = eventsOf(events, 'call.decided').filter(
      ({ body }) => ran.has(body.call.id) && body.decision.operations.some(operation => operation.startsWith('write ')),
    );
    const missed = writes.filter(({ body }) => !scanned.has(body.call.id));
    return {
      operated: files.length - failed.length,
      exceptions: failed.map(({ path, error, seq }) => ({
        text: `\`${path}\` could not be scanned: ${error}`,
        event: seq,
      })),
      facts: [
        { label: 'scans that succeeded', value: `${files.length - failed.length} of ${files.length}` },
        {
          label: 'completed calls that write a file, in any language',
          value: `${writes.length}; without a scan on record ${missed.length}`,
        },
        { label: 'findings of all scans by severity', value: tallyLine(findings.map(finding => finding.severity)) },
        { label: 'findings of all scans by rule', value: tallyLine(findings.map(finding => finding.rule)) },
        {
          label: 'disposition of findings',
          value: `${eventsOf(events, 'finding.closed').length} closed by a later write, ${left} left at the end`,
        },
        { label: 'writes refused before they landed', value: tallyLine(refused) },
      ],
      samples: sampleOf(scans),
    };
  },
};
