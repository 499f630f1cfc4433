import type { AgentReadings } from '../../agent/ready';
import { Refusal } from '../../agent/refusal';
import { UserError } from '../exit';
import type { Host } from '../host';
import { keptReadings } from '../check/kept-readings';
import type { Session } from '../session';

/** What agents read in the session's projects, of each draft kept in its own project's file. */
export function readingsOf(session: Session, host: Host): AgentReadings {
  const {
    engine: { reading },
  } = session;
  const kept = keptReadings(session, {});
  return {
    async open() {
      await (await kept).load();
      await reading.use({ kind: 'recorded' });
      return reading;
    },
    async keep() {
      try {
        await (await kept).save();
      } catch (error) {
        throw error instanceof UserError ? new Refusal(error.message) : error;
      }
    },
    today: host.today,
  };
}
