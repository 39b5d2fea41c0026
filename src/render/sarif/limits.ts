/**
 * What is written at most. GitHub refuses a run with more than 25,000 results and shows 5,000 of them, those of the
 * highest severity; it reads 10 tags of a rule, 1,024 characters of a description and 1,000 steps of a flow.
 */
export const sarifLimits = {
  results: 5_000,
  rules: 25_000,
  tags: 10,
  name: 255,
  description: 1024,
  help: 10_000,
  message: 1000,
  steps: 1_000,
  /** Ours: files that were not scanned and are named one by one. */
  notifications: 1_000,
} as const;
