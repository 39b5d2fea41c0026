/** What calls give back: pieces from which tables are made. */

export {
  adds,
  container,
  copied,
  emptied,
  extended,
  mapped,
  popped,
  removedValue,
  reversedCopy,
  reversedItems,
} from './results/list.ts';
export { allValues, keysOf, lookedUp, pairsOf, putAt, readAt, updated } from './results/map.ts';
export {
  allTaints,
  argumentsFor,
  cleans,
  cleansSelf,
  conduit,
  fresh,
  gathered,
  harmless,
  memberNamed,
  passesOn,
  resolves,
  restores,
  valueAt,
} from './results/passing.ts';
export { askedOf, calculated, formatted, joined, lengthOf, reshaped, splitText, toNumber } from './results/text.ts';
