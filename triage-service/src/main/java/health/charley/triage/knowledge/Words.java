package health.charley.triage.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Fixed words of the files that stand for a constant: {@code self_care}, {@code female}, {@code read}. */
final class Words {

    /** The constant that the word under {@code key} stands for. */
    static <E extends Enum<E>> E constant(Entry entry, String key, Class<E> type) {
        return parse(entry, key, entry.text(key), type);
    }

    /** The constants that the words listed under {@code key} stand for. */
    static <E extends Enum<E>> List<E> constants(Entry entry, String key, Class<E> type) {
        return entry.texts(key).stream()
                .map(word -> parse(entry, key, word, type))
                .toList();
    }

    static <E extends Enum<E>> E parse(Entry entry, String key, String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> wordOf(constant).equals(word))
                .findFirst()
                .orElseThrow(
                        () -> entry.fault("'" + key + "' cannot be '" + word + "'; it is one of " + all(type) + "."));
    }

    private static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::wordOf).collect(Collectors.joining(", "));
    }

    static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Words() {}
}
