package health.charley.web.desk;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** A text of a manuscript that can be edited: where it stands there, what it is, what it says, and what is wrong with it. */
public record TextField(JsonPointer place, String label, String value, Shape shape, String error) {

    /** How much room a text gets. */
    public enum Shape {
        DATE,
        LINE,
        PARAGRAPH,
        TEXT;

        /** Its word in style sheets and templates. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static TextField of(String place, String label, String value, Shape shape) {
        return new TextField(JsonPointer.compile(place), label, value, shape, "");
    }

    /** Its name in the form: its place, with dashes for slashes. */
    public String id() {
        return "manuscript" + place.toString().replace('/', '-');
    }

    TextField saying(String text) {
        return new TextField(place, label, text, shape, error);
    }

    /** The same; a date that the service could not read says how to write one. */
    TextField checked() {
        return shape == Shape.DATE && !isDate(value) ? wrong("Write the date as 2026-11-29.") : this;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    TextField wrong(String sentence) {
        return new TextField(place, label, value, shape, sentence);
    }
}
