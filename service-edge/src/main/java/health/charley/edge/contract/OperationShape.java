package health.charley.edge.contract;

/**
 * What an operation takes: a body, any parameter, one in its path, a signed-in caller, the state that the caller saw
 * ({@code If-Match}); whether it says itself that it may contradict what is stored; and whether it leaves it to the edge to
 * say that no media type which the caller takes can be sent.
 */
record OperationShape(
        boolean hasBody,
        boolean hasParameter,
        boolean hasPathParameter,
        boolean hasSignIn,
        boolean hasPrecondition,
        boolean hasConflict,
        boolean saysNothingOfMediaTypes) {}
