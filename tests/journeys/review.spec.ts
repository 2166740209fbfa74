import { expect, test } from "../setup/journey";
import { bridgeText, card, marks, postArticle, rows } from "./articles";

test("an article is pasted, and its figures verified and disputed by keys alone", async ({ page }) => {
  await page.goto("/articles/new");
  await page.getByLabel("Title").fill("Bridge over the Tarn to close for repairs");
  await page.getByLabel("Outlet").fill("Tarn Valley Mail");
  await page.getByLabel("Text").fill(bridgeText);
  await page.getByRole("button", { name: "Find its figures" }).click();
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
  await expect(marks(page).first()).toBeVisible();
  const total = await marks(page).count();
  expect(total).toBeGreaterThan(4);
  await expect(rows(page)).toHaveCount(total);
  await expect(marks(page).nth(0)).toHaveAttribute("aria-current", "true");

  await page.keyboard.press("v");
  await expect(marks(page).nth(0)).toHaveAttribute("data-status", "verified");
  await expect(marks(page).nth(1)).toHaveAttribute("aria-current", "true");

  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("What is wrong")).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByText("Say what is wrong")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1,250");
  await page.keyboard.press("Tab");
  await page.keyboard.type("The minutes say otherwise, with a v and a d.");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(marks(page).nth(1)).toHaveAttribute("data-status", "disputed");
  await expect(marks(page).nth(2)).toHaveAttribute("aria-current", "true");

  await page.keyboard.press("k");
  await expect(card(page).getByText("The value is wrong").first()).toBeVisible();
  await expect(card(page).getByText("1,250").first()).toBeVisible();
  await expect(card(page).getByRole("region", { name: "History" })).toContainText("editor 1");
  await expect(card(page).getByRole("region", { name: "History" })).toContainText("The minutes say otherwise");

  await page.keyboard.press("r");
  await expect(marks(page).nth(1)).toHaveAttribute("data-status", "unverified");
  await page.reload();
  await expect(marks(page).nth(0)).toHaveAttribute("data-status", "verified");
  await expect(marks(page).nth(1)).toHaveAttribute("data-status", "unverified");
  await expect(marks(page).nth(1)).toHaveAttribute("aria-current", "true");
});

test("a verdict is taken back by one key, and both stay in the history", async ({ page }) => {
  const { id } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await page.getByRole("button", { name: "Verify" }).first().click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await expect(marks(page).nth(0)).toHaveAttribute("data-status", "verified");
  await page.keyboard.press("z");
  await expect(marks(page).nth(0)).toHaveAttribute("data-status", "unverified");
  await expect(marks(page).nth(0)).toHaveAttribute("aria-current", "true");
  const history = card(page).getByRole("region", { name: "History" });
  await expect(history.getByText("Verified", { exact: true })).toBeVisible();
  await expect(history.getByText("Unverified")).toBeVisible();
});

test("a source is added with the verdict and shown in the history", async ({ page }) => {
  const { id } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await expect(marks(page).first()).toBeVisible();
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Address").fill("not an address");
  await dialog.getByRole("button", { name: "Verify" }).click();
  await expect(dialog.getByText("begins with http")).toBeVisible();
  await dialog.getByLabel("Address").fill("https://council.test/minutes");
  await dialog.getByLabel("Title").fill("Council minutes");
  await dialog.getByLabel("Quoted passage").fill("carried by 17 votes to 12");
  await dialog.getByRole("button", { name: "Verify" }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press("k");
  await expect(card(page).getByRole("link", { name: "Council minutes" })).toHaveAttribute("href", "https://council.test/minutes");
});

test("keys rest in fields and with modifiers, and can be switched off", async ({ page }) => {
  const { id } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await expect(marks(page).first()).toBeVisible();
  await page.keyboard.press("/");
  await expect(page.getByLabel("Find a figure")).toBeFocused();
  await page.keyboard.type("vdu");
  await expect(page.getByText("No figure here matches.")).toBeVisible();
  await page.getByRole("button", { name: "Show all figures" }).click();
  await page.keyboard.press("Alt+v");
  await expect(page.locator("[data-claim][data-status=verified]")).toHaveCount(0);
  await page.keyboard.press("?");
  await page.getByLabel("Single keys are on").click();
  await expect(page.getByLabel("Single keys are on")).not.toBeChecked();
  await page.keyboard.press("Escape");
  await page.keyboard.press("v");
  await page.keyboard.press("j");
  await expect(page.locator("[data-claim][data-status=verified]")).toHaveCount(0);
  await expect(marks(page).nth(0)).toHaveAttribute("aria-current", "true");
});

test("a link leads to its figure, and a click on a figure makes it the current one", async ({ page }) => {
  const { id } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  const last = marks(page).last();
  await last.click();
  await expect(last).toHaveAttribute("aria-current", "true");
  await page.waitForURL(/claim=/);
  const there = page.url();
  await page.goto("/");
  await page.goto(there);
  await expect(marks(page).last()).toHaveAttribute("aria-current", "true");
  await expect(marks(page).last()).toBeInViewport();
});

test("what was typed into a dispute survives closing it", async ({ page }) => {
  const { id } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await expect(marks(page).first()).toBeVisible();
  await page.keyboard.press("d");
  await page.getByRole("dialog").getByLabel("Note").fill("Half a thought");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.press("d");
  await expect(page.getByRole("dialog").getByLabel("Note")).toHaveValue("Half a thought");
});

test("a viewer reads everything and decides nothing", async ({ page, desk }) => {
  const { id } = await postArticle(page);
  const viewer = await desk.signIn("viewer", "T. Vale");
  await viewer.goto(`/articles/${id}`);
  await expect(marks(viewer).first()).toBeVisible();
  await expect(viewer.getByText("your role is viewer")).toBeVisible();
  await expect(viewer.getByRole("button", { name: "Verify" })).toHaveCount(0);
  await viewer.keyboard.press("v");
  await viewer.keyboard.press("d");
  await expect(viewer.getByRole("dialog")).toHaveCount(0);
  await expect(viewer.locator("[data-claim][data-status=verified]")).toHaveCount(0);
  await viewer.goto("/articles/new");
  await expect(viewer.getByText("You cannot add articles")).toBeVisible();
});

test("what is no claim leaves the counts, and comes back", async ({ page }) => {
  const { id, claims } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await expect(rows(page)).toHaveCount(claims);
  await page.keyboard.press("x");
  await expect(rows(page)).toHaveCount(claims - 1);
  await expect(marks(page).nth(0)).toHaveAttribute("data-status", "dismissed");
  await page.getByRole("group", { name: "Status" }).getByRole("button", { name: "Not a claim" }).click();
  await expect(rows(page)).toHaveCount(1);
  await rows(page).first().click();
  await page.keyboard.press("r");
  await expect(marks(page).nth(0)).toHaveAttribute("data-status", "unverified");
  await page.getByRole("group", { name: "Status" }).getByRole("button", { name: "All" }).click();
  await expect(rows(page)).toHaveCount(claims);
});

test("a figure's rule stands in the rule book with its examples", async ({ page }) => {
  const { id } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  const rule = card(page).locator("a[href^='/rules']");
  const name = await rule.textContent();
  await rule.click();
  await expect(page.getByRole("heading", { name: "Rules", level: 1 })).toBeVisible();
  await expect(page.getByText(name ?? "", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Fires in" }).first()).toBeVisible();
});
