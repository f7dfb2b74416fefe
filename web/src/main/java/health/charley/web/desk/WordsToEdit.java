package health.charley.web.desk;

import com.fasterxml.jackson.databind.JsonNode;
import health.charley.web.desk.TextField.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** All words of a manuscript that readers see, and its dates, each with what editors call it. */
final class WordsToEdit {
    private final JsonNode manuscript;
    private final List<TextField> fields = new ArrayList<>();

    private WordsToEdit(JsonNode manuscript) {
        this.manuscript = manuscript;
    }

    static List<TextField> in(JsonNode manuscript) {
        var words = new WordsToEdit(manuscript);
        words.addHead();
        words.each("/sections", words::addSection);
        words.each("/careCards", words::addCareCard);
        words.each("/otherCauses", (cause, n) -> words.add(cause + "/name", "Other cause " + n, Shape.LINE));
        words.each("/media", words::addMedia);
        words.addDates();
        return List.copyOf(words.fields);
    }

    private void addHead() {
        addNamed("headline", Shape.LINE);
        addNamed("name", Shape.LINE);
        each("/alternateNames", (name, n) -> add(name, "Other name " + n, Shape.LINE));
        addNamed("summary", Shape.PARAGRAPH);
    }

    private void addSection(String section, int number) {
        String label = "Section " + textAt(section + "/id");
        add(section + "/heading", label + ": heading", Shape.LINE);
        add(section + "/markdown", label + ": text (Markdown)", Shape.TEXT);
        each(
                section + "/callouts",
                (callout, n) -> add(callout + "/markdown", label + ": call-out " + n, Shape.PARAGRAPH));
    }

    private void addCareCard(String card, int number) {
        String label = "Care card " + textAt(card + "/kind");
        add(card + "/heading", label + ": heading", Shape.LINE);
        each(card + "/items", (sign, n) -> add(sign + "/text", label + ": sign " + n, Shape.LINE));
    }

    private void addMedia(String media, int number) {
        String label = "Picture or film " + number;
        add(media + "/alternativeText", label + ": what there is to see", Shape.LINE);
        add(media + "/caption", label + ": caption", Shape.LINE);
    }

    private void addDates() {
        addNamed("dateModified", Shape.DATE);
        addNamed("lastReviewed", Shape.DATE);
        addNamed("nextReview", Shape.DATE);
    }

    /** Each item of a list by its place and its number, from 1. */
    private void each(String list, ObjIntConsumer<String> item) {
        for (int n = 0; n < manuscript.at(list).size(); n++) {
            item.accept(list + "/" + n, n + 1);
        }
    }

    private void addNamed(String field, Shape shape) {
        add("/" + field, FieldWords.of(field), shape);
    }

    /** A field that the manuscript does not have is left out. */
    private void add(String place, String label, Shape shape) {
        if (manuscript.at(place).isTextual()) {
            fields.add(TextField.of(place, label, textAt(place), shape));
        }
    }

    private String textAt(String place) {
        return manuscript.at(place).asText();
    }
}
