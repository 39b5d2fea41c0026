import type { Program } from '../program.ts';
/** Programs that speak with other machines: hosts, containers, clusters, clouds, databases and the services behind them. */
export declare const infrastructurePrograms: readonly Program[];
