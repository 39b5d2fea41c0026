/** Keys of nodes and explorers of block chains, as a rule a part of the node's address. */
export declare const web3NodeRules: import("../rule.ts").SecretRule[];
