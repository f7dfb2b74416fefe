package health.charley.edge.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing wrong with a request: where, and a sentence about it. The place is either a {@code pointer} into the body (a
 * JSON Pointer as a URI fragment, RFC 6901 §6) or the name of a {@code parameter} of the path, the query or the headers.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputError(String pointer, String parameter, String detail) {

    public InputError {
        if ((pointer == null) == (parameter == null)) {
            throw new IllegalArgumentException("an input error is about a place in the body or about a parameter");
        }
    }

    /** An error at a place in the body, such as {@code #/answers/0/value}. */
    public static InputError at(String pointer, String detail) {
        return new InputError(pointer, null, detail);
    }

    /** An error in a parameter of the path, the query or the headers. */
    public static InputError of(String parameter, String detail) {
        return new InputError(null, parameter, detail);
    }
}
