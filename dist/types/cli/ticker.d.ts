/** A line on the terminal that says how far something is; nothing where nobody watches. */
export interface Ticker {
    tell(text: () => string): void;
    /** Takes the line away. */
    end(): void;
}
/** A ticker on standard error. */
export declare function createTicker(stream?: NodeJS.WriteStream): Ticker;
