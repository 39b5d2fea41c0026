import type { AuditEvent } from '../../../src/audit/event.ts';
import { assess } from '../../../src/compliance/assess.ts';
import type { Report } from '../../../src/compliance/report.ts';
import { integrityOf } from '../../compliance/events.ts';
import { fixtureRules, fixtureRun } from '../../compliance/fixture-run.ts';
import { shippedCatalog } from '../../compliance/shipped.ts';
import { hostileRun } from './hostile.ts';

function reportOf(events: readonly AuditEvent[], words: Partial<Report['integrity']> = {}): Report {
  return assess({ events, catalog: shippedCatalog, integrity: integrityOf(events, words), rules: fixtureRules });
}

export const fixtureReport: Report = reportOf(fixtureRun);
export const emptyReport: Report = reportOf([]);

/** A report in which the text stands wherever a report shows something of the log or the bundle. */
export function hostileReport(text: string): Report {
  return reportOf(hostileRun(text), { head: text, merkleRoot: text, anchor: text, keyId: text });
}
