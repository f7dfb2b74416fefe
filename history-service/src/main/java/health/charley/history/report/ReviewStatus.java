package health.charley.history.report;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether clinicians reviewed the knowledge. */
@Schema(name = "ReportReview", description = "Whether clinicians have reviewed the knowledge behind a report.")
public record ReviewStatus(
        @Schema(
                required = true,
                description =
                        "The status in triage's word, as its `reviewStatus` spells it; `unknown` where an older receipt, or a"
                                + " list of what was saved before lists told it, does not say.",
                examples = "awaiting-clinical-review")
        String status,

        @Schema(
                required = true,
                description = "False where no clinician stands behind it: it is not for real complaints then.")
        boolean reviewed) {
    /** How the status of knowledge begins that clinicians stand behind; any other leaves it unreviewed. */
    private static final String REVIEWED = "reviewed";

    /** A status as results say it to people: triage puts a space for each hyphen there. Names and days are left alone. */
    private static final Pattern SAID = Pattern.compile("[a-z]+( [a-z]+)+");

    private static final Pattern SPELLED = Pattern.compile("[a-z]+(-[a-z]+)+");

    /** What triage's word means, however it is spelled; where there is none, nobody stands behind it. */
    public static ReviewStatus of(Optional<String> word) {
        var said = word.filter(given -> !given.isEmpty()).orElse("unknown");
        var status = SAID.matcher(said).matches() ? said.replace(' ', '-') : said;
        return new ReviewStatus(status, status.startsWith(REVIEWED));
    }

    /** The status as people read it. */
    public String inWords() {
        return SPELLED.matcher(status).matches() ? status.replace('-', ' ') : status;
    }
}
