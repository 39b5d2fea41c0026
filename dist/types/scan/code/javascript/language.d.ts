import type { FlowLanguage } from '../flow/model.ts';
export declare const javascript: FlowLanguage;
export declare const typescript: FlowLanguage;
export declare const tsx: FlowLanguage;
