package health.charley.history.receipt;

import java.util.regex.Pattern;

/** How triage writes what a receipt says. */
final class AsWritten {
    private static final int LONGEST = 200;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([-_][a-z0-9]+){0,20}");
    private static final Pattern NAME = Pattern.compile("\\P{Cntrl}{1,200}");

    private AsWritten() {}

    /** Whether it is an id, such as {@code leg-cramps} or {@code self_care}. */
    static boolean isId(Object value) {
        return matches(ID, value);
    }

    /** Whether it is a name that people read. */
    static boolean isName(Object value) {
        return matches(NAME, value);
    }

    static boolean matches(Pattern pattern, Object value) {
        return value instanceof String text
                && text.length() <= LONGEST
                && pattern.matcher(text).matches();
    }

    /**
     * Refuses a receipt in which this is not given.
     *
     * @throws ReceiptRefusedException when it is not
     */
    static void require(String what, boolean given) {
        requireIn(what + " is missing or not as triage writes it.", given);
    }

    /** The same of what there are several of. */
    static void requireAll(String what, boolean given) {
        requireIn(what + " are missing or not as triage writes them.", given);
    }

    /** The same in other words. */
    static void requireIn(String otherwise, boolean given) {
        if (!given) {
            throw new ReceiptRefusedException("The receipt's " + otherwise);
        }
    }
}
