package health.charley.history.assessment;

import health.charley.history.report.ReviewStatus;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A row of a list.
 *
 * @param assessment nothing where it is damaged and does not open
 */
record Listed(UUID id, Optional<Assessment> assessment) {

    /** Whether clinicians reviewed what it was made by; unknown where it is damaged. */
    ReviewStatus review() {
        return ReviewStatus.of(assessment.flatMap(
                opened -> Optional.ofNullable(opened.summary().knowledgeReview())));
    }

    /** Those that open. */
    static Stream<Assessment> whole(List<Listed> rows) {
        return rows.stream().flatMap(row -> row.assessment().stream());
    }

    /** The ids of those that don't. */
    static List<UUID> damaged(List<Listed> rows) {
        return rows.stream()
                .filter(row -> row.assessment().isEmpty())
                .map(Listed::id)
                .toList();
    }
}
