import type { Collector } from '../evidence.ts';
import { adjudicatorVerdicts } from './adjudicator-verdicts.ts';
import { agentCredentials } from './agent-credentials.ts';
import { airGap } from './air-gap.ts';
import { auditLog } from './audit-log.ts';
import { codeScans } from './code-scans.ts';
import { dataFlow } from './data-flow.ts';
import { humanDecisions } from './human-decisions.ts';
import { isolation } from './isolation.ts';
import { mcpServers } from './mcp-servers.ts';
import { policyDigest } from './policy-digest.ts';
import { ruleDecisions } from './rule-decisions.ts';
import { runExceptions } from './run-exceptions.ts';
import { secretScans } from './secret-scans.ts';

/** Every kind of evidence that a log can hold. Activities name a collector; a collector does not know its activities. */
export const collectors: readonly Collector[] = [
  policyDigest,
  ruleDecisions,
  adjudicatorVerdicts,
  humanDecisions,
  secretScans,
  codeScans,
  mcpServers,
  auditLog,
  airGap,
  isolation,
  runExceptions,
  agentCredentials,
  dataFlow,
];
