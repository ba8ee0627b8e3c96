/** Groups on the health card; each is true whenever one of its lines is (E1.2, E1.9–E1.12). */
export const healthGroupIds = ['pregnancy', 'surgery', 'joints', 'balance', 'illness', 'floor'] as const;
export type HealthGroupId = (typeof healthGroupIds)[number];
