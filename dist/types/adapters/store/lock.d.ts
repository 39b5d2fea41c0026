/**
 * Takes a lock that is a file with its holder's process id; answers with how to give it back. The lock of a holder that
 * is gone is taken over. Throws when a live one keeps it too long.
 */
export declare function lockFile(file: string): () => void;
