package health.charley.knowledge.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Fixed words of the files that stand for a constant: {@code self_care}, {@code female}, {@code read}. */
public final class Words {

    /** The constant that the word under {@code key} stands for. */
    public static <E extends Enum<E>> E constant(Entry entry, String key, Class<E> type) {
        return parse(entry, key, entry.text(key), type);
    }

    /** The constants that the words listed under {@code key} stand for. */
    public static <E extends Enum<E>> List<E> constants(Entry entry, String key, Class<E> type) {
        return entry.texts(key).stream()
                .map(word -> parse(entry, key, word, type))
                .toList();
    }

    public static <E extends Enum<E>> E parse(Entry entry, String key, String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> wordOf(constant).equals(word))
                .findFirst()
                .orElseThrow(
                        () -> entry.fault("'" + key + "' cannot be '" + word + "'; it is one of " + all(type) + "."));
    }

    private static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::wordOf).collect(Collectors.joining(", "));
    }

    public static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Words() {}
}
