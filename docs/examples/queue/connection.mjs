// @ts-check
/** Where Redis is, and what the queue and the results are called in it. */
export const connection = { url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', maxRetriesPerRequest: null }
export const queueName = 'articles'
/** A hash: the id of an article, and its quotes as JSON. */
export const resultsKey = 'quotes'
