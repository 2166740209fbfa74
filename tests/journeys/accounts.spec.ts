import { expect, test } from "../setup/journey";

test.describe("a new desk", () => {
  test.use({ role: null });

  test("the first administrator comes in by the set-up link, once", async ({ page, desk }) => {
    const link = await desk.setUpLink();
    expect(link).not.toBeNull();
    await page.goto(link ?? "");
    await page.getByLabel("Name").fill("Ife Adeyemi");
    await page.getByLabel("E-mail").fill("ife@desk.test");
    await page.getByLabel("Password", { exact: true }).fill("short");
    await page.getByRole("button", { name: "Create the desk" }).click();
    await expect(page.getByText("12 characters", { exact: false }).last()).toBeVisible();
    await page.getByLabel("Password", { exact: true }).fill("four words in a row");
    await page.getByRole("button", { name: "Create the desk" }).click();

    await page.waitForURL(/\/sign-in/);
    await page.getByLabel("E-mail").fill("ife@desk.test");
    await page.getByLabel("Password", { exact: true }).fill("four words in a row");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Desk", level: 1 })).toBeVisible();
    await expect(page.getByText("The desk is empty")).toBeVisible();
    await expect(page.getByText("administrator").last()).toBeVisible();
    expect(await desk.setUpLink()).toBeNull();

    desk.expectError(/410/);
    await page.goto(link ?? "");
    await page.getByLabel("Name").fill("Somebody Else");
    await page.getByLabel("E-mail").fill("else@desk.test");
    await page.getByLabel("Password", { exact: true }).fill("four words in a row");
    await page.getByRole("button", { name: "Create the desk" }).click();
    await expect(page.getByText("has been set up already")).toBeVisible();
  });

  test("a set-up page without its token says where to find the link", async ({ page }) => {
    await page.goto("/set-up");
    await expect(page.getByText("set-up link that the terminal printed")).toBeVisible();
  });

  test("signing in leads back to where one was going, and nowhere else", async ({ page, desk }) => {
    const person = await desk.createPerson("editor", "R. Osei");
    desk.expectError(/401/);
    await page.goto("/claims?status=disputed&kind=money,vote");
    await page.waitForURL(/\/sign-in\?return=/);
    await page.getByLabel("E-mail").fill(person.email);
    await page.getByLabel("Password", { exact: true }).fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText("password is wrong")).toBeVisible();
    await expect(page.getByLabel("E-mail")).toHaveValue(person.email);
    await page.getByLabel("Password", { exact: true }).fill(person.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL(/\/claims\?status=disputed&kind=money(,|%2C)vote$/);

    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(/\/sign-in$/);
    await page.goto("/sign-in?return=//elsewhere.test/claims");
    await page.getByLabel("E-mail").fill(person.email);
    await page.getByLabel("Password", { exact: true }).fill(person.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL(`${desk.url}/`);
  });
});
