import type { OtherRule, Region } from '../../../../scan/finding.ts';
import type { Io } from '../../../io.ts';
import type { Outcome } from './outcome.ts';
/** One function per value of `--format`. */
export declare const codeFormats: Readonly<Record<string, (outcome: Outcome, io: Io) => void | Promise<void>>>;
/** Shows the lines of files for findings of a rule; none where the line may hold a credential, which nobody may see. */
export declare function lineShower(io: Io): (rule: OtherRule | undefined) => ((where: string, region: Region) => "not shown: it may hold a credential" | "there is nothing on the line" | import("../line.ts").SourceLine) | (() => string);
