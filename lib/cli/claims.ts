/** npm run claims -- …: the desk from a shell. Commands load when they are called: extract needs no database. */
import { defineCommand, runMain } from "citty";

const main = defineCommand({
  meta: { name: "npm run claims --", description: "Finds the figures in articles, and works on the desk from a shell." },
  subCommands: {
    extract: () => import("./extract-command").then((m) => m.extractCommand),
    check: () => import("./check-command").then((m) => m.checkCommand),
    import: () => import("./import-command").then((m) => m.importCommand),
    rates: () => import("./rates-command").then((m) => m.ratesCommand),
    user: () => import("./user-command").then((m) => m.userCommand),
    key: () => import("./key-command").then((m) => m.keyCommand),
  },
});

await runMain(main);
