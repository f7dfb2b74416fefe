package health.charley.content.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.content.page.PageAddress;
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
        if (response.getEntity() instanceof Cacheable reply) {
            var etag = '"' + sha256(reply) + '"';
            setHeaders(response, reply, etag);
            if (preconditions(request).isNotModified(etag, reply.changedAt())) {
                response.setStatusInfo(Response.Status.NOT_MODIFIED);
                response.setEntity(null);
            }
        }
    }

    private static void setHeaders(ContainerResponseContext response, Cacheable reply, String etag) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, etag);
        headers.putSingle(HttpHeaders.LAST_MODIFIED, Preconditions.httpDate(reply.changedAt()));
        headers.putSingle(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE);
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, PageAddress.LANGUAGE);
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static Preconditions preconditions(ContainerRequestContext request) {
        return new Preconditions(
                Optional.ofNullable(request.getHeaderString(HttpHeaders.IF_NONE_MATCH)),
                Optional.ofNullable(request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE)));
    }

    private String sha256(Cacheable reply) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(reply));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
