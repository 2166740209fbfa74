import { handle } from "../handle";
import { ApiError } from "@/lib/api/errors";

const nothing = handle({ role: "public" }, async () => {
  throw new ApiError(404, "not_found", "There is nothing at this address.");
});

export { nothing as GET, nothing as POST, nothing as PUT, nothing as PATCH, nothing as DELETE };
