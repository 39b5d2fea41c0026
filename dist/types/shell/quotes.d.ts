import type { SyntaxNode } from 'unbash';
/** Where the quotes of one text are: what `$'` and `$"` are checked against. */
export interface Quotes {
    /** Where a quote ends, so that the dollar before it opens nothing. */
    readonly closings: Set<number>;
    /** Where a dollar and a quote are text, or a quote of their own that ends where bash says. */
    readonly settled: [number, number][];
    readonly isPosix: boolean;
}
/** Notes where a quote is; `enclosed` inside what may change its meaning. */
export declare function noteQuotes(node: SyntaxNode, enclosed: boolean, { closings, settled, isPosix }: Quotes): void;
/** What may change the meaning of the quotes inside. */
export declare const enclosing: Set<"AndOr" | "AnsiCQuoted" | "ArithmeticBinary" | "ArithmeticCommand" | "ArithmeticCommandExpansion" | "ArithmeticExpansion" | "ArithmeticFor" | "ArithmeticGroup" | "ArithmeticTernary" | "ArithmeticUnary" | "ArithmeticWord" | "ArrayValue" | "Assignment" | "BraceExpansion" | "BraceGroup" | "Case" | "CaseItem" | "CaseModification" | "Command" | "CommandExpansion" | "CompoundList" | "Coproc" | "Default" | "DoubleQuoted" | "Elif" | "ExtendedGlob" | "FileDescriptor" | "FileDescriptorVariable" | "For" | "Function" | "Glob" | "HereDoc" | "HereDocBody" | "HereDocDelimiter" | "HereString" | "If" | "Literal" | "LocaleString" | "Names" | "Negation" | "ParameterExpansion" | "Pipeline" | "ProcessSubstitution" | "Redirect" | "Redirected" | "Remove" | "Replace" | "Script" | "Select" | "SimpleExpansion" | "SingleQuoted" | "Slice" | "Statement" | "Subshell" | "TestBinary" | "TestCommand" | "TestGroup" | "TestLogical" | "TestNot" | "TestUnary" | "Time" | "Transform" | "Unknown" | "While" | "Word">;
/** True where `$'` or `$"` may open a quote of its own, which the parser and bash have been seen to read differently. */
export declare function dollarQuote(command: string, { closings, settled }: Quotes): boolean;
