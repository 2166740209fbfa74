import { expect, test } from "../setup/journey";
import { postArticle } from "./articles";

test.describe("an administrator", () => {
  test.use({ role: "administrator" });

  test("invites somebody, who comes in; then changes their role and disables them, and the log says so", async ({ page, desk, browser }) => {
    desk.expectError(/403|404/);
    await page.goto("/settings/people");
    await page.getByLabel("For whom").fill("Ines from the city desk");
    await page.getByRole("button", { name: "Make a link" }).click();
    const link = await page.getByRole("group", { name: /Pass this link on/ }).getByRole("textbox").inputValue();
    expect(link).toContain("/invitation?token=");

    const context = await browser.newContext({ baseURL: desk.url });
    const guest = await context.newPage();
    await guest.goto(link);
    await expect(guest.getByText(/has invited you as editor/)).toBeVisible();
    await guest.getByLabel("Name").fill("Ines Prado");
    await guest.getByLabel("E-mail").fill("Ines@desk.test");
    await guest.getByLabel("Password", { exact: true }).fill("a sea of paper");
    await guest.getByRole("button", { name: "Come in" }).click();
    await guest.waitForURL(/sign-in/);
    await guest.getByLabel("E-mail").fill("ines@desk.test");
    await guest.getByLabel("Password", { exact: true }).fill("a sea of paper");
    await guest.getByRole("button", { name: "Sign in" }).click();
    await expect(guest.getByText("Ines Prado").first()).toBeAttached();
    // A link holds once.
    const again = await context.newPage();
    await again.goto(link);
    await expect(again.getByText("not valid any more")).toBeVisible();

    await page.reload();
    const row = page.getByRole("row").filter({ hasText: "Ines Prado" });
    await row.getByLabel("Role of Ines Prado").selectOption("viewer");
    await expect(page.getByText("made Ines Prado viewer")).toBeVisible();
    await row.getByRole("button", { name: "Disable" }).click();
    await expect(row).toContainText("(disabled)");
    await expect(page.getByText("disabled Ines Prado")).toBeVisible();
    expect((await guest.request.get("/api/me")).status()).toBe(401);
    await context.close();
  });

  test("cannot take the role from the last administrator", async ({ page, desk }) => {
    desk.expectError(/409/);
    await page.goto("/settings/people");
    const own = page.getByLabel(/^Role of/).first();
    await own.selectOption("editor");
    await expect(page.getByText("This is the last administrator.", { exact: false }).first()).toBeVisible();
    await expect(own).toHaveValue("administrator");
  });

  test("makes a key, which works until it is revoked, and chooses the policy", async ({ page, desk, playwright }) => {
    await page.goto("/settings/desk");
    await page.getByLabel("What uses it").fill("Archive");
    await page.getByRole("button", { name: "Make a key" }).click();
    const key = await page.getByRole("group", { name: /Keep this key/ }).getByRole("textbox").inputValue();
    const program = await playwright.request.newContext({ baseURL: desk.url, extraHTTPHeaders: { authorization: `Bearer ${key}` } });
    expect(((await (await program.get("/api/me")).json()) as { role: string }).role).toBe("viewer");
    await page.getByRole("button", { name: "Revoke" }).click();
    await expect(page.getByRole("button", { name: "Revoke" })).toHaveCount(0);
    expect((await program.get("/api/me")).status()).toBe(401);
    await program.dispose();

    await page.getByLabel(/^Strict/).click();
    await expect(page.getByLabel(/^Strict/)).toBeChecked();
    await expect(page.getByText("Verifying: Strict.").first()).toBeVisible();
    const { id } = await postArticle(page);
    await Promise.all([page.waitForResponse(/\/api\/policy/), page.goto(`/articles/${id}`)]);
    await expect(page.locator("[data-claim][aria-current]")).toBeVisible();
    await page.keyboard.press("v");
    await expect(page.getByRole("dialog")).toContainText("This desk verifies with evidence only");
  });
});

test("what is for administrators is refused to others, on the page and at the API", async ({ page, desk }) => {
  desk.expectError(/404|403/);
  await page.goto("/settings");
  await expect(page.getByRole("navigation", { name: "Settings" }).getByRole("link")).toHaveText(["Mine"]);
  await page.goto("/settings/people");
  await expect(page.getByRole("link", { name: "Back to the desk" }).or(page.getByText(/nothing here|not found|no such page/i)).first()).toBeVisible();
  expect((await page.request.get("/api/people")).status()).toBe(403);
});

test("a person changes the password, the look, and signs out everywhere", async ({ page }) => {
  await page.goto("/settings");
  await page.getByLabel("Lines").selectOption("compact");
  await expect(page.locator("html")).toHaveAttribute("data-density", "compact");
  await page.getByLabel("Present password").fill("correct horse battery");
  await page.getByLabel("New password").fill("another horse battery");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("The password is changed.").first()).toBeVisible();
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await page.waitForURL(/sign-in/);
});
