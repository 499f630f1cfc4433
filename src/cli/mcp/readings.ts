import type { AgentReadings } from '../../agent/ready';
import { Refusal } from '../../agent/refusal';
import { UserError } from '../exit';
import type { Host } from '../host';
import { loadReadings, writeReadings } from '../check/reading';
import type { Session } from '../session';

/** What agents read in the session's project, kept in its file. */
export function readingsOf(session: Session, host: Host): AgentReadings {
  const {
    engine: { reading },
  } = session;
  return {
    async open() {
      await loadReadings(session, { quiet: true }, host);
      await reading.use({ kind: 'recorded' });
      return reading;
    },
    async keep() {
      try {
        await writeReadings(session);
      } catch (error) {
        throw error instanceof UserError ? new Refusal(error.message) : error;
      }
    },
    today: host.today,
  };
}
