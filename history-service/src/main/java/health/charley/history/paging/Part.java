package health.charley.history.paging;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The part of a list that one answer holds, cut from items read one beyond the limit to see whether more follow.
 *
 * @param next the cursor of the part that follows; {@code null} at the end of the list
 */
public record Part<T>(List<T> items, String next) {

    /** The first of these items of the list, and a cursor to the rest when there are more than the limit. */
    public static <T> Part<T> of(Listing list, List<T> oneMore, int limit, Function<T, UUID> id) {
        if (oneMore.size() <= limit) {
            return new Part<>(List.copyOf(oneMore), null);
        }
        var items = List.copyOf(oneMore.subList(0, limit));
        return new Part<>(items, new Cursor(list, id.apply(items.get(limit - 1))).encode());
    }

    public <V> List<V> map(Function<T, V> view) {
        return items.stream().map(view).toList();
    }
}
