import { expect, test } from "../setup/journey";
import { card, marks, postArticle } from "./articles";

const pill = { name: /updates? by others/ };

test("what a colleague decides waits behind a pill, moves nothing, and comes with one key", async ({ page, desk }) => {
  const { id } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await expect(page.getByText("Live", { exact: true }).first()).toBeAttached();
  await expect(marks(page).first()).toBeVisible();
  const before = await marks(page).evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().top));

  const ines = await desk.signIn("editor", "Ines");
  await ines.goto(`/articles/${id}`);
  await expect(marks(ines).first()).toBeVisible();
  await expect(card(page)).toContainText("Ines is looking at this, too.");
  await ines.keyboard.press("v");
  await expect(ines.getByText("Sending")).toHaveCount(0);

  await expect(page.getByRole("button", pill)).toHaveText("1 update by others L");
  await expect(marks(page).first()).toHaveAttribute("data-status", "unverified");
  expect(await marks(page).evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().top))).toEqual(before);
  await expect(ines.getByRole("button", pill)).toHaveCount(0);

  await page.keyboard.press("l");
  await expect(marks(page).first()).toHaveAttribute("data-status", "verified");
  await expect(page.getByRole("button", pill)).toHaveCount(0);
  await ines.close();
  await expect(page.getByText("Ines here")).toHaveCount(0, { timeout: 15_000 });
});

test("after a lost connection what was missed is told", async ({ page, desk }) => {
  desk.expectError(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/);
  await postArticle(page);
  await page.goto("/claims");
  await expect(page.getByText("Live", { exact: true }).first()).toBeAttached();
  await page.context().setOffline(true);
  const ines = await desk.signIn("editor", "Ines");
  await postArticle(ines, "A second bridge", "A second bridge was built for £9 million.");
  await page.context().setOffline(false);
  await expect(page.getByRole("button", pill)).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", pill).click();
  await expect(page.getByText("£9 million").first()).toBeVisible();
});
