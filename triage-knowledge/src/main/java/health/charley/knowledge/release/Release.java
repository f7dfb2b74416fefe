package health.charley.knowledge.release;

import health.charley.knowledge.file.Entry;
import java.util.Objects;
import java.util.regex.Pattern;

/** One line of the record: a version that was released, and the SHA-256 that its files had then, in hexadecimal. */
public record Release(String version, String sha256) {
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Release {
        Objects.requireNonNull(version);
        if (!isVersion(version)) {
            throw new IllegalArgumentException(
                    "A release has three numbers for a version, such as 1.2.0, not '" + version + "'.");
        }
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits, not '" + sha256 + "'.");
        }
    }

    /** Whether a text numbers a version: three numbers of at most six digits, with points between them. */
    public static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    static Release of(Entry entry) {
        return new Release(entry.text("version"), entry.text("sha256"));
    }

    /** The release as the record writes it. */
    String line() {
        return "- { version: " + version + ", sha256: " + sha256 + " }\n";
    }
}
