package health.charley.content.vote;

import java.time.Instant;
import java.util.Optional;

/** How many people a page helped and how many not, and when that last changed. */
record VoteCounts(long helpful, long notHelpful, Optional<Instant> changedAt) {}
