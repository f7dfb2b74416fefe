package health.charley.content.manuscript;

import health.charley.content.manuscript.FrontMatter.MediaText;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with the pictures and films of a manuscript. */
final class MediaCheck {
    private static final Pattern ADDRESS = Pattern.compile("(https://|/(?!/))\\S+");

    private final List<MediaText> shown;
    private final Faults faults;

    MediaCheck(List<MediaText> shown, Faults faults) {
        this.shown = shown;
        this.faults = faults;
    }

    void run() {
        for (var n = 0; n < shown.size(); n++) {
            check(n, shown.get(n));
        }
    }

    private void check(int n, MediaText media) {
        faults.addIf(media.kind() == null, "It must be said whether it is an image or a video.", "media", n, "kind");
        faults.addIf(
                media.url() == null || !ADDRESS.matcher(media.url()).matches(),
                "The address begins with 'https://', or with '/' for a file of this site.",
                "media",
                n,
                "url");
        faults.addMissing(
                media.alternativeText(),
                "The alternative text is missing: what is there to see, in words?",
                "media",
                n,
                "alternativeText");
        if (media.url() != null) {
            faults.addUnseen(media.url(), "media", n, "url");
        }
        if (media.caption() != null) {
            faults.addMissing(media.caption(), "A caption says something, or is left out.", "media", n, "caption");
        }
    }
}
