package health.charley.content.language;

import health.charley.content.page.PageAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages that a reader would like, best first; none when any will do. What comes is found as in the lookup of RFC
 * 4647 section 3.4: {@code es-MX}, then {@code es}, then the language that every page exists in. Beyond the standard,
 * {@code es} is content with {@code es-MX} before it falls back.
 */
public record LanguageWish(List<String> wanted) {
    private static final String ANY = "*";

    public LanguageWish {
        wanted = List.copyOf(wanted);
    }

    /** A language that is named goes before what a browser says in {@code Accept-Language}. */
    public static LanguageWish of(Optional<String> named, Optional<String> acceptLanguage) {
        return new LanguageWish(named.map(List::of)
                .or(() -> acceptLanguage.map(LanguageWish::ranges))
                .orElse(List.of()));
    }

    private static List<String> ranges(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(Locale.LanguageRange::getRange)
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** Those of the languages that are there which the reader may get, best first; the common language comes last. */
    public List<String> orderOf(Collection<String> available) {
        var order = new LinkedHashSet<String>();
        for (var wish : wanted) {
            for (var tag : shortened(wish)) {
                available.stream().filter(tag::equalsIgnoreCase).forEach(order::add);
            }
            available.stream()
                    .filter(there -> primary(there).equals(primary(wish)))
                    .sorted()
                    .forEach(order::add);
        }
        available.stream().filter(PageAddress.LANGUAGE::equals).forEach(order::add);
        return List.copyOf(order);
    }

    /** Whether this language is one of those asked for, whatever its region; if not, the reader got another instead. */
    public boolean isMetBy(String language) {
        return wanted.isEmpty()
                || wanted.contains(ANY)
                || wanted.stream().anyMatch(wish -> primary(wish).equals(primary(language)));
    }

    private static List<String> shortened(String tag) {
        var tags = new ArrayList<String>();
        for (var rest = tag; !rest.isEmpty(); rest = rest.substring(0, Math.max(0, rest.lastIndexOf('-')))) {
            tags.add(rest);
        }
        return tags;
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }
}
