/** npm hands a signal to its shell, which dies of it and tells nobody: so the desk looks for itself. */
import { readFileSync } from "node:fs";

/** Calls `gone` once when the npm that started this process has ended. Does nothing without npm. */
export function watchParent(gone: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const atFirst = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === atFirst) return;
    clearInterval(timer);
    gone();
  }, 300);
  timer.unref();
}

/** The shell, and on Linux the npm above it. */
function ancestors(): string {
  const parent = process.ppid;
  try {
    const status = readFileSync(`/proc/${parent}/status`, "utf8");
    return `${parent} ${/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? ""}`;
  } catch {
    return String(parent);
  }
}
