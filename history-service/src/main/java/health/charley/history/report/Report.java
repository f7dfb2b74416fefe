package health.charley.history.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A saved assessment as it is handed to a clinician. The JSON document is this record as it stands; the PDF and the FHIR
 * Bundle are written from it, so that all three say the same.
 */
@Schema(name = "Report", description = "A saved assessment as it is handed to a clinician. It is not a diagnosis.")
public record Report(
        @Schema(required = true, description = "The assessment's id, a UUIDv7.")
        UUID id,

        @Schema(required = true, description = "When triage finished it, to the second, UTC.")
        Instant assessedAt,

        @Schema(required = true, description = "What this is and is not, as one paragraph.")
        String notice,

        @Schema(required = true, description = "Whether clinicians have reviewed the knowledge behind it.")
        ReviewStatus review,

        @Schema(required = true) Origin origin,

        @Schema(required = true) PersonTold person,

        @Schema(required = true) Advice advice,

        @Schema(
                required = true,
                description = "Red flags that the answers raised, the certain ones first; may be empty.")
        List<RedFlagRaised> redFlags,

        @Schema(required = true, description = "What the person reported that counts most: pertinent positives.")
        List<Statement> positives,

        @Schema(required = true, description = "What the person denied that counts most: pertinent negatives.")
        List<Statement> negatives,

        @Schema(required = true, description = "False where the answers do not point clearly to one cause.")
        boolean conclusive,

        @Schema(required = true, description = "The causes that fit, the most probable first; at most ten.")
        List<Cause> causes,

        @Schema(required = true, description = "Every answer, in the order of the topic's questions.")
        List<AnswerGiven> answers,

        @Schema(required = true, description = "Questions that were left open, as the person reads them.")
        List<String> notAsked,

        @Schema(
                required = true,
                description =
                        "Whether the words of the questions could be had. If not, questions and answers are named by"
                                + " their ids.")
        boolean worded,

        @Schema(required = true, description = "The signed receipt behind it: a compact JWS (RFC 7515).")
        String receipt) {

    /** The most causes that are told; the rest are improbable. */
    static final int MOST_CAUSES = 10;

    public Report {
        redFlags = List.copyOf(redFlags);
        positives = List.copyOf(positives);
        negatives = List.copyOf(negatives);
        causes = List.copyOf(causes);
        answers = List.copyOf(answers);
        notAsked = List.copyOf(notAsked);
    }

    /** Where it comes from. */
    @Schema(name = "ReportOrigin", description = "Where a report comes from.")
    public record Origin(
            @Schema(required = true, description = "Who signed the receipt: the address of the triage service.")
            String issuer,

            @Schema(required = true, description = "The topic's id.", examples = "leg-cramps")
            String topic,

            @Schema(required = true, description = "The topic's title; its id where the words could not be had.")
            String title,

            @Schema(required = true, description = "The policy pack that turned findings into levels.", examples = "us")
            String policy,

            @Schema(required = true, description = "The language of the interview, a BCP 47 tag.", examples = "en-US")
            String language,

            @Schema(required = true, description = "The version of the knowledge.", examples = "1.1.0")
            String knowledgeVersion,

            @Schema(required = true, description = "The SHA-256 of the knowledge's files, as 64 hex digits.")
            String knowledgeSha256) {}

    /** The person, as far as the interview asked. */
    @Schema(name = "ReportPerson", description = "The person, as far as the interview asked; without a name.")
    public record PersonTold(
            @Schema(required = true, description = "Age in whole years when assessed; 0 where it is not known.")
            int age,

            @Schema(required = true, description = "`female`, `male` or `unknown`: the sex given at birth.")
            String sex,

            @Schema(required = true, description = "`none`, `pregnant`, `postpartum` or `unknown`.")
            String pregnancy) {}

    /** What the person was told to do. */
    @Schema(name = "ReportAdvice", description = "What the person was told to do.")
    public record Advice(
            @Schema(required = true, description = "The care level in triage's words.", examples = "consultation_24")
            String careLevel,

            @Schema(required = true, examples = "See a doctor within 24 hours")
            String title,

            @Schema(required = true) String text,

            @Schema(required = true, description = "Why this level.")
            String reason,

            @Schema(required = true, description = "What the person was told to do until then; may be empty.")
            List<String> selfCare,

            @Schema(required = true, description = "Changes that call for care.")
            List<String> watchFor,

            @Schema(required = true, description = "The topic's own disclaimer.")
            String disclaimer) {

        public Advice {
            selfCare = List.copyOf(selfCare);
            watchFor = List.copyOf(watchFor);
        }
    }

    /** A red flag that the answers raised. */
    @Schema(name = "ReportRedFlag", description = "A red flag that the answers raised.")
    public record RedFlagRaised(
            @Schema(required = true, description = "The rule's id.", examples = "R8")
            String id,

            @Schema(required = true, description = "What it speaks of, to the person.")
            String text,

            @Schema(required = true, description = "The care level it raises to.")
            String careLevel,

            @Schema(required = true, description = "False where it hangs on an answer of 'not sure'.")
            boolean certain,

            @Schema(required = true, description = "What to do; where it is not certain: if it is true.")
            String action) {}

    /** One thing that a person reported or denied. */
    @Schema(name = "ReportStatement", description = "One thing that a person reported or denied.")
    public record Statement(
            @Schema(required = true, description = "A sentence to the person, or a question with its answer.")
            String text,

            @Schema(required = true, description = "Whether it answers a question that looks for red flags.")
            boolean screening) {}
}
