import type { Span } from '../../flow/code.ts';
import type { Frame, Machine } from '../../flow/machine.ts';
import type { Value } from '../../flow/value.ts';
/**
 * Looks at a variable that is given a text which foreign data is part of, for texts that go where nobody sees; what is
 * found where they arrive says more.
 */
export declare function noteText(value: Value, at: Span, frame: Frame, machine: Machine): void;
