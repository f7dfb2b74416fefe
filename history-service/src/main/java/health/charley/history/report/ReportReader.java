package health.charley.history.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.history.receipt.Receipt;
import health.charley.history.report.Report.Advice;
import health.charley.history.report.Report.Origin;
import health.charley.history.report.Report.PersonTold;
import health.charley.history.report.Report.RedFlagRaised;
import health.charley.history.words.TopicWords;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads a report out of a receipt. A pure function of the receipt, which was verified when it was saved, and of the words
 * for its ids. What a receipt does not say stays empty: older ones say less.
 */
public final class ReportReader {
    static final String NOTICE =
            "A questionnaire on a computer made this from what a person answered. Nobody examined the"
                    + " person. It is not a diagnosis, the guide is not a certified medical device, and every probability is the"
                    + " guide's own estimate.";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String receipt;
    private final JsonNode claims;
    private final JsonNode result;
    private final Optional<TopicWords> words;

    private ReportReader(String receipt, JsonNode claims, Optional<TopicWords> words) {
        this.receipt = receipt;
        this.claims = claims;
        this.result = claims.path("result");
        this.words = words;
    }

    /** The report of a compact JWS that triage signed. */
    public static Report read(String receipt, Optional<TopicWords> words) {
        return new ReportReader(receipt, claims(receipt), words).report();
    }

    private static JsonNode claims(String receipt) {
        try {
            return JSON.readTree(Receipt.payload(receipt));
        } catch (IOException broken) {
            throw new IllegalStateException("A saved receipt is no receipt.", broken);
        }
    }

    private Report report() {
        var answers = new AnswersTold(words).of(claims.path("answers"));
        var causes = list(result.path("causes"), this::cause);
        var pertinence = new Pertinence(answers, causes, words);
        return new Report(
                UUID.fromString(text(claims, "jti")),
                Instant.ofEpochSecond(claims.path("iat").asLong()),
                NOTICE,
                ReviewStatus.of(Optional.of(text(result, "knowledgeReview"))),
                origin(),
                person(),
                advice(),
                redFlags(),
                pertinence.positives(),
                pertinence.negatives(),
                result.path("conclusive").asBoolean(true) && !causes.isEmpty(),
                causes.stream().limit(Report.MOST_CAUSES).toList(),
                answers,
                list(result.path("notAsked"), open -> text(open, "text")),
                words.isPresent(),
                receipt);
    }

    private Origin origin() {
        var topic = text(claims, "topic");
        return new Origin(
                text(claims, "iss"),
                topic,
                words.map(TopicWords::title).orElse(topic),
                text(claims, "policy"),
                Optional.of(text(claims, "language"))
                        .filter(tag -> !tag.isEmpty())
                        .orElse("en"),
                text(claims.path("knowledge"), "version"),
                text(claims.path("knowledge"), "sha256"));
    }

    private PersonTold person() {
        var person = claims.path("person");
        return new PersonTold(
                person.path("age").asInt(0),
                person.path("sex").asText("unknown"),
                person.path("pregnancy").asText("unknown"));
    }

    private Advice advice() {
        return new Advice(
                text(result, "careLevel"),
                text(result, "careTitle"),
                text(result, "careAdvice"),
                text(result, "reason"),
                list(result.path("selfCare"), advice -> text(advice, "text")),
                list(result.path("watchFor"), change -> text(change, "text")),
                text(result, "disclaimer"));
    }

    private List<RedFlagRaised> redFlags() {
        return list(
                        result.path("redFlags"),
                        flag -> new RedFlagRaised(
                                text(flag, "id"),
                                text(flag, "text"),
                                text(flag, "careLevel"),
                                flag.path("certain").asBoolean(true),
                                text(flag, "action")))
                .stream()
                .sorted(Comparator.comparing(flag -> !flag.certain()))
                .toList();
    }

    private Cause cause(JsonNode cause) {
        var condition = text(cause, "condition");
        var probability = cause.path("probability").asDouble();
        return new Cause(
                condition,
                text(cause, "name"),
                probability,
                cause.path("range").path("low").asDouble(probability),
                cause.path("range").path("high").asDouble(probability),
                text(cause, "frequency"),
                text(cause, "careLevel"),
                words.map(known -> known.snomed().get(condition)),
                list(cause.path("evidenceFor"), ReportReader::weight),
                list(cause.path("evidenceAgainst"), ReportReader::weight));
    }

    private static Cause.Weight weight(JsonNode evidence) {
        return new Cause.Weight(
                text(evidence, "finding"),
                text(evidence, "text"),
                evidence.path("effectiveRatio").asDouble(1),
                text(evidence.path("source"), "kind").equals("citation"),
                text(evidence.path("source"), "text"));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText();
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> read) {
        var items = new ArrayList<T>();
        nodes.forEach(node -> items.add(read.apply(node)));
        return List.copyOf(items);
    }
}
