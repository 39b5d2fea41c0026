import type { ReportingDescriptor } from 'sarif';
import type { OtherRule } from '../../scan/finding.ts';
/** A rule as GitHub shows it beside its results. */
export declare function descriptorOf(rule: OtherRule): ReportingDescriptor;
/** What to do about a rule, without the examples behind it. */
export declare function adviceOf({ help }: Pick<OtherRule, 'help'>): string;
