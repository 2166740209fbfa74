const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const shortDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const moment = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
const fullMoment = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "medium" });

/** `2025-02-26` → `26 February 2025`. */
export const longDate = (iso: string) => day.format(new Date(`${iso}T00:00:00Z`));
/** `2025-02-26` → `26 Feb 2025`. */
export const shortDate = (iso: string) => shortDay.format(new Date(`${iso}T00:00:00Z`));
/** A moment in the reader's own time zone: `26 Feb, 14:02`. */
export const clock = (iso: string) => moment.format(new Date(iso));
export const fullClock = (iso: string) => fullMoment.format(new Date(iso));

const noYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
/** `2025-02-26` → `26 Feb`. */
export const dayAndMonth = (iso: string) => noYear.format(new Date(`${iso}T00:00:00Z`));
