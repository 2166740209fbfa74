/** Problems go to standard error as sentences, and make the command end with 1. */
export function complain(problem: unknown, place?: string): void {
  const { message, extras } = problem as { message?: string; extras?: { fields?: Record<string, string> } };
  const fields = Object.entries(extras?.fields ?? {}).filter(([, said]) => said !== message).map(([field, said]) => `${field}: ${said}`);
  const said = problem instanceof Error ? [message, ...fields].join(" ") : String(problem);
  process.stderr.write(`${place ? `${place}: ` : ""}${said}\n`);
  process.exitCode = 1;
}

/** A command whose errors are complaints and not stack traces. */
export const complaining = <A>(command: (context: A) => Promise<void>) => async (context: A): Promise<void> => {
  try {
    await command(context);
  } catch (error) {
    complain(error);
  }
};
