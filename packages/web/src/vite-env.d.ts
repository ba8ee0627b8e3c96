/// <reference types="vite/client" />

/** The version of the app, written in when it is built. */
declare const __VERSION__: string;
/** Names the code that folds a record, written in when it is built. */
declare const __FOLD_VERSION__: string;
/** Names the code that judges a record, written in when it is built. */
declare const __JUDGE_VERSION__: string;
