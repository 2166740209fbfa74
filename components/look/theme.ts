import { createTheme, type CSSVariablesResolver } from "@mantine/core";
import kit from "./kit.module.css";

/** Mantine dressed in our own tokens: its colours and sizes are only names for those of app/tokens.css. */
export const theme = createTheme({
  fontFamily: "var(--sans)",
  fontFamilyMonospace: "var(--mono)",
  headings: { fontFamily: "var(--sans)" },
  fontSizes: { xs: "var(--size-1)", sm: "var(--size-2)", md: "var(--size-2)", lg: "var(--size-4)", xl: "var(--size-5)" },
  defaultRadius: "var(--corner)",
  primaryColor: "dark",
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: { defaultProps: { variant: "default", size: "sm" }, classNames: { root: kit.button } },
    TextInput: { classNames: { input: kit.input, label: kit.label, error: kit.error, description: kit.description } },
    PasswordInput: {
      classNames: { input: kit.input, innerInput: kit.inner, label: kit.label, error: kit.error, description: kit.description },
    },
    Textarea: { classNames: { input: kit.input, label: kit.label, error: kit.error, description: kit.description } },
    NativeSelect: { defaultProps: { size: "sm" }, classNames: { input: kit.input, label: kit.label, error: kit.error, description: kit.description } },
    Modal: {
      defaultProps: { lockScroll: false, transitionProps: { duration: 0 }, radius: "var(--corner)", padding: "lg" },
      classNames: { content: kit.dialog, header: kit.dialogHeader, title: kit.dialogTitle, overlay: kit.overlay },
    },
  },
});

const shared = {
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-default": "var(--sheet)",
  "--mantine-color-default-hover": "var(--select)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--control)",
  "--mantine-color-dimmed": "var(--ink-3)",
  "--mantine-color-placeholder": "var(--ink-3)",
  "--mantine-color-error": "var(--disputed)",
  "--mantine-color-anchor": "var(--accent)",
};

export const variables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
