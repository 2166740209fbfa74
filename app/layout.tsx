import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ColorSchemeScript, mantineHtmlProps } from "@mantine/core";
import "@fontsource-variable/geist/wght.css";
import "@fontsource-variable/geist-mono/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import "@mantine/core/styles/UnstyledButton.css";
import "@mantine/core/styles/VisuallyHidden.css";
import "@mantine/core/styles/CloseButton.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/Paper.css";
import "@mantine/core/styles/Overlay.css";
import "@mantine/core/styles/ModalBase.css";
import "@mantine/core/styles/Modal.css";
import "@mantine/core/styles/Loader.css";
import "@mantine/core/styles/Button.css";
import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/PasswordInput.css";
import "./tokens.css";
import "./base.css";
import { Providers } from "@/components/providers";
import { words } from "@/components/words";
import { Speaker } from "@/components/words/speaker";
import { currentLanguage, currentPreferences } from "./preferences";

export const metadata: Metadata = {
  title: { default: words.name, template: `%s · ${words.name}` },
  description: words.tagline,
  referrer: "same-origin",
  robots: { index: false, follow: false },
};
export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [{ media: "(prefers-color-scheme: light)", color: "#f9f7f1" }, { media: "(prefers-color-scheme: dark)", color: "#161513" }],
};

export default async function Layout({ children }: { children: ReactNode }) {
  const { preferences, keeper } = await currentPreferences();
  const language = await currentLanguage();
  const theme = preferences.theme ?? "auto";
  return (
    <html lang={language} {...mantineHtmlProps} data-mantine-color-scheme={theme === "dark" ? "dark" : "light"} data-density={preferences.density ?? "normal"}>
      {/* Nothing is kept under this key: the script only asks the system where that is the choice. */}
      <head><ColorSchemeScript defaultColorScheme={theme} localStorageKey="quantifact.nothing" /></head>
      <body>
        <Providers preferences={preferences} keeper={keeper}><Speaker language={language}>{children}</Speaker></Providers>
      </body>
    </html>
  );
}
