import type { AuditEvent } from '../audit/event.ts';
import { isObject, type Json } from '../json.ts';
import { type Paint, plain, printable } from './paint.ts';

/** The lines that a person watching a run sees for an event; none for events that are only for the record. */
export function progressLines(event: AuditEvent, paint: Paint = plain): string[] {
  switch (event.type) {
    case 'run.started': {
      const { agent, policy, model, isolation } = event.body;
      const separate = isolation.pidNamespace
        ? 'fresh home, own process space'
        : 'fresh home, shared process space (install bubblewrap for more)';
      return [
        fact('run', event.run, paint),
        fact('agent', `${agent.name} ${agent.version}`, paint),
        fact('policy', `${policy.name} ${policy.digest.slice(0, 12)}`, paint),
        fact('model', model.kind === 'script' ? 'scripted, on this machine' : model.upstream, paint),
        fact('isolation', isolation.airGapped ? `${separate}, air-gapped` : separate, paint),
      ];
    }
    case 'guard.tested':
      return [
        fact(
          'guard',
          event.body.passed
            ? `${event.body.canaries.length} of ${event.body.canaries.length} canary calls refused`
            : 'the canary calls were not refused',
          paint,
        ),
        '',
      ];
    case 'server.refused':
      return [`${paint('red', '✗ refused')}  MCP server ${printable(`${event.body.server}: ${event.body.reason}`)}`];
    case 'call.decided':
      return decisionLines(event.body, paint);
    case 'code.scanned':
      return event.body.findings.map(
        finding =>
          `${paint('yellow', '! finding')}  ${printable(finding.where)}:${finding.region.startLine}  ${printable(`${finding.rule}: ${finding.message}`)}`,
      );
    case 'finding.opened':
      return [`${paint('yellow', '! open')}     ${printable(placeOf(event.body))}`];
    case 'finding.closed':
      return [`${paint('green', '✓ closed')}   ${printable(placeOf(event.body))}`];
    case 'call.rejected':
      return [`${paint('dim', '- not run')}  ${printable(event.body.reason)}`];
    case 'model.refused':
      return [`${paint('red', '✗ model')}    ${cut(printable(event.body.reason), 160)}`];
    case 'limit.reached':
      return [`${paint('red', '✗ limit')}    ${printable(`${event.body.limit}: ${event.body.reason}`)}`];
    default:
      return [];
  }
}

function placeOf({ path, line, rule }: { path: string; line: number; rule: string }): string {
  return `${path}:${line}  ${rule}`;
}

function fact(name: string, value: string, paint: Paint): string {
  return `${paint('dim', name.padEnd(10))} ${printable(value)}`;
}

type Decided = Extract<AuditEvent, { type: 'call.decided' }>['body'];

function decisionLines({ call, decision }: Decided, paint: Paint): string[] {
  const allowed = decision.effect === 'allow';
  const sign = allowed ? paint('green', '✓ allow') : paint('red', '✗ deny ');
  const who =
    decision.layer === 'policy' || decision.layer === 'secrets' || decision.layer === 'code'
      ? (decision.rule ?? '')
      : `${decision.layer}: ${decision.outcome}`;
  const took = decision.verdict ? `${decision.verdict.latencyMs} ms` : `${Math.round(decision.us)} µs`;
  const where = call.agent === undefined ? '' : paint('dim', 'sub-agent ');
  const head = `${sign}    ${where}${paint('bold', cut(printable(call.tool), 60))} ${cut(callSummary(call.input, call.cwd), 70)}  ${paint('dim', `${printable(who)}, ${took}`)}`;
  if (allowed) return [head];
  const instead =
    decision.instead === undefined
      ? []
      : [`           ${paint('dim', `instead: ${cut(printable(decision.instead), 140)}`)}`];
  return [head, `           ${cut(printable(decision.reason), 160)}`, ...instead];
}

/** The part of an input that tells a person which call it is. */
export function callSummary(input: Json, cwd: string): string {
  if (!isObject(input)) return '';
  const main = ['command', 'file_path', 'notebook_path', 'url', 'query', 'pattern', 'path', 'description', 'prompt']
    .map(key => input[key])
    .find(value => typeof value === 'string');
  // Paths below the directory of the call are shown from there.
  const text = typeof main === 'string' ? main : JSON.stringify(input);
  return printable(text.slice(0, 1_000).replaceAll(`${cwd}/`, ''));
}

function cut(text: string, limit: number): string {
  // Half of a pair of surrogates may be left at the cut.
  return text.length > limit ? `${text.slice(0, limit - 1).replace(/\p{Cs}$/u, '')}…` : text;
}
