import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/**
 * The outcome of work for a client, or, as soon as the client asks for it no more, the refusal that the protocol has
 * for that: it need not wait for a check of the whole draft to end.
 */
export function unlessCancelled<T>(token: CancellationToken, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.'));
    const listening = token.onCancellationRequested(refuse);
    void work.then(resolve, reject).finally(() => {
      listening.dispose();
    });
    if (token.isCancellationRequested) refuse();
  });
}
