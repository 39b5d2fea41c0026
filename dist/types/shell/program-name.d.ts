/** `/usr/bin/cat` is `cat`; any other path stays the file that it names. */
export declare function programName(text: string): string;
