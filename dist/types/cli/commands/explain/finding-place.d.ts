import { type ExitCode, type Io } from '../../io.ts';
/** Explains a rule, or a place in code, and says how the command ends. */
export declare function explainFinding(what: string, format: string, io: Io): Promise<ExitCode>;
