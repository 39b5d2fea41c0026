import type { Operation } from '../../../operation.ts';
import type { Analysis, Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
/** The engine that answers: the one of this machine, or another that is named. */
export declare function reachEngine(parsed: ParsedArgs, invocation: Invocation): Operation[];
/** Docker Compose: the containers that the project says it consists of. */
export declare const composeCommands: ProgramSpec;
/**
 * `docker compose exec web npm test`: a container of the project does what the command says, so the command decides.
 * Where it names absolute paths, they are the container's, of which nothing is known here.
 */
export declare function analyseCompose(invocation: Invocation): Analysis;
