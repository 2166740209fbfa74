import { readFileSync } from "node:fs";
import { expect, test } from "../setup/journey";
import { bridgeText, postArticle } from "./articles";

test("a view keeps its filters, counts live, and is found again by others when it is shared", async ({ page, desk }) => {
  await postArticle(page);
  await page.goto("/claims?kind=count");
  await page.getByRole("button", { name: /^Views/ }).click();
  await page.getByLabel("Name of the view").fill("Counted things");
  await page.getByLabel("for everybody").check();
  await page.getByRole("button", { name: "Keep these filters" }).click();
  await expect(page.getByRole("button", { name: /^Counted things/ })).toBeVisible();
  const count = Number(await page.getByRole("table", { name: "Claims" }).getAttribute("aria-rowcount")) - 1;

  const ines = await desk.signIn("viewer", "Ines");
  await ines.goto("/claims");
  await ines.getByRole("button", { name: /^Views/ }).click();
  const view = ines.getByRole("listitem").filter({ hasText: "Counted things" });
  await expect(view).toContainText(String(count));
  await view.getByRole("link").click();
  await expect(ines).toHaveURL(/\/claims\?kind=count$/);
});

test("facets count, narrow, stand in the address, and unknown filters are told", async ({ page }) => {
  await postArticle(page);
  await postArticle(page, "A second article", `${bridgeText}\n\nIn all 77 sheep were counted, the council said.`);
  await page.goto("/claims");
  await page.getByRole("button", { name: /^Source/ }).click();
  await page.getByRole("group", { name: "Source" }).getByLabel(/council/).first().check();
  await expect(page).toHaveURL(/source=/);
  await expect(page.getByRole("button", { name: /^Remove the filter .*council/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: /^Remove the filter .*council/ })).toBeVisible();
  await page.goto("/claims?colour=red");
  await expect(page.getByText(/something that is not known here.*colour=red/)).toBeVisible();
});

test("columns are chosen and kept, the order turns at the head, and rows are walked by keys", async ({ page }) => {
  await postArticle(page);
  await page.goto("/claims");
  await expect(page.getByRole("row").nth(1)).toBeVisible();
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("group", { name: "Columns" }).getByLabel("Confidence").click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("columnheader", { name: "Confidence" })).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Sort by Confidence" }).click();
  await expect(page).toHaveURL(/sort=confidence$/);
  await page.getByRole("button", { name: "Sort by Confidence" }).click();
  await expect(page).toHaveURL(/sort=-confidence$/);
  await expect(page.getByRole("table", { name: "Claims" })).toHaveAttribute("aria-busy", "false");
  await page.getByRole("row").nth(1).focus();
  await page.keyboard.press("j");
  await expect(page.getByRole("row").nth(2)).toBeFocused();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/articles\/.+claim=/);
});

test("a list of thousands scrolls to its end, holds few rows, and leaves whole as CSV", async ({ page }) => {
  test.setTimeout(120_000);
  const text = Array.from({ length: 2400 }, (_, i) => `Some ${1000 + i} people marched through the town.`).join("\n\n");
  const { claims } = await postArticle(page, "A long list", text);
  await page.goto("/claims");
  const table = page.getByRole("table", { name: "Claims" });
  await expect(table).toHaveAttribute("aria-rowcount", String(claims + 1));
  await page.getByRole("row").nth(1).focus();
  await expect(async () => {
    await page.keyboard.press("End");
    await expect(page.locator(`[data-index="${claims - 1}"]`)).toBeVisible({ timeout: 400 });
  }).toPass({ timeout: 60_000, intervals: [100] });
  expect(await table.getByRole("row").count()).toBeLessThan(120);
  const [csv] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "CSV" }).click()]);
  expect(readFileSync(await csv.path(), "utf8").trimEnd().split("\n")).toHaveLength(claims + 1);
});
