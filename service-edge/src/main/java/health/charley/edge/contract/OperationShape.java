package health.charley.edge.contract;

/** What an operation takes: a body, any parameter, one in its path, a signed-in caller. */
record OperationShape(boolean hasBody, boolean hasParameter, boolean hasPathParameter, boolean hasSignIn) {}
