package health.charley.content.editing;

import health.charley.content.manuscript.FrontMatter;
import health.charley.content.manuscript.FrontMatter.CareCardText;
import health.charley.content.manuscript.FrontMatter.MediaText;
import health.charley.content.manuscript.FrontMatter.OtherCause;
import health.charley.content.manuscript.FrontMatter.SignText;
import health.charley.content.manuscript.SectionText;
import health.charley.content.manuscript.SectionText.CalloutText;
import health.charley.content.page.SpokenFinding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a manuscript as texts, for a comparison. The items of a list stand on lines of their own. */
final class Fields {
    private Fields() {}

    static Map<String, String> of(FrontMatter head) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("topic", text(head.topic()));
        fields.put("headline", text(head.headline()));
        fields.put("name", text(head.name()));
        fields.put("alternateNames", lines(head.alternateNames(), Function.identity()));
        fields.put("summary", text(head.summary()));
        fields.put("sample", text(head.sample()));
        fields.put("author", text(head.author()));
        fields.put("datePublished", text(head.datePublished()));
        fields.put("dateModified", text(head.dateModified()));
        fields.put("lastReviewed", text(head.lastReviewed()));
        fields.put("nextReview", text(head.nextReview()));
        fields.put("causes", lines(head.causes(), Function.identity()));
        fields.put("otherCauses", lines(head.otherCauses(), Fields::text));
        fields.put("careCards", lines(head.careCards(), Fields::text));
        fields.put("citations", lines(head.citations(), Function.identity()));
        fields.put("related", lines(head.related(), Function.identity()));
        fields.put("tags", lines(head.tags(), Function.identity()));
        fields.put("media", lines(head.media(), Fields::text));
        return fields;
    }

    static Map<String, String> of(SectionText section) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("heading", section.heading());
        fields.put("aspect", section.aspect().word());
        fields.put("markdown", section.markdown());
        fields.put("findings", lines(section.findings(), Fields::text));
        fields.put("callouts", lines(section.callouts(), Fields::text));
        return fields;
    }

    private static String text(CareCardText card) {
        return card.kind().word() + ": " + card.heading() + "\n" + lines(card.items(), Fields::text);
    }

    private static String text(SignText sign) {
        return "- " + sign.text() + inBraces(sign.redFlag())
                + sign.signs().stream().map(Fields::inBraces).collect(Collectors.joining());
    }

    private static String text(OtherCause cause) {
        return cause.name() + inBraces(cause.condition());
    }

    private static String text(MediaText media) {
        return media.kind().word() + " " + media.url() + ": " + media.alternativeText() + inBraces(media.caption());
    }

    private static String text(CalloutText callout) {
        return callout.kind().word() + " " + callout.signedBy() + ": " + callout.markdown();
    }

    private static String text(SpokenFinding spoken) {
        return spoken.item() + " " + spoken.finding();
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    private static String inBraces(String text) {
        return text == null ? "" : " {" + text + "}";
    }

    private static <T> String lines(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining("\n"));
    }
}
