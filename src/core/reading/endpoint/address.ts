import { message } from '../../model/message';
import { failure, type Result, success } from '../../model/problem';

/** Where an endpoint's answers come from. */
export interface Address {
  /** `…/v1/chat/completions`. */
  readonly chat: string;
  /** What stands before `/v1`, without a slash at its end: where Ollama has its own interface. */
  readonly root: string;
  /** True for this very machine. */
  readonly isLocal: boolean;
}

const CHAT = '/chat/completions';

/**
 * The places of an endpoint as a user writes it: `http://127.0.0.1:11434/v1`. Plain http is for this machine only,
 * since anybody on the way could read the draft.
 */
export function addressOf(endpoint: string): Result<Address> {
  let url: URL;
  try {
    url = new URL(endpoint.trim());
  } catch {
    return wrong(message('“{0}” is no address of a reader. Write it as https://host/v1.', endpoint));
  }
  const isLocal = isLoopback(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal))
    return wrong(message('“{0}” would send your text unencrypted. Use https, or a server on this machine.', endpoint));
  if (url.username !== '' || url.password !== '')
    return wrong(
      message(
        'Leave the key out of the reader’s address; it belongs into PLUMBLINE_READER_KEY or the editor’s secret storage.',
      ),
    );
  const path = url.pathname.replace(/\/+$/, '');
  const base = path.endsWith(CHAT) ? path.slice(0, -CHAT.length) : path;
  return success({
    chat: `${url.origin}${base}${CHAT}${url.search}`,
    root: `${url.origin}${base.replace(/\/v1$/, '')}`,
    isLocal,
  });
}

/** RFC 6761 for the name, RFC 1122 and 4291 for the numbers. */
function isLoopback(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  return host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

function wrong(text: ReturnType<typeof message>): Result<Address> {
  return failure({ code: 'reader-address', severity: 'error', message: text });
}
