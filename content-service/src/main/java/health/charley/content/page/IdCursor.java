package health.charley.content.page;

import health.charley.edge.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a list in the order of the pages' making goes on: after a page. Clients hand it back unread. */
public record IdCursor(long id) {
    private static final Pattern SHAPE = Pattern.compile("page:([0-9]{1,18})");

    public static IdCursor parse(Optional<String> word) {
        return word.map(IdCursor::parse).orElse(new IdCursor(0));
    }

    /** The cursor behind the last page of a part, cut from pages read one beyond the limit; null at the end of the list. */
    public static String next(List<Page> oneMore, int limit) {
        return oneMore.size() <= limit
                ? null
                : new IdCursor(oneMore.get(limit - 1).id()).word();
    }

    private static IdCursor parse(String word) {
        var matcher = SHAPE.matcher(decoded(word));
        if (!matcher.matches()) {
            throw Problems.badParameter("cursor", "The cursor is not one that this list gave out.");
        }
        return new IdCursor(Long.parseLong(matcher.group(1)));
    }

    private String word() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("page:" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String word) {
        try {
            return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
