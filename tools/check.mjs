// npm run check: format, lint, types, floors, dead code, content lints.
import { runChecks } from './checks.mjs';
import { ensureInstalled } from './machine.mjs';

ensureInstalled();
process.exit(runChecks().failures.length === 0 ? 0 : 1);
