package health.charley.edge.contract;

/**
 * What an operation takes: a body, any parameter, one in its path, a signed-in caller, the state that the caller saw
 * ({@code If-Match}); and whether it says itself that it may contradict what is stored.
 */
record OperationShape(
        boolean hasBody,
        boolean hasParameter,
        boolean hasPathParameter,
        boolean hasSignIn,
        boolean hasPrecondition,
        boolean hasConflict) {}
