import type { createBuiltInReader } from '../../reading/built-in/built-in';
import type { chatReader } from '../../reading/chat-reader';
import type { endpointReader } from '../../reading/endpoint/endpoint-reader';

/** Makes a reader of an endpoint. */
export type EndpointReaderFactory = typeof endpointReader;

/** Makes a reader of the product's own model. */
export type BuiltInReaderFactory = typeof createBuiltInReader;

/** Loads what makes a reader of the product's own model; the model itself is loaded at the first pair. */
export const loadBuiltInReader = async (): Promise<BuiltInReaderFactory> =>
  (await import('../../reading/built-in/built-in')).createBuiltInReader;

/** Loads what makes a reader of an endpoint: nobody who has chosen none pays for it. */
export const loadEndpointReader = async (): Promise<EndpointReaderFactory> =>
  (await import('../../reading/endpoint/endpoint-reader')).endpointReader;

/** Loads what makes a reader of a language model that the host can ask. */
export const loadChatReader = async (): Promise<typeof chatReader> =>
  (await import('../../reading/chat-reader')).chatReader;
export type { ChatWords } from '../../reading/chat-reader';
