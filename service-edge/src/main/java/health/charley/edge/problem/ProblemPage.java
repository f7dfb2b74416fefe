package health.charley.edge.problem;

/** How a service that has pages shows people a problem that is sent before REST has the request in hand. */
public interface ProblemPage {
    /** A whole page of HTML, that needs nothing but itself and what its policy lets in. */
    String html(int status);

    /** The Content-Security-Policy that goes with it. */
    String policy();
}
