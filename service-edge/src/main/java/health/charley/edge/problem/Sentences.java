package health.charley.edge.problem;

import java.util.Map;

/** What a problem says when nobody said more: a sentence for each status. */
final class Sentences {

    private static final Map<Integer, String> BY_STATUS = Map.ofEntries(
            Map.entry(400, "The request can't be understood."),
            Map.entry(401, "Sign in first: this needs a valid access token."),
            Map.entry(403, "You are signed in, but not allowed to do this."),
            Map.entry(404, "There is nothing at this address."),
            Map.entry(405, "This address does not take this method."),
            Map.entry(406, "None of the media types asked for can be sent."),
            Map.entry(409, "The request contradicts what is stored."),
            Map.entry(412, "What is stored has changed since it was read."),
            Map.entry(413, "The body is larger than this service takes."),
            Map.entry(415, "The body's media type is not one this address takes."),
            Map.entry(428, "Say which revision this is about (If-Match)."),
            Map.entry(429, "Too many requests."),
            Map.entry(503, "This can't be answered just now. Try again in a moment."));

    private Sentences() {}

    /** The sentence for a status, or null where saying anything would say too much (500). */
    static String of(int status) {
        return BY_STATUS.get(status);
    }
}
