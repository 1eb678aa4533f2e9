import { Injectable } from '@nestjs/common';

/** Turned off first when the process is asked to stop, so that balancers look elsewhere. */
@Injectable()
export class Readiness {
  draining = false;
}
