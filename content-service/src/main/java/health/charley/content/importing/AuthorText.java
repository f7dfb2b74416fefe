package health.charley.content.importing;

import health.charley.content.manuscript.StableYaml;
import health.charley.content.page.AuthorProfile;
import java.util.regex.Pattern;

/** The YAML at the top of an author's file; the body is the biography. */
public record AuthorText(String name, String jobTitle, Boolean sample) {
    private static final Pattern SOFT_BREAK = Pattern.compile("(?<=\\S)\n(?=\\S)");

    /** The biography that a body holds: where a line is broken means nothing, an empty line parts paragraphs. */
    static String biography(String body) {
        var lines = body.replace("\r\n", "\n").replace('\r', '\n').strip();
        return SOFT_BREAK.matcher(lines).replaceAll(" ");
    }

    /** The whole file of a profile; the same profile always makes the same text. */
    public static String file(AuthorProfile profile) {
        var head = new AuthorText(profile.name(), profile.jobTitle(), profile.sample());
        return "---\n" + StableYaml.of(head) + "---\n" + biography(profile.biography()) + "\n";
    }
}
