export { type CopyFolder, keepCopyFolder, readCopyFolder } from './copy-folder.ts';
export { deleteKeys, type KeyRefusal, openKeys } from './keys.ts';
export { type Draft, openStore, type Store, type StoreOptions, type StoreProblem } from './store.ts';
