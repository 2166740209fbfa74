/** `1234` → `1,234`. */
export const number = (n: number): string => n.toLocaleString("en-GB");

/** `1 figure`, `1,234 figures`. */
export const counted = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
