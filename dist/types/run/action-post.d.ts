/** The Action's last step: seals the evidence when the main step died before it could. Never throws. */
export declare function finishAction(): void;
