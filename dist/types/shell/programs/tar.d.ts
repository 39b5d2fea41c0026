import type { Operation } from '../../operation.ts';
import { type Arg } from '../arg.ts';
import type { Invocation, Program } from '../program.ts';
/** The files that are taken out: those that are named, or anything below the folder. */
export declare function extracted(members: readonly Arg[], folder: Arg, invocation: Invocation): Operation[];
/** The program that packs and unpacks trees. */
export declare const tarPrograms: readonly Program[];
