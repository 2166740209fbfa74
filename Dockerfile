FROM node:22-slim AS build
WORKDIR /desk
COPY package.json package-lock.json .npmrc ./
COPY lib/cli/slim.mjs lib/cli/
RUN npm ci --omit=dev
COPY . .
RUN node lib/cli/run.mjs lib/cli/build-now.ts && rm -rf .next/cache

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /desk
RUN chown node:node /desk
USER node
COPY --from=build --chown=node:node /desk ./
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "lib/cli/start.mjs"]
