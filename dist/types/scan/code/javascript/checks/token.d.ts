import type { Check } from '../../flow/model.ts';
export declare const secret: Check;
export declare const tokenKey: Check;
export declare const noneAlgorithm: Check;
export declare const joseNone: Check;
export declare const decodedOnly: Check;
export declare const tokenPayload: Check;
export declare const noSecret: Check;
