import { ENTRY_PROVIDER_WATERMARK } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { FEATURE_PROVIDERS } from './features.js';
import { SCALARS } from './graphql/scalars.js';

/** Writes the API's schema to standard output, from the code alone: no database, no port. */
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
const resolvers = FEATURE_PROVIDERS.filter(
  (provider): provider is new () => object =>
    typeof provider === 'function' && Reflect.hasMetadata(ENTRY_PROVIDER_WATERMARK, provider),
);
const schema = await app.get(GraphQLSchemaFactory).create(resolvers, SCALARS);
process.stdout.write(
  `# Printed from the resolvers: do not edit. "npm run generate" writes it anew.\n\n${printSchema(lexicographicSortSchema(schema))}\n`,
);
await app.close();
