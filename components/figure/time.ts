import { words } from "@/components/words";

/** A formatter of the language that is spoken, made once for each. */
function formatter(options: Intl.DateTimeFormatOptions): (iso: string) => string {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (iso) => {
    const { locale } = words;
    let format = made.get(locale);
    if (!format) made.set(locale, format = new Intl.DateTimeFormat(locale, options));
    return format.format(new Date(iso));
  };
}
const ofDay = (format: (iso: string) => string) => (day: string) => format(`${day}T00:00:00Z`);

/** `2025-02-26` → `26 February 2025`. */
export const longDate = ofDay(formatter({ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }));
/** `2025-02-26` → `26 Feb 2025`. */
export const shortDate = ofDay(formatter({ day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }));
/** `2025-02-26` → `26 Feb`. */
export const dayAndMonth = ofDay(formatter({ day: "numeric", month: "short", timeZone: "UTC" }));
/** A moment in the reader's own time zone: `26 Feb, 14:02`. */
export const clock = formatter({ day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
export const fullClock = formatter({ dateStyle: "long", timeStyle: "medium" });
