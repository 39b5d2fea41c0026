import type { Operation } from '../../../operation.ts';
import { type Arg } from '../../arg.ts';
import type { Invocation } from '../../program.ts';
/** True when a text of SQL does nothing but read tables: by statements and functions that are known to. */
export declare function onlyReads(sql: string): boolean;
/**
 * What the statements that options give, or that the program is fed, are beyond questions: code in the language of the
 * database, which rules may judge.
 */
export declare function statements(given: readonly Arg[], invocation: Invocation, asks: (sql: string) => boolean): Operation[];
