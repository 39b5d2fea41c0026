import type { Program } from '../../program.ts';
/** What a program of Ruby runs is named in the Gemfile. */
export declare const gemfile: {
    manifest: string;
};
/** Programs of Ruby. */
export declare const rubyPrograms: readonly Program[];
