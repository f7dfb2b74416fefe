package health.charley.benchmarks.history;

import com.fasterxml.jackson.databind.json.JsonMapper;
import health.charley.benchmarks.http.Connection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Receipts of a sample person with chest pain, and the requests of someone who saves them, lists them and erases them. */
final class Receipts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HISTORY = "/api/history/v1";
    private static final String ASSESSMENTS = HISTORY + "/assessments";
    private static final String INTERVIEW = "/api/triage/v1/topics/leg-cramps/interview";
    private static final String FINISHED = """
            {"assessment":"%s","person":{"age":60,"sex":"male"},"answers":[{"question":"chest-pain","value":"yes"}]}""";

    private final List<Receipt> receipts;
    private final String token;

    private Receipts(List<Receipt> receipts, String token) {
        this.receipts = List.copyOf(receipts);
        this.token = token;
    }

    /** As many as said, signed by this triage beforehand: making them is not what is measured. */
    static Receipts of(Connection triage, int count, String token) throws IOException {
        var receipts = new ArrayList<Receipt>();
        for (var n = 0; n < count; n++) {
            var id = id();
            var finished = JSON.readTree(triage.send(Connection.postRequest(INTERVIEW, FINISHED.formatted(id))));
            receipts.add(new Receipt(id, finished.get("receipt").asText()));
        }
        return new Receipts(receipts, token);
    }

    /** A UUIDv7 (RFC 9562, 5.7) of now: who names no id gets the one that others have who say the same within ten minutes. */
    private static String id() {
        var random = ThreadLocalRandom.current();
        var high = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(1 << 12);
        return new UUID(high, random.nextLong() >>> 2 | Long.MIN_VALUE).toString();
    }

    int count() {
        return receipts.size();
    }

    /** Each saves one. */
    List<byte[]> puts(int count) {
        return receipts.stream()
                .limit(count)
                .map(receipt -> Connection.writeRequest(
                        "PUT", ASSESSMENTS + "/" + receipt.id(), token, "{\"receipt\":\"" + receipt.text() + "\"}"))
                .toList();
    }

    /** Each saves so many. */
    List<byte[]> bulks(int ofABulk) {
        return IntStream.range(0, receipts.size() / ofABulk)
                .mapToObj(n -> receipts.subList(n * ofABulk, (n + 1) * ofABulk))
                .map(this::bulk)
                .toList();
    }

    private byte[] bulk(List<Receipt> several) {
        var body = JSON.createObjectNode();
        several.forEach(receipt -> body.withArray("receipts").add(receipt.text()));
        return Connection.writeRequest("POST", ASSESSMENTS, token, body.toString());
    }

    /** The same request for the newest assessments, so many times. */
    List<byte[]> lists(int count) {
        return Collections.nCopies(count, Connection.getRequest(ASSESSMENTS + "?limit=20", token));
    }

    /** Erases all, so that the same receipts are new again. */
    byte[] erasure() {
        return Connection.writeRequest("DELETE", HISTORY + "/everything", token, "");
    }

    /**
     * What triage signed of one assessment.
     *
     * @param id the assessment's
     * @param text the compact JWS
     */
    private record Receipt(String id, String text) {}
}
