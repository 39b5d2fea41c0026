/**
 * Whether a pattern needs time that grows with the power of its input: a repeated group that may match one text in many
 * ways, with something behind it that may fail. Only shapes that are certain count; backreferences and look-arounds do not.
 */
export declare function isCatastrophic(source: string): boolean;
