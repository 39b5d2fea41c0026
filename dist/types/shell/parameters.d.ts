import type { ParameterExpansionPart, Word } from 'unbash';
import { type Arg } from './arg.ts';
import { type ShellState } from './state.ts';
type Expand = (word: Word) => Arg;
/** What `${…}` becomes, before it is split; `expand` tells what the words inside it are. */
export declare function parameterValue(part: ParameterExpansionPart, state: ShellState, expandWord: Expand): Arg;
/** The last part of a path, also of a pattern for paths. */
export declare function baseName(value: Arg): Arg;
export {};
