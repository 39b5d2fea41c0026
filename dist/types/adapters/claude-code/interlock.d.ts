/** What a request to the model shows: a call that ran past the door, or calls that the client refused by itself. */
export type RequestFault = {
    readonly refusal: string;
} | {
    readonly rejectedByClient: readonly {
        readonly id: string;
        readonly reason: string;
    }[];
};
/**
 * Checks every tool result in a request against the decisions: an allowed call may have any result, a denied one only
 * an error, and a call without a decision only the client's own word that it never ran it (an unknown tool, an invalid
 * input). Looks at all messages: results may stand before a system turn.
 */
export declare function requestFault(body: unknown, session: string, decision: (id: string) => 'allow' | 'deny' | undefined): RequestFault;
