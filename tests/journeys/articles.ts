import type { APIResponse, Page } from "@playwright/test";

/** Invented, with figures that any version of the extractor finds. */
export const bridgeText = `Bridge over the Tarn to close for repairs

The council approved a repair plan worth £42 million on Tuesday, by 17 votes to 12.

About 1,400 lorries cross the bridge each day, the transport office said. Traffic fell 9% last year, when 3 people were killed in 26 crashes.

The work will take 14 months and needs 250 workers, on the site of a 120-metre span.`;

export interface Posted { readonly id: string; readonly claims: number }

/** Puts an article on the desk as the person who is signed in. */
export async function postArticle(page: Page, title = "Bridge over the Tarn to close for repairs", text = bridgeText): Promise<Posted> {
  const response = await page.request.post("/api/articles", { data: { title, text, outlet: "Tarn Valley Mail", published: "2026-03-04" } });
  await expectOk(response);
  return (await response.json()) as Posted;
}

async function expectOk(response: APIResponse): Promise<void> {
  if (!response.ok()) throw new Error(`${response.status()} ${await response.text()}`);
}

/** The figures marked in the text, in reading order. */
export const marks = (page: Page) => page.getByRole("article", { name: "Article" }).locator("[data-claim]");
export const card = (page: Page) => page.getByRole("complementary", { name: "Figure under review" });
export const rows = (page: Page) => page.getByRole("navigation", { name: "Figures" }).locator("[data-row]");

/** Nothing is loading any more. The stream of events stays open, so the network is never idle. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.waitForFunction(() => document.readyState === "complete" && document.querySelector("[aria-busy=true], [role=status] > .out-of-sight") === null);
  await page.waitForTimeout(400);
}
