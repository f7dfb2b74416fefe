package health.charley.content.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.headers.Preconditions;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Says how long a reply keeps and which edition it is, and answers 304 when the client has that edition. The ETag is the
 * SHA-256 of the reply itself: an article shows headlines of other pages, so its own revision alone would not do.
 */
@Provider
public class ConditionalReply implements ContainerResponseFilter {
    private static final String FOR_A_MINUTE = "public, max-age=60";

    private final ObjectMapper json;

    ConditionalReply(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Edition reply) {
            var etag = '"' + sha256(reply) + '"';
            setHeaders(response, reply, etag);
            if (isNotModified(preconditions(request), etag, reply)) {
                response.setStatusInfo(Response.Status.NOT_MODIFIED);
                response.setEntity(null);
            }
        }
    }

    private static boolean isNotModified(Preconditions asked, String etag, Edition reply) {
        return reply instanceof Cacheable dated
                ? asked.isNotModified(etag, dated.changedAt())
                : asked.isNotModified(etag);
    }

    private static void setHeaders(ContainerResponseContext response, Edition reply, String etag) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, etag);
        if (reply instanceof Cacheable dated) {
            headers.putSingle(HttpHeaders.LAST_MODIFIED, Preconditions.httpDate(dated.changedAt()));
        }
        headers.putSingle(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE);
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, reply.contentLanguage());
        if (!reply.vary().isEmpty()) {
            headers.putSingle(HttpHeaders.VARY, reply.vary());
        }
    }

    private static Preconditions preconditions(ContainerRequestContext request) {
        return new Preconditions(
                Optional.ofNullable(request.getHeaderString(HttpHeaders.IF_NONE_MATCH)),
                Optional.ofNullable(request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE)));
    }

    private String sha256(Edition reply) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(reply));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
