/** Votes: whether a page helped, once for each person, without knowing who. */
package health.charley.content.vote;
