// What an actor says when an invocation cannot be answered. Always holds: the message names the actor, or the time.
import { ProxyError } from '../errors.js';

export const failures = {
  notLoaded: (actor: string, cause: unknown) =>
    new ProxyError('internal', `the state of actor ${actor} could not be loaded`, {
      cause,
      mayRepeat: 'yes',
    }),
  notStored: (actor: string, cause: unknown) =>
    new ProxyError('internal', `the new state of actor ${actor} could not be stored`, { cause }),
  changedElsewhere: (actor: string, cause: unknown) =>
    new ProxyError('conflict', `the state of actor ${actor} was changed elsewhere; nothing was stored`, {
      cause,
    }),
  mailboxFull: (actor: string, waiting: number) =>
    new ProxyError('overloaded', `the mailbox of actor ${actor} is full: ${waiting} invocations wait`),
  noSuchAction: (actor: string, action: string) =>
    new ProxyError('actionNotFound', `actor ${actor} has no action ${JSON.stringify(action)}`),
  routedTooOften: (actor: string, routes: number) =>
    new ProxyError(
      'hostFailed',
      `actor ${actor} hands the invocation on, as ${routes} actors did before, the most allowed: it may go in a circle`,
    ),
  waitedTooLong: (budgetMs: number) =>
    new ProxyError('timedOut', `the invocation waited ${budgetMs} ms for its turn`, { mayRepeat: 'yes' }),
  answeredTooLate: (budgetMs: number) =>
    new ProxyError('timedOut', `the user function did not answer within ${budgetMs} ms`),
  storedTooLate: (budgetMs: number) =>
    new ProxyError('timedOut', `the state was not stored within ${budgetMs} ms; it may yet be`),
};
