import { callTool } from '../../agent/call';
import {
  type AgentReadings,
  checkedLength,
  draftText,
  type GivenDraft,
  type Ready,
  shownFrom,
} from '../../agent/ready';
import { Refusal } from '../../agent/refusal';
import { TOOLS } from '../../agent/tools';
import type { Draft } from '../../core/model/draft';
import type { FileSystem } from '../../core/ports';
import { LANGUAGES, type Root } from '../../core/service';
import { type AgentAnswer, AGENT_REQUESTS } from '../../protocol/agent-protocol';
import { draftOf, isDraft, type ServerContext } from '../context';
import type { CorpusKeeper } from '../workspace/corpus';
import { isInside } from '../workspace/folders';
import { answer } from './requests';

/** What the tools for agents stand on. */
export interface AgentHost {
  readonly context: ServerContext;
  readonly files: FileSystem;
  readonly corpus: Pick<CorpusKeeper, 'ready'>;
  readonly readings: { readonly forAgents: AgentReadings };
}

/** The whole path of a file: none lies below this. */
const wholePath = shownFrom('nowhere:');

/** Answers what the editor's agents ask, by the same tools as `plumbline mcp`. */
export function serveAgentTools(host: AgentHost): void {
  answer(host.context.connection, AGENT_REQUESTS.call, async ({ name, input }): Promise<AgentAnswer> => {
    const tool = TOOLS.find((one) => one.name === name);
    return tool ? callTool(tool, input, () => readyOf(host)) : { ok: false, words: `There is no tool "${name}".` };
  });
}

async function readyOf({ context, files, corpus, readings }: AgentHost): Promise<Ready> {
  await corpus.ready();
  const {
    service: engine,
    documents,
    workspace: { folders },
  } = context;
  if (engine.sources().length === 0)
    throw new Refusal(
      'There are no sources in this workspace: nothing can be checked. Ask the writer to put them into corpus/, sources/ or references/, or to run “Plumbline: Choose Corpus Folder”.',
    );
  return {
    engine,
    draft: (given) => agentDraft(given, context, files),
    release: ({ uri }) => {
      if (!documents.get(uri)) engine.close(uri);
    },
    shown: (uri) => shownIn(folders, uri),
    readings: readings.forAgents,
  };
}

async function agentDraft(
  { path, text }: GivenDraft,
  { documents, service, workspace: { folders } }: ServerContext,
  files: FileSystem,
): Promise<Draft> {
  if (path === undefined && text === undefined)
    throw new Refusal('Give "text", or "path" of a draft in the workspace.');
  const untitled = path !== undefined && text === undefined ? documents.get(path) : undefined;
  if (untitled && isDraft(untitled, service)) return draftOf(untitled);
  const uri = path === undefined ? `${folders[0]?.uri ?? 'file:///'}/agent-draft.md` : inWorkspace(path, folders);
  // A text of the agent's own shall not take the place of what the writer sees.
  if (text !== undefined)
    return {
      uri: documents.get(uri) ? uri.replace(/(\.[^./]*)?$/, '.agent$1') : uri,
      languageId: '',
      text: checkedLength(text),
    };
  if (service.isSource(uri)) throw new Refusal(`"${path}" is one of the sources, not a draft.`);
  // Clients write the same URI in more than one way.
  const open = documents.all().find((document) => wholePath(document.uri) === wholePath(uri));
  if (open) return draftOf(open);
  if (!LANGUAGES.some(({ extensions }) => extensions.some((ending) => uri.toLowerCase().endsWith(ending))))
    throw new Refusal(`"${path}" is no draft.`);
  const bytes = await listedFile(files, uri, folders);
  const own = bytes && draftText(bytes);
  if (own === undefined) throw new Refusal(`There is no draft "${path}".`);
  return { uri, languageId: '', text: own };
}

/** The URI of a path below one of the folders; several folders are told by their names, as they are shown. */
function inWorkspace(path: string, folders: readonly Root[]): string {
  const plain = path.replaceAll('\\', '/');
  const prefixOf = ({ uri, name }: Root): string | undefined =>
    [`${wholePath(uri)}/`, ...(folders.length > 1 ? [`${name}/`] : [])].find((prefix) => plain.startsWith(prefix));
  const root = folders.find((folder) => prefixOf(folder) !== undefined) ?? folders[0];
  const rest = plain.slice(root ? (prefixOf(root)?.length ?? 0) : 0);
  const parts = rest.split('/').filter((part) => part !== '' && part !== '.');
  if (!root || parts.length === 0 || parts.includes('..') || /^([a-z]:)?\//i.test(rest))
    throw new Refusal(outside(path));
  return `${root.uri}/${parts.map(encodeURIComponent).join('/')}`;
}

function outside(path: string): string {
  return `"${path}" lies outside of the workspace. Only files below it can be checked; hand other words in as "text".`;
}

/** The bytes of a file that every folder on the way lists: a link that leads elsewhere is not followed. */
async function listedFile(files: FileSystem, uri: string, folders: readonly Root[]): Promise<Uint8Array | undefined> {
  const root = folders.find((folder) => isInside([folder], uri));
  let folder = root?.uri ?? '';
  for (const part of uri.slice(folder.length + 1).split('/')) {
    const listed = await files.readFolder(folder).catch(() => []);
    if (!listed.some(({ name }) => name === decodeURIComponent(part))) return undefined;
    folder += `/${part}`;
  }
  return files.readFile(uri).catch(() => undefined);
}

function shownIn(folders: readonly Root[], uri: string): string {
  const folder = folders.find((one) => isInside([one], uri));
  if (!folder) return wholePath(uri);
  const inside = shownFrom(`${folder.uri}/`)(uri);
  return folders.length > 1 ? `${folder.name}/${inside}` : inside;
}
