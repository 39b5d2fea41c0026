import type { ProgramSpec } from '../../program.ts';
/** What `gh` changes on GitHub or brings from there. */
export declare const githubOrders: Readonly<Record<string, ProgramSpec>>;
