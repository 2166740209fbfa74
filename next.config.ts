import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Types are checked by .ci/run; a newsroom's start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "@prisma/client"],
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
};

export default config;
