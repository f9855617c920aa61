// @ts-check
import { Redis } from 'ioredis'
import { findQuotes } from 'quote-attribution'
import { connection, resultsKey } from './connection.mjs'

const redis = new Redis(connection.url)

/**
 * Read one article, in a thread of the worker. Who dies before the last line leaves nothing; who dies behind it leaves what the next
 * one writes again, the same.
 *
 * @param {import('bullmq').SandboxedJob<{ file: string, text: string }>} job
 */
export default async function readArticle({ data }) {
  await redis.hset(resultsKey, data.file, JSON.stringify(findQuotes(data.text)))
}
