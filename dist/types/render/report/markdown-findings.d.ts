import type { Report } from '../../compliance/report.ts';
import { type Block } from './markdown-parts.ts';
/** Secrets, code findings, verdicts, servers and model use; those with nothing on record share one line. */
export declare function findingBlocks(report: Report): Block[];
