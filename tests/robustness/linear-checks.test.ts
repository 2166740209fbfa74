import { proveAll } from "./prover";

proveAll("rules-of-checks");
