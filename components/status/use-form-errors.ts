"use client";
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

type Fields = Readonly<Record<string, string>>;

/** What is wrong with a form, by field; `show` also puts the cursor into the first wrong field once it is marked. */
export function useFormErrors(form: RefObject<HTMLFormElement | null>) {
  const [errors, setErrors] = useState<Fields>({});
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [errors, form]);
  const show = useCallback((found: Fields) => { wanted.current = true; setErrors(found); }, []);
  return { errors, setErrors, show };
}
