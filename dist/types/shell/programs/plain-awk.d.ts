/** True for an awk program that starts no command, opens no file and reads none by name. */
export declare function isPlainAwk(program: string): boolean;
