package health.charley.content.editing;

/** Text of several lines as pages keep it: parted by line feeds, with nothing around it. */
final class Lines {
    private Lines() {}

    static String of(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
