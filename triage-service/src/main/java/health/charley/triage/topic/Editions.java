package health.charley.triage.topic;

import health.charley.edge.headers.Preconditions;
import health.charley.knowledge.KnowledgeVersion;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A reply that is the same for everybody until the knowledge changes: made once for each version of a topic, and known by its
 * ETag, so that a client which has it gets 304.
 */
public final class Editions {
    private static final String FOR_A_MINUTE = "public, max-age=60";

    private final Function<KnowledgeVersion, String> writer;
    /** By the SHA-256 of the knowledge. */
    private final Map<String, Edition> byKnowledge = new ConcurrentHashMap<>();

    private record Edition(String text, String etag) {

        static Edition of(String text) {
            return new Edition(text, '"' + sha256(text) + '"');
        }

        private static String sha256(String text) {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest, 0, 16);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java runtime has SHA-256.", e);
            }
        }
    }

    public Editions(Function<KnowledgeVersion, String> writer) {
        this.writer = writer;
    }

    /** The reply, or 304 where the client has it; {@code ifNoneMatch} is null where the client has none, as a header is. */
    public ResponseBuilder<String> reply(KnowledgeVersion version, String ifNoneMatch) {
        var edition = byKnowledge.computeIfAbsent(version.sha256(), sha256 -> Edition.of(writer.apply(version)));
        var preconditions = new Preconditions(Optional.ofNullable(ifNoneMatch), Optional.empty());
        ResponseBuilder<String> reply = preconditions.isNotModified(edition.etag())
                ? ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.ok(edition.text());
        return reply.header(HttpHeaders.ETAG, edition.etag())
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
