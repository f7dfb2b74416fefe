package health.charley.history.assessment;

import health.charley.history.report.CareLevel;
import health.charley.history.report.ReviewStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Assessments as points in time, for a chart. */
@Schema(name = "Timeline", description = "Assessments as points in time, for a chart; the oldest first.")
public record TimelineView(
        @Schema(required = true) List<PointView> points,

        @Schema(required = true, description = "The ids of those among them that are damaged and can't be opened.")
        List<UUID> damaged,

        @Schema(required = true, description = "Whether older ones within the times asked for were left out.")
        boolean cut) {

    /** One assessment. */
    @Schema(name = "TimelinePoint", description = "One assessment as a point in time.")
    public record PointView(
            @Schema(required = true) UUID assessment,

            @Schema(required = true, description = "When it was assessed, to the second.")
            Instant at,

            @Schema(required = true, description = "The topic's id.", examples = "leg-cramps")
            String topic,

            @Schema(required = true, description = "The care level in triage's words.", examples = "consultation")
            String careLevel,

            @Schema(
                    required = true,
                    description =
                            "The care level as a height: 1 self-care, 2 within two weeks, 3 within 24 hours, 4 emergency, 5"
                                    + " ambulance; 0 for one that is not known here.")
            int urgency,

            @Schema(description = "The leading cause; left out where the result was not conclusive.")
            LeadingCauseView leadingCause,

            @Schema(required = true, description = "Whether clinicians have reviewed the knowledge.")
            ReviewStatus review) {

        static PointView from(Assessment assessment) {
            var item = AssessmentItemView.from(assessment);
            return new PointView(
                    item.id(),
                    item.assessedAt(),
                    item.topic(),
                    item.careLevel(),
                    CareLevel.of(item.careLevel()).map(CareLevel::urgency).orElse(0),
                    item.leadingCause(),
                    item.review());
        }
    }

    /** The newest of these, at most so many. */
    static TimelineView from(List<Listed> newestFirst, int limit) {
        var shown = newestFirst.stream().limit(limit).toList();
        var points = new ArrayList<>(Listed.whole(shown).map(PointView::from).toList());
        Collections.reverse(points);
        return new TimelineView(List.copyOf(points), Listed.damaged(shown), newestFirst.size() > limit);
    }
}
