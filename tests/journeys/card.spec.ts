import { readFileSync } from "node:fs";
import { expect, test } from "../setup/journey";
import { card, marks, postArticle } from "./articles";

const slip = "The fund holds HK$2 billion (US$25.6 million) for flats, the minister said.";

test("a check stands at its figure with its working, and is quietened where it is wrong", async ({ page }) => {
  const { id } = await postArticle(page, "A fund for flats", slip);
  await page.goto(`/articles/${id}`);
  const checks = card(page).getByRole("region", { name: "Checks" });
  await expect(checks).toContainText("Amend");
  await expect(checks).toContainText("implies 78.13 HKD per USD");
  await checks.getByRole("button", { name: "This check is wrong here" }).click();
  await checks.getByRole("button", { name: "Quieten it here" }).click();
  await expect(checks.getByText("Say in a few words why the check is wrong here.")).toBeVisible();
  await checks.getByRole("textbox").fill("The fund was valued in 1983.");
  await checks.getByRole("button", { name: "Quieten it here" }).click();
  await expect(checks).toContainText("says that the check is wrong here");
  await page.goto("/claims?check=amend");
  await expect(page.getByText("No claim matches these filters.")).toBeVisible();
});

test("a dispute brings evidence and gives a line to print; evidence of the same site does not count", async ({ page }) => {
  const response = await page.request.post("/api/articles", { data: { title: "A fund", text: slip, url: "https://news.example.org/fund", published: "2026-03-04" } });
  const { id } = (await response.json()) as { id: string };
  await page.goto(`/articles/${id}`);
  await expect(marks(page).first()).toBeVisible();
  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What is wrong").selectOption("magnitude");
  await dialog.getByLabel("Correct value").fill("2,100,000,000");
  await dialog.getByRole("button", { name: "Add evidence" }).click();
  await dialog.getByLabel("Address").fill("https://www.news.example.org/other");
  await expect(dialog).toContainText("This is a page of the article’s own site");
  await dialog.getByLabel("Address").fill("https://gov.example.com/budget.pdf");
  await dialog.getByLabel("How close").selectOption("primary");
  await dialog.getByLabel("Quoted passage").fill("a fund of HK$2.1 billion");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Sending")).toHaveCount(0);
  await page.keyboard.press("k");
  await expect(card(page)).toContainText("An earlier version of this article gave");
  await expect(card(page)).toContainText("HK$2,100,000,000");
  await expect(card(page).getByRole("region", { name: "History" })).toContainText("primary");
});

test("two people check one figure, neither seeing the other's answer first", async ({ page, desk }) => {
  const { id } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await expect(marks(page).first()).toBeVisible();
  await page.keyboard.press("v");
  await page.keyboard.press("k");
  await card(page).getByRole("button", { name: "Ask for a second check" }).click();
  await expect(card(page)).toContainText("Second check asked for.");
  const second = await desk.signIn("editor", "Ines");
  await second.goto(`/articles/${id}`);
  await expect(card(second)).toContainText("the answer is hidden");
  await expect(card(second).getByRole("region", { name: "History" })).not.toContainText("Verified");
  await second.keyboard.press("d");
  await second.getByRole("dialog").getByLabel("What is wrong").selectOption("outdated");
  await second.getByRole("dialog").getByLabel("Note").first().fill("The council has 30 members by now.");
  await second.keyboard.press("Control+Enter");
  await expect(second.getByText("Sending")).toHaveCount(0);
  await second.keyboard.press("k");
  await expect(card(second)).toContainText("the two disagree");
  await expect(card(second)).toContainText("Needs another look: the two checks disagree");
});

test("a figure is given to a colleague, who is named in a comment", async ({ page, desk }) => {
  const { id } = await postArticle(page);
  await desk.createPerson("editor", "Ines Prado");
  await page.goto(`/articles/${id}`);
  await card(page).getByLabel("Given to").selectOption({ label: "Ines Prado" });
  await expect(card(page)).toContainText("Given to Ines Prado");
  await page.keyboard.press("c");
  await page.keyboard.type("Look at this, @in");
  await card(page).getByRole("button", { name: "@Ines Prado" }).click();
  const field = card(page).getByLabel("Comment; @ names a colleague");
  await expect(field).toHaveValue("Look at this, @Ines Prado ");
  await field.focus();
  await page.keyboard.press("Control+Enter");
  await expect(card(page).getByRole("region", { name: "Comments" }).getByRole("listitem")).toHaveCount(1);
  await expect(field).toHaveValue("");
});

test("what was read is corrected by hand, a missed figure is added from marked words, and the history says who", async ({ page }) => {
  const { id, claims } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await card(page).getByRole("button", { name: "Correct what was read" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Counts").fill("bridge repair plan");
  await dialog.getByRole("button", { name: "Correct", exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(card(page)).toContainText("bridge repair plan");
  await expect(card(page).getByRole("region", { name: "History" })).toContainText("Counts:");

  await page.getByRole("button", { name: "Add a figure", exact: true }).click();
  await dialog.getByLabel("The figure as printed").fill("Tuesday");
  await expect(dialog.getByLabel("Value")).toBeVisible();
  await dialog.getByLabel("Value").fill("2");
  await dialog.getByRole("button", { name: "Add it" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(marks(page)).toHaveCount(claims + 1);
  await expect(card(page)).toContainText("added by hand");
});

test("words marked with the pointer are offered as a figure", async ({ page }) => {
  const { id } = await postArticle(page);
  await page.goto(`/articles/${id}`);
  await page.getByRole("article", { name: "Article" }).getByText("on Tuesday, by").dblclick({ position: { x: 2, y: 8 } });
  await expect(page.getByRole("button", { name: /^Add a figure: “.+”$/ })).toBeVisible();
});

test("an article's figures leave as CSV, JSON and ClaimReview, and a cover sheet prints", async ({ page }) => {
  const { id, claims } = await postArticle(page, "=SUM(1) Bridge");
  await page.goto(`/articles/${id}`);
  await expect(marks(page).first()).toBeVisible();
  await page.keyboard.press("v");
  await expect(page.getByText("Sending")).toHaveCount(0);
  await page.getByRole("button", { name: "Export" }).click();
  const [csv] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Figures as CSV" }).click()]);
  const text = readFileSync(await csv.path(), "utf8");
  expect(text.startsWith("\uFEFFclaim_id,")).toBe(true);
  expect(text).toContain("'=SUM(1) Bridge");
  expect(text).toContain("42000000");
  const reviews = (await (await page.request.get(`/api/articles/${id}/export?format=claimreview`)).json()) as { "@graph": { reviewRating: { alternateName: string } }[] };
  expect(reviews["@graph"].map((r) => r.reviewRating.alternateName)).toEqual(["Verified"]);
  await page.goto(`/articles/${id}/cover`);
  await expect(page.getByRole("row")).toHaveCount(claims + 1);
  await expect(page.getByRole("row").nth(1)).toContainText("Verified");
  expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
});
