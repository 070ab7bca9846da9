/** Runs one statement of a transaction, with the ways there and back. */
export type Statement = <T>(run: () => T | Promise<T>) => Promise<T>
