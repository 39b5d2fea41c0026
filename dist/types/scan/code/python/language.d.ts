import type { FlowLanguage } from '../flow/model.ts';
/** Python as the engine sees it. */
export declare const python: FlowLanguage;
