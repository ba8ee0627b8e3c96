/** Apart from the record, so that the first screen need not fetch it. */
export { deleteKeys, keepCopyFolder, openKeys, readCopyFolder } from '@ilium/store';
