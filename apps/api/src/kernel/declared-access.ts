import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS } from './permit.js';

const RESOLVER_TYPE = 'graphql:resolver_type';
const OPERATIONS = ['Query', 'Mutation', 'Subscription'];

/** Refuses to start while any query, mutation, subscription or route does not say who may call it. */
@Injectable()
export class DeclaredAccess implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = [...this.discovery.getProviders(), ...this.discovery.getControllers()]
      .filter(({ instance, metatype }) => instance && metatype)
      .flatMap(({ instance, metatype }) =>
        this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object).map((name) => ({
          name,
          handler: (instance as Record<string, unknown>)[name],
          metatype: metatype as () => unknown,
        })),
      )
      .filter(({ handler }) => typeof handler === 'function' && isOperation(handler))
      .filter(
        ({ handler, metatype }) =>
          !this.reflector.getAllAndOverride(ACCESS, [handler as () => unknown, metatype]),
      )
      .map(({ name, metatype }) => `${metatype.name}.${name}`);
    if (open.length > 0) {
      throw new Error(`These operations declare no permission (add @Permit): ${open.join(', ')}`);
    }
  }
}

function isOperation(handler: object): boolean {
  return (
    OPERATIONS.includes(Reflect.getMetadata(RESOLVER_TYPE, handler)) ||
    Reflect.hasMetadata(PATH_METADATA, handler)
  );
}
