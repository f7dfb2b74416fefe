package health.charley.history.receipt;

import health.charley.edge.correlation.CorrelationId;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** Passes the correlation id of the request in hand on to the service that is asked because of it. */
public final class CorrelationForwarding implements ClientRequestFilter {
    @Override
    public void filter(ClientRequestContext request) {
        CorrelationId.current().ifPresent(id -> request.getHeaders().putSingle(CorrelationId.HEADER, id));
    }
}
