package health.charley.edge.correlation;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Sends the id of the request in hand along with every call to another service. */
@Provider
public class CorrelationPassing implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext call) {
        CorrelationId.current().ifPresent(id -> call.getHeaders().putSingle(CorrelationId.HEADER, id));
    }
}
