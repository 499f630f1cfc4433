import type { SourceSummary } from '../core/model/api';
import type { PartialDate } from '../core/model/metadata';

/** "Title · Publisher · 14 September 2020", with the parts that are known. */
export function sourceLabel(source: SourceSummary, locale = 'en'): string {
  const { title, publisher, container, date } = source.metadata;
  const parts = [title ?? source.path, publisher ?? container, date && dateLabel(date, locale)];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** A date in the reader's language, as exact as it is known. */
export function dateLabel({ year, month, day }: PartialDate, locale = 'en'): string {
  const when = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (year < 100) when.setUTCFullYear(year); // Date.UTC takes 70 for 1970
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(month && day && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(supported(locale), { ...parts, timeZone: 'UTC' }).format(when);
}

function supported(locale: string): string {
  try {
    // British order and commas read well in English of any kind: 14 September 2020.
    return locale === 'en' ? 'en-GB' : (Intl.getCanonicalLocales(locale)[0] ?? 'en-GB');
  } catch {
    return 'en-GB';
  }
}
