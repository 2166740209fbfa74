import { expect, test } from "../setup/journey";
import { bridgeText, marks, postArticle } from "./articles";

test("filters stand in the address and survive reload and back", async ({ page }) => {
  const { claims } = await postArticle(page);
  await postArticle(page, "A second article", `${bridgeText}\n\nIn all 77 sheep were counted.`);
  await page.goto("/claims");
  const table = page.getByRole("table", { name: "Claims" });
  await expect(table.getByRole("row").nth(1)).toBeVisible();

  await page.getByRole("group", { name: "Kind" }).getByRole("button", { name: "Count" }).click();
  await expect(page).toHaveURL(/\/claims\?kind=count$/);
  await page.getByRole("group", { name: "Status" }).getByRole("button", { name: "Unverified" }).click();
  await expect(page).toHaveURL(/\/claims\?kind=count&status=unverified$/);
  await page.getByLabel("Search figures and sentences").fill("sheep");
  await expect(page).toHaveURL(/q=sheep$/);
  await expect(page.getByText("1 figure", { exact: true })).toBeVisible();

  await page.reload();
  await expect(page.getByLabel("Search figures and sentences")).toHaveValue("sheep");
  await expect(page.getByText("1 figure", { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/claims\?kind=count$/);
  await expect(page.getByLabel("Search figures and sentences")).toHaveValue("");
  await expect(page.getByRole("group", { name: "Status" }).getByRole("button", { pressed: true })).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/claims$/);

  await page.getByRole("combobox", { name: "Article" }).selectOption({ label: "Bridge over the Tarn to close for repairs" });
  await expect(page.getByText(`${claims} figures`, { exact: true })).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /Claims/ }).click();
  await expect(page).toHaveURL(/\/claims$/);
  await expect(page.getByText(`${2 * claims + 1} figures`, { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByText(`${claims} figures`, { exact: true })).toBeVisible();
  await page.getByRole("row").nth(2).getByRole("link").click();
  await page.waitForURL(/\/articles\/.+\?claim=/);
  await expect(page.locator("[data-claim][aria-current]")).toBeVisible();
});

test("no match says so, and one press shows all again", async ({ page }) => {
  await postArticle(page);
  await page.goto("/claims?q=nothing-like-this");
  await expect(page.getByText("No claim matches these filters.")).toBeVisible();
  await page.getByRole("button", { name: "Clear filters" }).first().click();
  await expect(page.getByRole("row").nth(1)).toBeVisible();
});

test("the desk counts what has been done, and its tables lead to the claims", async ({ page }) => {
  const { id } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await expect(marks(page).first()).toBeVisible();
  await page.keyboard.press("v");
  await page.keyboard.press("v");
  await expect(page.getByText("Sending")).toHaveCount(0);
  await page.getByRole("link", { name: "Desk", exact: true }).click();
  await expect(page.getByRole("main").getByRole("link", { name: "2 Verified" })).toBeVisible();
  const frame = page.getByRole("region", { name: "Status by article" });
  await frame.getByRole("button", { name: "Show as a table" }).click();
  await frame.getByRole("link", { name: /: 2 figures verified/ }).click();
  await expect(page).toHaveURL(/\/claims\?article=.+&status=verified$/);
  await expect(page.getByText("2 figures", { exact: true })).toBeVisible();
});

test("a bar of a chart opens the claims behind it", async ({ page }) => {
  await postArticle(page);
  await page.goto("/");
  const bar = page.getByRole("region", { name: "Status by kind" }).locator(".recharts-bar-rectangle path").first();
  await bar.click({ force: true });
  await expect(page).toHaveURL(/\/claims\?kind=.+&status=unverified$/);
});

test("wrong addresses say so", async ({ page, desk }) => {
  desk.expectError(/404/);
  await page.goto("/articles/00000000-0000-7000-8000-000000000000");
  await expect(page.getByText("There is nothing here").first()).toBeVisible();
  await page.goto("/no/such/page");
  await expect(page.getByText("There is nothing here").first()).toBeVisible();
});
