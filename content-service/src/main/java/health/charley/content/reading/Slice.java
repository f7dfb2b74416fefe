package health.charley.content.reading;

import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import java.util.List;
import java.util.Optional;

/** The part of a list that one answer holds, cut from pages read one beyond the limit to see whether more follow. */
record Slice(List<Page> pages, Optional<Cursor> next) {

    static Slice of(List<Page> oneMore, int limit, Cursor before) {
        if (oneMore.size() <= limit) {
            return new Slice(List.copyOf(oneMore), Optional.empty());
        }
        var pages = List.copyOf(oneMore.subList(0, limit));
        return new Slice(pages, Optional.of(before.at(pages.get(limit - 1).slug())));
    }

    /** The languages of the pages, as {@code Content-Language} says them; of an empty part, the common language. */
    String languages() {
        var languages = pages.stream()
                .map(page -> page.address().language())
                .distinct()
                .sorted()
                .toList();
        return languages.isEmpty() ? PageAddress.LANGUAGE : String.join(", ", languages);
    }

    /** The word for the next part, or null at the end of the list. */
    String nextWord() {
        return next.map(Cursor::word).orElse(null);
    }
}
