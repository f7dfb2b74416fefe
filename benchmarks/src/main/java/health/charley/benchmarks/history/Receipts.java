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

/** Receipts of a sample person, and the requests of people who save them in turns, list them and erase them. */
final class Receipts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HISTORY = "/api/history/v1";
    private static final String ASSESSMENTS = HISTORY + "/assessments";

    private final List<Receipt> receipts;
    private final List<String> tokens;

    private Receipts(List<Receipt> receipts, List<String> tokens) {
        this.receipts = List.copyOf(receipts);
        this.tokens = List.copyOf(tokens);
    }

    /** As many as said, signed by this triage beforehand: making them is not what is measured. */
    static Receipts of(SampleInterview interview, Connection triage, int count, List<String> tokens)
            throws IOException {
        var receipts = new ArrayList<Receipt>();
        for (var n = 0; n < count; n++) {
            var id = id();
            receipts.add(new Receipt(id, interview.receipt(triage, id)));
        }
        return new Receipts(receipts, tokens);
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

    /** Each saves one, of one person after the other. */
    List<byte[]> puts(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> put(receipts.get(n), token(n)))
                .toList();
    }

    private static byte[] put(Receipt receipt, String token) {
        return Connection.writeRequest(
                "PUT", ASSESSMENTS + "/" + receipt.id(), token, "{\"receipt\":\"" + receipt.text() + "\"}");
    }

    /** Each saves so many, of one person after the other. */
    List<byte[]> bulks(int ofABulk) {
        return IntStream.range(0, receipts.size() / ofABulk)
                .mapToObj(n -> bulk(receipts.subList(n * ofABulk, (n + 1) * ofABulk), token(n)))
                .toList();
    }

    private static byte[] bulk(List<Receipt> several, String token) {
        var body = JSON.createObjectNode();
        several.forEach(receipt -> body.withArray("receipts").add(receipt.text()));
        return Connection.writeRequest("POST", ASSESSMENTS, token, body.toString());
    }

    /** The same request of one person for the newest assessments, so many times. */
    List<byte[]> lists(int count) {
        return Collections.nCopies(count, Connection.getRequest(ASSESSMENTS + "?limit=20", token(0)));
    }

    /** Erase all, so that the same receipts are new again. */
    List<byte[]> erasures() {
        return tokens.stream()
                .map(token -> Connection.writeRequest("DELETE", HISTORY + "/everything", token, ""))
                .toList();
    }

    private String token(int number) {
        return tokens.get(number % tokens.size());
    }

    /**
     * What triage signed of one assessment.
     *
     * @param id the assessment's
     * @param text the compact JWS
     */
    private record Receipt(String id, String text) {}
}
