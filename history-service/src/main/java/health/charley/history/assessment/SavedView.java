package health.charley.history.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * When an assessment was saved, for the person to take away.
 *
 * @param listed what a list shows of it; absent where it is damaged
 */
public record SavedView(UUID id, Instant savedAt, Optional<AssessmentItemView> listed) {}
