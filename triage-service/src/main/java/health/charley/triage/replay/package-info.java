/** Replay: a finished assessment worked out again from its receipt, with what today's knowledge says beside it. */
package health.charley.triage.replay;
