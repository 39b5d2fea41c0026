import type { Check } from '../../flow/model.ts';
export declare const cors: Check;
export declare const corsHeader: Check;
export declare const corsHeaders: Check;
export declare const enableCors: Check;
