import { expect, test } from "../setup/journey";
import { bridgeText, marks } from "./articles";

const file = (name: string, content: string | Buffer) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });

test("what is no text is refused in words, and what was typed stays", async ({ page }) => {
  await page.goto("/articles/new");
  const choose = page.locator("input[type=file]");
  const submit = page.getByRole("button", { name: "Find its figures" });
  await page.getByLabel("Outlet").fill("Tarn Valley Mail");
  await submit.click();
  await expect(page.getByText("Give the article a title.")).toBeVisible();
  await expect(page.getByText("The article has no text.", { exact: false })).toBeVisible();
  await expect(page.getByLabel("Title")).toBeFocused();
  await page.getByLabel("Title").fill("A title");

  await choose.setInputFiles(file("photo.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xd8])));
  await expect(page.getByText("photo.txt is not plain text")).toBeVisible();
  await choose.setInputFiles(file("nul.txt", "Some 40 people\0 came."));
  await expect(page.getByText("nul.txt: The text holds NUL bytes.", { exact: false })).toBeVisible();
  await choose.setInputFiles(file("empty.txt", "  \n "));
  await expect(page.getByText("empty.txt: The article has no text", { exact: false })).toBeVisible();
  await choose.setInputFiles(file("story.pdf", "%PDF-1.4"));
  await expect(page.getByText("story.pdf is not a .txt file", { exact: false })).toBeVisible();
  await choose.setInputFiles(file("long.txt", "a".repeat(1_000_001)));
  await expect(page.getByText("1,000,001 characters", { exact: false })).toBeVisible();
  await choose.setInputFiles(file("huge.txt", "a".repeat(5_000_000)));
  await expect(page.getByText("huge.txt is too big", { exact: false })).toBeVisible();

  await expect(page.getByLabel("Outlet")).toHaveValue("Tarn Valley Mail");
  await expect(page.getByLabel("Title")).toHaveValue("A title");
  await page.getByLabel("Address").fill("tarn.test");
  await page.getByLabel("Text").fill(bridgeText);
  await submit.click();
  await expect(page.getByText("begins with http")).toBeVisible();
  await expect(page.getByLabel("Text")).toHaveValue(bridgeText);
});

test("a text file becomes an article, and the same text again is the same article", async ({ page }) => {
  await page.goto("/articles/new");
  await page.locator("input[type=file]").setInputFiles(file("bridge.txt", bridgeText));
  await expect(page.getByText("Text taken from bridge.txt.")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Bridge over the Tarn to close for repairs");
  await page.getByRole("button", { name: "Find its figures" }).click();
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
  await expect(marks(page).first()).toBeVisible();
  const first = new URL(page.url()).pathname;

  await page.goto("/articles/new");
  await page.getByLabel("Title").fill("Under another title");
  await page.getByLabel("Text").fill(bridgeText);
  await page.getByRole("button", { name: "Find its figures" }).click();
  await page.waitForURL((url) => url.pathname === first);
  await expect(page.getByText("already on the desk").first()).toBeVisible();
});

test("a refusal of the server stands in the form, with everything typed", async ({ page, desk }) => {
  desk.expectError(/422|503/);
  await page.goto("/articles/new");
  await page.getByLabel("Title").fill("A title");
  await page.getByLabel("Text").fill(bridgeText);
  await page.route("**/api/articles", (route) => route.fulfill({
    status: 422, json: { error: { code: "invalid", message: "Some fields are not right.", fields: { outlet: "This outlet is not known." } } },
  }));
  await page.getByRole("button", { name: "Find its figures" }).click();
  await expect(page.getByText("This outlet is not known.")).toBeVisible();
  await expect(page.getByLabel("Outlet")).toBeFocused();
  await expect(page.getByLabel("Text")).toHaveValue(bridgeText);
});

test("the text of an article is never taken for a page", async ({ page }) => {
  await page.goto("/articles/new");
  await page.getByLabel("Title").fill("<img src=x onerror=document.title='taken'>");
  await page.getByLabel("Text").fill("<script>document.title='taken'</script> Some 40 people <b>came</b>, 12 of them early.");
  await page.getByRole("button", { name: "Find its figures" }).click();
  await expect(marks(page).first()).toBeVisible();
  await expect(page.getByText("<b>came</b>", { exact: false }).first()).toBeVisible();
  expect(await page.title()).not.toContain("taken");
});
