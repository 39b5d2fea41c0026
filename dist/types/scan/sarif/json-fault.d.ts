/**
 * Where a text stops being JSON: the offset of the first token that no JSON has there, the end of the text when it is cut
 * off. The platform names the place for some faults only. Explicit stack, so that depth does no harm.
 */
export declare function jsonFault(source: string): number;
