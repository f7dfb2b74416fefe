package health.charley.content.manuscript;

import health.charley.content.manuscript.SectionText.CalloutText;
import health.charley.content.page.Aspect;
import health.charley.content.page.CalloutKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts the body of a page file into sections and call-outs.
 *
 * <pre>
 * ## When to see a doctor {#see-a-doctor .see-a-doctor}
 *
 * Text in Markdown.
 *
 * :::pro-tip sample-author
 * What the clinician adds.
 * :::
 * </pre>
 */
public final class SectionReader {
    private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final Pattern HEADING =
            Pattern.compile("## (?<heading>.*\\S) \\{#(?<anchor>" + ID + ") \\.(?<aspect>" + ID + ")}");
    private static final Pattern CALLOUT = Pattern.compile(":::(?<kind>" + ID + ") (?<author>" + ID + ")");
    private static final String END = ":::";

    private final List<SectionText> sections = new ArrayList<>();
    private final List<CalloutText> callouts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();
    private Matcher heading;
    private Matcher callout;

    public static List<SectionText> read(String body) {
        var reader = new SectionReader();
        body.lines().forEach(reader::take);
        reader.endSection();
        return List.copyOf(reader.sections);
    }

    private void take(String line) {
        if (line.startsWith("## ") || line.startsWith("# ")) {
            endSection();
            heading = match(HEADING, line, "needs the form '## Heading {#id .aspect}'");
        } else if (line.equals(END)) {
            endCallout();
        } else if (line.startsWith(END)) {
            beginCallout(line);
        } else {
            (callout == null ? text : aside).append(line).append('\n');
        }
    }

    private void beginCallout(String line) {
        refuseIf(callout != null, "The call-out that begins with '" + line + "' stands inside another one.");
        refuseIf(heading == null, "The call-out that begins with '" + line + "' stands before the first heading.");
        callout = match(CALLOUT, line, "needs the form ':::kind author'");
    }

    private void endCallout() {
        refuseIf(callout == null, "A line ':::' ends a call-out that was not begun.");
        var kind = constant(CalloutKind.values(), CalloutKind::word, callout.group("kind"), "kind of call-out");
        var words = aside.toString().strip();
        refuseIf(words.isEmpty(), "A call-out of kind '" + kind.word() + "' is empty.");
        callouts.add(new CalloutText(kind, callout.group("author"), words));
        aside.setLength(0);
        callout = null;
    }

    private void endSection() {
        refuseIf(callout != null, "A call-out is not ended with a line ':::'.");
        var markdown = text.toString().strip();
        if (heading == null) {
            refuseIf(!markdown.isEmpty(), "Text stands before the first heading.");
            return;
        }
        refuseIf(markdown.isEmpty() && callouts.isEmpty(), "The section '" + heading.group("anchor") + "' is empty.");
        var aspect = constant(Aspect.values(), Aspect::word, heading.group("aspect"), "aspect");
        var unmarked = Marks.takenFrom(markdown);
        sections.add(new SectionText(
                heading.group("anchor"),
                aspect,
                heading.group("heading"),
                unmarked.markdown(),
                unmarked.findings(),
                callouts));
        text.setLength(0);
        callouts.clear();
    }

    private static Matcher match(Pattern pattern, String line, String wish) {
        var matcher = pattern.matcher(line.stripTrailing());
        refuseIf(!matcher.matches(), "The line '" + line + "' " + wish + ".");
        return matcher;
    }

    private static <E> E constant(E[] constants, Function<E, String> word, String given, String what) {
        return Arrays.stream(constants)
                .filter(constant -> word.apply(constant).equals(given))
                .findFirst()
                .orElseThrow(() -> BrokenContentException.of("There is no " + what + " '" + given + "'; there are "
                        + Arrays.stream(constants).map(word).collect(Collectors.joining(", ")) + "."));
    }

    private static void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            throw BrokenContentException.of(sentence);
        }
    }
}
