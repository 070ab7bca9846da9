/** What an operator is told of an error that ends the program: what is wrong, and where something else can be chosen. */
export function failureMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number }
  if (code === 'EADDRINUSE') return `port ${port} on ${address} is in use; PORT chooses another.`
  if (code === 'EACCES') return `port ${port} on ${address} may not be used by this user; PORT chooses another.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${error.message}; HOST must be an address of this machine.`
  return error.message
}
