package health.charley.web.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Patient;
import java.util.regex.Pattern;

/** People at the desk. */
final class Editors {
    private Editors() {}

    /** Somebody who signs in to see a page of the desk. */
    static Patient at(String path, String account) {
        return new Patient().opens(path).signsInAs(account);
    }

    /** The tag that the forms of the page at hand carry. */
    static String tag(Patient person) {
        return field(person, "etag");
    }

    /** What a hidden field of the page at hand says. */
    static String field(Patient person, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"")
                .matcher(person.sees().html());
        assertTrue(field.find(), person.sees().html());
        return field.group(1).replace("&quot;", "\"").replace("&#34;", "\"");
    }
}
