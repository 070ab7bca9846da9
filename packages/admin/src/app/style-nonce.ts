/** Each answer of the page has a nonce of its own; what adds styles while the page is open shows it, and nothing else may. */
import { setNonce } from 'get-nonce'

export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? ''
}

/** Dialogs hold the page still by a style of their own. */
export function lendNonce(): void {
  setNonce(styleNonce())
}
