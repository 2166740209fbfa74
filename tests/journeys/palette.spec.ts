import { expect, test } from "../setup/journey";
import { marks, postArticle } from "./articles";

test("the palette goes to an article by its title and does what the page can do", async ({ page }) => {
  await postArticle(page);
  await page.goto("/rules");
  await expect(page.getByRole("heading", { name: "Rules" })).toBeVisible();
  await expect(page.getByText("Live", { exact: true }).first()).toBeAttached();
  await page.keyboard.press("Control+k");
  const field = page.getByPlaceholder("A page, an article, a figure, a command");
  await field.fill("tarn");
  await expect(page.getByRole("dialog")).toContainText("Bridge over the Tarn to close for repairs");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/articles\//);
  await expect(marks(page).first()).toBeVisible();
  await page.keyboard.press("Control+k");
  await field.fill("next figure");
  await page.getByRole("dialog").getByRole("button", { name: /^Next figure/ }).click();
  await expect(marks(page).nth(1)).toHaveAttribute("aria-current", "true");
});

test("what needs me leads to its list, and so do the bars of the backlog", async ({ page }) => {
  await postArticle(page);
  await page.goto("/");
  const mine = page.getByRole("region", { name: "What needs you" });
  await expect(mine.getByRole("listitem")).toHaveCount(5);
  await mine.getByRole("link", { name: /^Given to you/ }).click();
  await expect(page).toHaveURL(/\/claims\?flag=open&assignee=me$/);
  await page.goto("/");
  const frame = page.getByRole("region", { name: "Age of what is open" });
  await frame.getByRole("button", { name: "Show as a table" }).click();
  await frame.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/claims\?status=unverified&(?:from|to)=/);
  await expect(page.getByRole("row").nth(1)).toBeVisible();
});
