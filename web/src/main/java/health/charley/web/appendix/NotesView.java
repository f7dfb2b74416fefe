package health.charley.web.appendix;

import java.util.Objects;

/** A person's private notes on an assessment. */
public record NotesView(String text) {
    public NotesView {
        text = Objects.requireNonNullElse(text, "");
    }
}
