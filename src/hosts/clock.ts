import { localDay } from '../core/model/metadata';
import type { Clock } from '../core/ports';

/**
 * The time of a host with an event loop, Node or worker. `yield` lets messages come in: timers alone would cost 4 ms
 * each in a browser.
 */
export function systemClock(): Clock {
  return { now: () => performance.now(), yield: nextTurn(), today: () => localDay(new Date()) };
}

function nextTurn(): () => Promise<void> {
  if (typeof setImmediate === 'function') return () => new Promise((resolve) => setImmediate(resolve));
  const waiting: (() => void)[] = [];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      channel.port2.postMessage(undefined);
    });
}
