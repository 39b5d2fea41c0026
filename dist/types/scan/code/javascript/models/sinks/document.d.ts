import type { Call, Sink } from '../../../flow/model.ts';
export declare const filters: string[];
export declare const nameOf: ({ receiver }: Call) => string;
export declare const nosql: Sink;
export declare const where: Sink;
export declare const jsWhere: Sink;
/** All of a query of DynamoDB, or its expressions. */
export declare const expressions: Sink;
