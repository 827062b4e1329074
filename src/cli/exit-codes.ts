export const exitCodes = { ok: 0, errors: 1, usage: 2, interrupted: 130 } as const;
