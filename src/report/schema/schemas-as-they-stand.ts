import { z } from 'zod';

/** Zod would write a function for each schema at its first use, which takes longer than all that an office has to be read with it. */
z.config({ jitless: true });
