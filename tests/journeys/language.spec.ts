import { expect, test } from "../setup/journey";
import { card, postArticle } from "./articles";

test("a person chooses another language, and the screens, dates and numbers follow", async ({ page }) => {
  const { id } = await postArticle(page);
  await page.goto("/settings");
  await page.getByLabel("Language").selectOption({ label: "繁體中文" });
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await expect(page.getByRole("heading", { name: "設定" })).toBeVisible();
  await page.goto(`/articles/${id}`);
  await expect(page.locator("[data-claim]").first()).toBeVisible();
  await page.keyboard.press("v");
  await expect(page.locator("[data-claim][data-status=verified]")).toHaveCount(1);
  await page.keyboard.press("k");
  await expect(page.getByRole("complementary", { name: "正在查核的數字" })).toContainText("已核實");
  await expect(card(page)).toHaveCount(0);
  await page.goto("/");
  await expect(page.getByRole("region", { name: "等你處理" })).toBeVisible();
  await page.goto("/settings");
  await page.getByLabel("語言").selectOption({ label: "English" });
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
});

test.describe("a browser that asks for Chinese", () => {
  test.use({ role: null, locale: "zh-HK" });
  test("is shown the set-up page in it", async ({ page, desk }) => {
    await page.goto((await desk.setUpLink()) ?? "");
    await expect(page.getByRole("heading", { name: "設定" })).toBeVisible();
  });
});
