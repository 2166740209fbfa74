import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../setup/journey";
import { marks, postArticle, settled } from "./articles";

// Whoever may see every page.
test.use({ role: "administrator" });

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function expectClean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 4).join(" | ")}`);
  expect(found, where).toEqual([]);
}

/** Everything that there is to look at, with something on it. */
async function places(page: Page): Promise<readonly string[]> {
  const { id } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await expect(marks(page).first()).toBeVisible();
  await page.keyboard.press("v");
  await expect(page.getByText("Sending")).toHaveCount(0);
  const toll = { published: "2026-03-02", text: "At least 12 people were killed when the Dorra river burst its banks near Karvela, the governor said. Rescue boats searched the flooded streets." };
  await page.request.post("/api/articles", { data: { ...toll, title: "Flood in Karvela kills 12" } });
  await page.request.post("/api/articles", { data: { title: "Karvela flood toll rises to 19", published: "2026-03-04", text: toll.text.replace("At least 12", "In all 19") } });
  const series = ((await (await page.request.get("/api/series")).json()) as { items: { id: string }[] }).items[0]?.id ?? "";
  return ["/", "/articles", "/articles?q=nothing", "/articles/new", `/articles/${id}`, "/claims", "/claims?q=nothing", "/rules", "/review", "/settings", "/settings/people", "/settings/desk", "/series", `/series/${series}`, `/articles/${id}/cover`, "/reference", "/nowhere"];
}

for (const theme of ["light", "dark"] as const) {
  test(`nothing for axe to find, ${theme}`, async ({ page, desk }) => {
    test.setTimeout(240_000);
    desk.expectError(/404/);
    const all = await places(page);
    await page.emulateMedia({ colorScheme: theme });
    for (const place of all) {
      await page.goto(place);
      await settled(page);
      await expectClean(page, `${place}, ${theme}`);
    }
    const article = all[4] ?? "";
    await page.goto(article);
    await expect(marks(page).first()).toBeVisible();
    for (const key of ["d", "e", "?"]) {
      await page.keyboard.press(key);
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectClean(page, `the dialog of ${key}, ${theme}`);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
    }
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectClean(page, `the palette, ${theme}`);
    await page.goto("/claims");
    await expect(page.getByRole("row").nth(1)).toBeVisible();
    for (const menu of [/^Views/, /^Columns/, /^Source/, /^Date and value/]) {
      await page.getByRole("button", { name: menu }).click();
      await expectClean(page, `the menu ${String(menu)}, ${theme}`);
      await page.keyboard.press("Escape");
    }
    await page.goto("/");
    for (const button of await page.getByRole("button", { name: "Show as a table" }).all()) await button.click();
    await expectClean(page, `the desk as tables, ${theme}`);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(/sign-in/);
    await expectClean(page, `sign-in, ${theme}`);
    await page.goto("/set-up?token=none");
    await expectClean(page, `set-up, ${theme}`);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("nothing scrolls sideways, and the work can be done", async ({ page, desk }) => {
    test.setTimeout(120_000);
    desk.expectError(/404/);
    for (const place of [...(await places(page)), "/set-up"]) {
      await page.goto(place);
      await settled(page);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(over, place).toBeLessThanOrEqual(0);
    }
    await page.goto("/articles");
    await page.getByRole("link", { name: "Bridge over the Tarn" }).click();
    await expect(marks(page).first()).toBeVisible();
    await page.getByRole("button", { name: "Details" }).click();
    await expect(page.getByRole("region", { name: "History" })).toBeVisible();
    await page.getByRole("button", { name: "Less" }).click();
    await page.getByRole("button", { name: "Verify" }).click();
    await expect(page.locator("[data-claim][data-status=verified]")).toHaveCount(2);
    await page.getByRole("button", { name: "Figures", exact: true }).click();
    await expect(page.locator("[data-row]").first()).toBeVisible();
    await page.getByRole("button", { name: "You and the colours" }).click();
    await page.locator("#person-menu").getByText("Dark").click();
    await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
  });
});
