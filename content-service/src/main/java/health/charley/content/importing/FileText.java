package health.charley.content.importing;

import health.charley.content.manuscript.BrokenContentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The text of a content file, whatever system its lines were broken on. */
final class FileText {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\n\t]]");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileText() {}

    static String read(Path file) throws IOException {
        var text = withoutMark(Files.readString(file, StandardCharsets.UTF_8)).replace("\r\n", "\n");
        if (CONTROL.matcher(text).find()) {
            throw BrokenContentException.of("The file holds a control character.");
        }
        return text;
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
