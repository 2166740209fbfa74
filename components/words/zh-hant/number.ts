/** `1234` → `1,234`. */
export const number = (n: number): string => n.toLocaleString("zh-Hant-HK");
