import type { Page } from "@playwright/test";
import { expect, test } from "../setup/journey";
import { card, marks, postArticle } from "./articles";

/** Opens the rule book at the rule of the figure under review, by its link on the card. */
async function openRule(page: Page): Promise<string> {
  const link = card(page).locator("a[href^='/rules#']");
  const rule = (await link.textContent()) ?? "";
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/rules#${rule}$`));
  await expect(page.locator(`[id="${rule}"]`)).toBeInViewport();
  return rule;
}
const counted = (page: Page, rule: string, name: string) => page.locator(`[id="${rule}"] dl > div`).filter({ has: page.getByText(name, { exact: true }) }).locator("dd");

test("a figure is dismissed by a key, leaves the counts, and is counted against its rule", async ({ page }) => {
  const { id, claims } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await expect(marks(page).first()).toHaveAttribute("aria-current", "true");
  const quote = (await marks(page).first().textContent()) ?? "";

  await page.keyboard.press("x");
  await expect(marks(page).first()).toHaveAttribute("data-status", "dismissed");
  await expect(marks(page).nth(1)).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("z");
  await expect(marks(page).first()).toHaveAttribute("data-status", "unverified");
  await page.keyboard.press("x");
  await expect(marks(page).first()).toHaveAttribute("data-status", "dismissed");
  await expect(page.getByText("Sending")).toHaveCount(0);

  await marks(page).first().click();
  await expect(card(page).getByRole("button", { name: "Not a claim" })).toBeDisabled();
  await expect(card(page).getByRole("region", { name: "History" }).getByText("Not a claim")).toHaveCount(2);
  const rule = await openRule(page);
  await expect(page.locator(`[id="${rule}"]`)).toBeFocused();
  await expect(page.locator(`[id="${rule}"] details`)).toHaveAttribute("open");
  await expect(counted(page, rule, "Not a claim")).toContainText("1");

  await counted(page, rule, "Not a claim").getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/claims\\?status=dismissed&rule=${rule}$`));
  await expect(page.getByText("1 figure", { exact: true })).toBeVisible();
  await expect(page.getByRole("row").nth(1)).toContainText(quote);
  await page.getByRole("button", { name: `Remove the filter ${rule}` }).click();
  await expect(page).toHaveURL(/\/claims\?status=dismissed$/);
  await page.goto("/claims");
  await expect(page.getByText(`${claims - 1} figures`, { exact: true })).toBeVisible();
});

test("the rule book is searched and ordered, and the address remembers it", async ({ page }) => {
  await postArticle(page);
  await page.goto("/rules");
  const rules = page.locator("main li[id]");
  await expect(rules.first()).toBeVisible();
  const all = await rules.count();
  await page.getByLabel("Order").selectOption({ label: "Most fired first" });
  await expect(rules.first().locator("dd").first()).not.toHaveText("0");
  await page.getByLabel("Search rules").fill("currency");
  await expect(page).toHaveURL(/order=fired&q=currency/);
  await expect.poll(() => rules.count()).toBeLessThan(all);
  await page.reload();
  await expect(page.getByLabel("Order")).toHaveValue("fired");
  await expect(page.getByLabel("Search rules")).toHaveValue("currency");
  await page.getByLabel("Search rules").fill("no rule says this");
  await page.getByRole("button", { name: "Show all rules" }).click();
  await expect(rules).toHaveCount(all);
  await page.getByRole("navigation", { name: "Parts of the book" }).getByRole("link", { name: "Page furniture" }).click();
  await expect(page.getByRole("heading", { name: "Page furniture" })).toBeInViewport();
});
