package health.charley.web.desk;

import java.util.List;

/** Lists of an answer, which may be left out. */
final class Lists {
    private Lists() {}

    static <T> List<T> of(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
