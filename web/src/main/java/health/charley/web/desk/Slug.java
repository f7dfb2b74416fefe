package health.charley.web.desk;

import java.util.regex.Pattern;

/** The ids and last parts of addresses that the content service takes. */
final class Slug {
    /** What is wrong with any other text. */
    static final String SENTENCE = "Write it in small letters and digits, with dashes between them.";

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 100;

    private Slug() {}

    /** Asked before a text becomes part of an address. */
    static boolean is(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
