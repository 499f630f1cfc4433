import type {
  GivenReading,
  GivenSecondLook,
  Reader,
  ReaderAnswer,
  ReadRequest,
} from '../../src/core/model/reading/reading';
import type { Source } from '../../src/core/model/source';
import type { ReadItem } from '../../src/core/reading/requests';
import { Stretches } from '../../src/core/reading/windows/stretches';
import { windowOf } from '../../src/core/reading/windows/windows';

/** A sentence with the windows of some sources. */
export function itemOf(text: string, ...sources: readonly Source[]): ReadItem {
  const stretches = new Stretches();
  return {
    key: text,
    text,
    windows: sources.flatMap((source) => stretches.of(source).map((stretch) => windowOf(source, stretch))),
  };
}

/** An answer to `read`; what is left out is as of a sentence that nothing was found for. */
export function reading(id: string, given: Partial<GivenReading> = {}): GivenReading {
  return { id, verdict: 'not_found', confidence: 0.9, wrong: [], passage: '', words: '', reason: '', ...given };
}

/** A reader whose answers a test writes; it remembers what it was asked. */
export class ScriptedReader implements Reader {
  readonly identity = { reader: 'test', model: 'scripted', promptVersion: '1' };
  readonly asked: ReadRequest[] = [];
  takesSecondLook = true;
  limits = { sentences: 12, tokens: 3000, inFlight: 1 };

  constructor(
    private readonly script: (
      request: ReadRequest,
      time: number,
    ) => Partial<Omit<Extract<ReaderAnswer, { ok: true }>, 'ok'>> | ReaderAnswer,
  ) {}

  read(request: ReadRequest): Promise<ReaderAnswer> {
    this.asked.push(request);
    const said = this.script(request, this.asked.length);
    return Promise.resolve('ok' in said ? said : { ok: true, readings: [], secondLooks: [], ...said });
  }
}

/** The second look at every sentence of a request, all the same. */
export function looks(request: ReadRequest, given: Omit<GivenSecondLook, 'id'>): readonly GivenSecondLook[] {
  return request.sentences.map(({ id }) => ({ id, ...given }));
}
