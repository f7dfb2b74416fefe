package health.charley.content.desk;

import java.util.List;
import java.util.function.Function;

/** The part of a list that one answer holds, cut from items read one beyond the limit to see whether more follow. */
public record Part<T>(List<T> items, String next) {

    /** {@code place} says where in the list an item stands. */
    public static <T> Part<T> of(List<T> oneMore, int limit, Function<T, Object> place) {
        if (oneMore.size() <= limit) {
            return new Part<>(List.copyOf(oneMore), null);
        }
        var items = List.copyOf(oneMore.subList(0, limit));
        return new Part<>(items, Place.word(place.apply(items.get(limit - 1))));
    }

    public <V> Part<V> map(Function<T, V> view) {
        return new Part<>(items.stream().map(view).toList(), next);
    }
}
