package health.charley.history.assessment;

import health.charley.edge.problem.Problems;
import health.charley.history.id.UuidV7;
import health.charley.history.paging.ListParameters;
import health.charley.history.paging.Listing;
import health.charley.history.report.CareLevel;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the list of assessments a request is about. With a cursor, the filter of the part before is sent again. */
public class AssessmentListParameters extends ListParameters {
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    @QueryParam("topic")
    @Size(max = 200)
    @Parameter(description = "Only this topic's: its id.", example = "leg-cramps")
    public String topic;

    @QueryParam("careLevel")
    @Parameter(
            description = "Only those of this care level, in triage's words.",
            example = "consultation",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "emergency_ambulance",
                                "emergency",
                                "consultation_24",
                                "consultation",
                                "self_care"
                            }))
    public String careLevel;

    @QueryParam("from")
    @Parameter(
            description = "Only those assessed at this time or later: a date and time of RFC 3339, to the"
                    + " second, such as `2026-05-01T00:00:00Z`.",
            schema = @Schema(format = "date-time"))
    public String from;

    @QueryParam("to")
    @Parameter(
            description = "Only those assessed before this time: a date and time of RFC 3339, to the second,"
                    + " such as `2026-05-01T00:00:00Z`.",
            schema = @Schema(format = "date-time"))
    public String to;

    @QueryParam("sameTopicAs")
    @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID)
    @Parameter(
            description =
                    "Only those of the topic of this assessment: its id. Of one that does not exist there are none.")
    public String sameTopicAs;

    AssessmentFilter filter() {
        return new AssessmentFilter(
                Optional.ofNullable(topic),
                Optional.ofNullable(careLevel).map(AssessmentListParameters::level),
                bound("from", from),
                bound("to", to),
                after(Listing.ASSESSMENTS),
                Optional.ofNullable(sameTopicAs).map(UUID::fromString));
    }

    private static CareLevel level(String word) {
        return CareLevel.of(word)
                .orElseThrow(
                        () -> Problems.badParameter("careLevel", "A care level is one of " + CareLevel.words() + "."));
    }

    static Optional<UUID> bound(String name, String text) {
        return Optional.ofNullable(text).map(given -> UuidV7.boundOf(wholeSecond(time(name, given))));
    }

    private static Instant time(String name, String text) {
        try {
            var time = OffsetDateTime.parse(text).toInstant();
            if (!time.isBefore(Instant.EPOCH) && !time.isAfter(LATEST)) {
                return time;
            }
        } catch (DateTimeParseException noTime) {
            // said below
        }
        throw Problems.badParameter(name, "This is a date and time such as 2026-05-01T00:00:00Z, from 1970 to 9999.");
    }

    /** Assessments are timed to the second, which their ids are more precise than: part of a second counts as a whole one. */
    private static Instant wholeSecond(Instant time) {
        return time.getNano() == 0 ? time : Instant.ofEpochSecond(time.getEpochSecond() + 1);
    }
}
