import type { ProgramSpec } from '../../program.ts';
/** What changes `gh` itself: as whom it speaks, what it runs. */
export declare const githubSettings: Readonly<Record<string, ProgramSpec>>;
