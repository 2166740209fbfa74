/**
 * What a browser journey starts from. In tests/journeys/NAME.spec.ts:
 *
 *     import { expect, test } from "../setup/journey";
 *     test("an editor …", async ({ page, desk }) => { await page.goto("/articles"); … });
 *
 * Every journey has a fresh database and a production server of its own, and `page` is signed in as an
 * editor. `test.use({ role: "viewer" })` changes that; `role: null` leaves a desk without any user, whose
 * set-up link is `await desk.setUpLink()`. `desk.signIn(role)` gives another person's page in a browser
 * of its own. `test.use({ samples: true })` puts the sample articles on the desk. A console error or an error thrown in any page fails the journey, unless
 * `desk.expectError(/…/)` allowed it. Articles are made through `page.request.post("/api/articles", …)`.
 */
import { test as base } from "@playwright/test";
import type { Role } from "../../lib/api/contract";
import { loadSamples } from "../../lib/jobs/load-samples";
import { openDesk, waitingToWake, type Desk } from "./journey-desk";

export const test = base.extend<{ role: Role | null; samples: boolean; desk: Desk }>({
  role: ["editor", { option: true }],
  samples: [false, { option: true }],

  desk: async ({ browser, contextOptions, samples }, use) => {
    const { desk, close } = await openDesk(browser, contextOptions);
    if (samples) await loadSamples(desk.db);
    await use(desk);
    const errors = await close();
    if (errors.length > 0) throw new Error(`The browser reported errors:\n${errors.join("\n")}`);
  },

  baseURL: async ({ desk }, use) => { await use(desk.url); },

  context: async ({ context, desk, role }, use) => {
    await desk.admit(context, role);
    await use(context);
  },

  page: async ({ page }, use) => { await use(waitingToWake(page)); },
});

export { expect } from "@playwright/test";
