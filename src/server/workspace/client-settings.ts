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
  let sent = ownOf(initial);
  // Whoever offers to answer and then does not is taken at what they sent.
  const ask = async (section: string, scopeUri?: string): Promise<unknown> => {
    const item = { section, ...(scopeUri !== undefined && { scopeUri }) };
    return (connection.workspace.getConfiguration(item) as Promise<unknown>).then(nested).catch(() => undefined);
  };
  return {
    all: async (folder) => (support.configuration ? await ask('plumbline', folder) : sent) ?? sent,
    one: async (name) => (support.configuration ? ask(`plumbline.${name}`) : memberOf(sent, name)),
    take(settings) {
      const own = ownOf(settings);
      if (own !== null && own !== undefined) sent = own;
    },
  };
}

/** Our own of a client's settings: below our name, or all of them. */
function ownOf(settings: unknown): unknown {
  const all = nested(settings);
  return nested(memberOf(all, 'plumbline') ?? all);
}

/** Settings with names like `rules.unsupported`, which many editors write, as objects: `{ rules: { unsupported } }`. */
function nested(settings: unknown): unknown {
  if (!isObject(settings)) return settings;
  const all = new Map<string, unknown>();
  for (const [name, value] of Object.entries(settings)) {
    const [first = name, ...rest] = name.split('.');
    all.set(first, joined(all.get(first), rest.length === 0 ? value : nested({ [rest.join('.')]: value })));
  }
  return Object.fromEntries(all);
}

/** Both of two objects, and of what is in both again both; of anything else the later one. */
function joined(a: unknown, b: unknown): unknown {
  if (!isObject(a) || !isObject(b)) return b;
  const all = new Map(Object.entries(a));
  for (const [name, value] of Object.entries(b)) all.set(name, joined(all.get(name), value));
  return Object.fromEntries(all);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
