import { z } from "zod";
import type { SetUp } from "@/lib/api/contract";
import { request } from "./request";

const Anything = z.unknown();

export const signIn = (email: string, password: string) =>
  request(Anything, "/api/auth/sign-in/email", { method: "POST", body: { email, password } });

export const signOut = () => request(Anything, "/api/auth/sign-out", { method: "POST", body: {} });

export const setUp = (body: SetUp) => request(Anything, "/api/set-up", { method: "POST", body });
