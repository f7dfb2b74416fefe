package health.charley.content.editing;

import health.charley.content.manuscript.FrontMatter.CareCardText;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.SectionText;
import health.charley.content.markdown.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that a translation says in its own language: where they are, for people and as a place of the manuscript; as a text
 * on one line, and the sentences of it without their markup.
 */
record TranslatedWords(String where, List<Object> place, String text, List<String> sentences) {
    TranslatedWords {
        place = List.copyOf(place);
        sentences = List.copyOf(sentences);
    }

    private TranslatedWords(String where, List<Object> place, String markdown) {
        this(where, place, markdown.strip().replaceAll("\\s+", " "), sentences(markdown));
    }

    private static List<String> sentences(String markdown) {
        return TextBlock.of(markdown).stream()
                .flatMap(block -> Stream.concat(block.leadIn().stream(), TextBlock.sentences(block.text()).stream()))
                .distinct()
                .toList();
    }

    /** All sentences of a page. */
    static List<TranslatedWords> in(Manuscript page) {
        var words = new ArrayList<TranslatedWords>();
        words.add(new TranslatedWords(
                "The headline", List.of("headline"), page.head().headline()));
        words.add(new TranslatedWords(
                "The summary", List.of("summary"), page.head().summary()));
        for (var n = 0; n < page.sections().size(); n++) {
            addSection(n, page.sections().get(n), words);
        }
        for (var n = 0; n < page.head().careCards().size(); n++) {
            addCard(n, page.head().careCards().get(n), words);
        }
        return List.copyOf(words);
    }

    private static void addSection(int n, SectionText section, List<TranslatedWords> words) {
        var name = "section '" + section.anchor() + "'";
        words.add(new TranslatedWords(
                "The heading of the " + name, List.of("sections", n, "heading"), section.heading()));
        words.add(new TranslatedWords("The " + name, List.of("sections", n, "markdown"), section.markdown()));
        for (var at = 0; at < section.callouts().size(); at++) {
            words.add(new TranslatedWords(
                    "Call-out " + (at + 1) + " of the " + name,
                    List.of("sections", n, "callouts", at, "markdown"),
                    section.callouts().get(at).markdown()));
        }
    }

    private static void addCard(int n, CareCardText card, List<TranslatedWords> words) {
        var name = card.kind().word() + " card";
        words.add(
                new TranslatedWords("The heading of the " + name, List.of("careCards", n, "heading"), card.heading()));
        for (var at = 0; at < card.items().size(); at++) {
            words.add(new TranslatedWords(
                    "Sign " + (at + 1) + " of the " + name,
                    List.of("careCards", n, "items", at, "text"),
                    card.items().get(at).text()));
        }
    }
}
