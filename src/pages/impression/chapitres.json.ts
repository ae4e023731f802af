/** The chapters that have an edition of their own, for the pipeline: it knows the edition list, not the spine. */
import type { APIRoute } from 'astro';
import { loadBook } from '../../book/load.ts';
import { singleChapters } from '../../book/single-chapter.ts';

export const GET: APIRoute = async () => Response.json(singleChapters(await loadBook()));
