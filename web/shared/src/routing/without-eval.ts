import { config } from 'zod';

// The content security policy forbids code made from text, which zod would try out of haste. It asks when a schema is made, which
// may be while modules are loaded: this one comes before all others.
config({ jitless: true });
