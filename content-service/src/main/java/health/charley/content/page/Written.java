package health.charley.content.page;

import java.time.Instant;
import java.util.Optional;

/** That an editor's account wrote a revision, and whether its content is that of an earlier one. */
public record Written(String account, Instant at, Optional<Revision> copiedFrom) {}
