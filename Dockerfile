# The site and the Studio for hosted Sanity. The build needs no variable and no token; docs/production.md names those that
# the container needs.
FROM node:24-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# The folder of rendered pages is made here, so that a volume in its place belongs to the same user.
RUN npm run build && npm prune --omit=dev && mkdir -p .next/pages

FROM node:24-bookworm-slim
WORKDIR /site
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000
COPY --from=build /site/package.json /site/next.config.ts /site/tsconfig.json ./
COPY --from=build /site/node_modules node_modules
COPY --from=build /site/public public
COPY --from=build /site/lib lib
# The server keeps rendered pages inside.
COPY --from=build --chown=node:node /site/.next .next
USER node
EXPOSE 3000
CMD ["node", "--env-file=lib/page-store/node.env", "lib/page-store/server.ts"]
