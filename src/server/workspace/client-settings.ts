import type { Connection } from 'vscode-languageserver';
import type { ClientSupport } from '../client-support';

/** The client's settings below `plumbline`, whichever way it gives them. */
export interface ClientSettings {
  /** `folder`: a folder's URI, for what its own settings say. */
  all(folder?: string): Promise<unknown>;
  /** One of them, by its name without `plumbline.`. */
  one(name: string): Promise<unknown>;
  /** What the client sends of its own accord. */
  take(settings: unknown): void;
}

/** Asks a client that answers; of others holds what they sent at the start and since. */
export function clientSettings(
  connection: Pick<Connection, 'workspace'>,
  support: Pick<ClientSupport, 'configuration'>,
  initial: unknown,
): ClientSettings {
  let sent = memberOf(initial, 'plumbline') ?? initial;
  // Whoever offers to answer and then does not is taken at what they sent.
  const ask = async (section: string, scopeUri?: string): Promise<unknown> => {
    const item = { section, ...(scopeUri !== undefined && { scopeUri }) };
    return (connection.workspace.getConfiguration(item) as Promise<unknown>).catch(() => undefined);
  };
  return {
    all: async (folder) => (support.configuration ? await ask('plumbline', folder) : sent) ?? sent,
    one: async (name) => (support.configuration ? ask(`plumbline.${name}`) : memberOf(sent, name)),
    take(settings) {
      const own = memberOf(settings, 'plumbline') ?? settings;
      if (own !== null && own !== undefined) sent = own;
    },
  };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
