export const account = {
  setUp: {
    title: "Set up this desk", lead: "You are the first one here. This makes you its administrator.", submit: "Create the desk",
    noToken: "This page needs the set-up link that the terminal printed when the desk was started. Open that link.",
    done: "Your account is ready. Sign in to begin.",
  },
  signIn: { title: "Sign in", lead: "Editors and fact-checkers of this desk.", submit: "Sign in" },
  name: "Name", email: "E-mail", password: "Password", passwordHint: "12 characters or more; a few words in a row are good.",
  showPassword: "Show the password", need: { email: "Give an e-mail address.", password: "Give your password." },
} as const;
