package health.charley.benchmarks.history;

import com.fasterxml.jackson.databind.json.JsonMapper;
import health.charley.benchmarks.http.Connection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Receipts of a sample person with chest pain, and the requests of someone who saves them, lists them and erases them. */
final class Receipts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HISTORY = "/api/history/v1";
    private static final String ASSESSMENTS = HISTORY + "/assessments";
    private static final byte[] FINISHED = Connection.postRequest(
            "/api/triage/v1/topics/leg-cramps/interview",
            "{\"person\":{\"age\":60,\"sex\":\"male\"},\"answers\":[{\"question\":\"chest-pain\",\"value\":\"yes\"}]}");

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
            var finished = JSON.readTree(triage.send(FINISHED));
            receipts.add(new Receipt(
                    finished.get("assessment").asText(), finished.get("receipt").asText()));
        }
        return new Receipts(receipts, token);
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
