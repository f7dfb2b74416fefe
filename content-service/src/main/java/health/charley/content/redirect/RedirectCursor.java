package health.charley.content.redirect;

import health.charley.content.page.PageKind;
import health.charley.content.paging.CursorWord;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the list of redirects goes on: after an old address. */
record RedirectCursor(OldAddress after) {
    private static final Pattern SHAPE =
            Pattern.compile("(article|cause) ([a-z]{2,3}(?:-[A-Z]{2})?) ([a-z0-9]+(?:-[a-z0-9]+)*)");

    static RedirectCursor of(OldAddress address) {
        return new RedirectCursor(address);
    }

    static Optional<RedirectCursor> parse(Optional<String> word) {
        return CursorWord.parameter(word, SHAPE)
                .map(place -> new RedirectCursor(
                        new OldAddress(PageKind.named(place.group(1)), place.group(2), place.group(3))));
    }

    String word() {
        return CursorWord.of(after.kind().word() + " " + after.language() + " " + after.fromSlug());
    }
}
