import type { Operation } from '../operation.ts';
import { type Arg } from './arg.ts';
import type { Invocation } from './program.ts';
/** The connection that a URL stands for; without a scheme, as curl reads it, http. A `file:` address is a file. */
export declare function connectTo(arg: Arg, invocation: Pick<Invocation, 'name' | 'paths'>, method?: string): Operation;
/** An address whose host every program reads alike; without a scheme, http. */
export declare function plainUrl(text: string): URL | undefined;
