import type { Report } from '../flow/machine.ts';
/** Files of markup that hold scripts and print what they are given: pages, components and templates. */
export interface Page {
    readonly name: string;
    /** The scripts of a file; everything else is blank, so that offsets stay what they are. */
    readonly scriptsOf: (text: string) => string;
    /** What is wrong with the markup itself. */
    readonly reportsOf: (text: string) => readonly Report[];
}
export declare const page: Page;
